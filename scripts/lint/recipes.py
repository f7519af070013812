# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The recipes of packages that Arch does not have."""

import re

from .rules import rule

# Faults of Calamares: the patch in packaging/arch/calamares, the first version without the fault, what happens.
PATCHES = [
    ("initcpiocfg-no-checksum-module.patch", "3.4", "an installation with btrfs on an Intel processor fails"),
]


@rule
def recipes(profile):
    """The recipe of Calamares has the patches that its version needs, and no others."""
    folder = profile.recipes / "calamares"
    text = (folder / "PKGBUILD").read_text()
    version = re.search(r"(?m)^pkgver=(\S+)", text)[1]
    numbers = [int(number) for number in version.split(".")]
    for patch, mended, consequence in PATCHES:
        needed = numbers < [int(number) for number in mended.split(".")]
        # Named among the sources, and applied.
        used = text.count(patch) >= 2 and (folder / patch).is_file()
        if needed and not used:
            yield folder / "PKGBUILD", f"Calamares {version} needs '{patch}': without it {consequence}"
        elif not needed and used:
            yield folder / "PKGBUILD", f"Calamares {version} does without '{patch}'"
