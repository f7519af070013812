# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""installer.toml."""

import json
import tomllib

from .rules import REPOSITORY, rule
from .schema import deviations



@rule
def settings(profile):
    """installer.toml: only keys that exist, with values that they can have (docs/schema/settings.schema.json)."""
    schema = json.loads((REPOSITORY / "docs/schema/settings.schema.json").read_text())
    for path in (REPOSITORY / "packaging/installer.toml", profile.overlay / "etc/neuron-os/installer.toml"):
        if not path.is_file():
            continue
        try:
            content = tomllib.loads(path.read_text())
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            yield path, f"is no TOML: {error}"
            continue
        for deviation in deviations(content, schema):
            yield path, deviation
