# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of rules, which grows as the modules of this package are imported."""

from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]

RULES = []


def rule(function):
    """Registers a check. It yields (file, what is wrong)."""
    RULES.append((function.__name__.replace("_", "-"), function))
    return function
