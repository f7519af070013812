# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Schemas: what a file may say, checked by jsonschema."""

from pathlib import Path

import jsonschema
import yaml

MODULES = yaml.safe_load((Path(__file__).parent / "calamares-modules.yaml").read_text())


def deviations(value, schema):
    """How a value differs from a JSON schema, one sentence each."""
    for error in sorted(jsonschema.Draft7Validator(schema).iter_errors(value), key=lambda error: list(map(str, error.absolute_path))):
        where = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in error.absolute_path).lstrip(".")
        if error.validator == "additionalProperties":
            for key in sorted(set(error.instance) - set(error.schema.get("properties", {}))):
                yield f"there is no key '{where}.{key}'".replace("'.", "'")
        elif error.validator == "required":
            for key in error.validator_value:
                if key not in error.instance:
                    yield f"the key '{where}.{key}' is missing".replace("'.", "'")
        else:
            yield f"{where or 'the file'}: {error.message}"
