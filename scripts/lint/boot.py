# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The boot entries of the medium."""

import re

from .rules import rule

IOMMU_ON = ["intel_iommu=on", "iommu=pt"]

IOMMU_OFF = ["intel_iommu=off", "nomodeset"]

EVERY_ENTRY = ["copytoram=n"]


@rule
def boot_files(profile):
    """Each boot mode has its files, and the default entry exists."""
    wanted = {"bios.syslinux": ["syslinux/syslinux.cfg"], "uefi.systemd-boot": ["efiboot/loader/loader.conf"],
              "uefi.grub": ["grub/grub.cfg"]}
    for mode in profile.boot_modes:
        for name in wanted.get(mode, []):
            if profile.text(name) is None:
                yield name, f"is missing; the boot mode {mode} needs it"
    for name in ("grub/grub.cfg", "grub/loopback.cfg"):
        if profile.text(name) is None:
            yield name, "is missing; media on a multi-boot stick start with it"
    found = re.search(r"(?m)^default\s+(\S+)", profile.text("efiboot/loader/loader.conf") or "")
    if found and not (profile.folder / "efiboot/loader/entries" / found[1]).exists():
        yield "efiboot/loader/loader.conf", f"the default '{found[1]}' is no file in entries/"
    text = profile.text("syslinux/syslinux.cfg") or ""
    default = re.search(r"(?m)^DEFAULT\s+(\S+)", text)
    if default and default[1] not in re.findall(r"(?m)^LABEL\s+(\S+)", text):
        yield "syslinux/syslinux.cfg", f"the default '{default[1]}' is no LABEL"
    for name in ("grub/grub.cfg", "grub/loopback.cfg"):
        text = profile.text(name) or ""
        default = re.search(r"(?m)^(?:set )?default=(\S+)", text)
        if default and default[1] not in re.findall(r"(?m)--id '?([^\s']+)", text):
            yield name, f"the default '{default[1]}' is the --id of no entry"
    for package, files in (("memtest86+", "syslinux/*.cfg"), ("memtest86+-efi", "efiboot/loader/entries/*.conf")):
        for path in sorted(profile.folder.glob(files)):
            if re.search(r"(?m)^[^#\n]*/memtest86\+/", path.read_text()) and package not in profile.packages:
                yield path, f"starts the memory test, but '{package}' is not listed"


@rule
def boot_kernel(profile):
    """Each entry starts a kernel that is in the package list, with its own initramfs."""
    for path, _, linux, initrd, _ in profile.boot_entries():
        kernel = re.fullmatch(r"/%INSTALL_DIR%/boot/%ARCH%/vmlinuz-(\S+)", linux.strip())
        if not kernel or kernel[1] not in profile.kernels:
            yield path, f"'{linux.strip()}' is no kernel of the package list"
        elif f"/%INSTALL_DIR%/boot/%ARCH%/initramfs-{kernel[1]}.img" not in initrd.split():
            yield path, f"the initramfs of '{kernel[1]}' is not loaded"


@rule
def boot_parameters(profile):
    """Each entry has the IOMMU switched on, or is the safe one, which has it off."""
    seen = {}
    for path, loader, _, _, parameters in profile.boot_entries():
        words = parameters.split()
        is_safe = IOMMU_OFF[0] in words
        seen.setdefault((path.parent if loader == "systemd-boot" else path), set()).add(is_safe)
        for word in (IOMMU_OFF if is_safe else IOMMU_ON) + EVERY_ENTRY:
            if word not in words:
                yield path, f"an entry lacks '{word}'"
        if not any(word.startswith("cow_spacesize=") for word in words):
            yield path, "an entry lacks 'cow_spacesize=…': 256 MiB is what a live session may change without it"
        if "archisobasedir=%INSTALL_DIR%" not in words:
            yield path, "an entry lacks 'archisobasedir=%INSTALL_DIR%'"
        place = "img_loop=" if loader == "loopback.cfg" else "archisosearchuuid=%ARCHISO_UUID%"
        if place not in parameters:
            yield path, f"an entry lacks '{place}': the initramfs would not find the medium"
    for path, kinds in seen.items():
        if kinds != {True, False}:
            yield path, "one entry with the IOMMU on and one safe entry without are needed"


@rule
def boot_templates(profile):
    """Only words that archiso replaces stand between percent signs."""
    common = {"ARCHISO_LABEL", "ARCHISO_UUID", "INSTALL_DIR", "ARCH"}
    for pattern, words in (("syslinux/*.cfg", common), ("efiboot/loader/entries/*.conf", common),
                           ("efiboot/loader/loader.conf", set()), ("grub/*.cfg", common | {"ARCHISO_SEARCH_FILENAME"})):
        for path in sorted(profile.folder.glob(pattern)):
            for word in re.findall(r"%([A-Za-z_]+)%", path.read_text()):
                if word not in words:
                    yield path, f"archiso does not replace '%{word}%' here"
