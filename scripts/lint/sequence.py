# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""settings.conf: the sequence of the installer."""

import re
from pathlib import Path

import yaml

from .rules import REPOSITORY, rule
from .schema import MODULES, deviations

# Calamares modules that read no configuration file.
UNCONFIGURED = {"localecfg", "networkcfg", "hwclock", "summary"}

# Configured by files that the package neuron-installer brings.
OF_OUR_PACKAGE = {"neuron-vfio": "calamares-module", "neuron-vfio-boot": "calamares-module/boot"}

# (earlier, later, why)
ORDER = [
    ("partition", "mount", "there is nothing to mount before"),
    ("mount", "unpackfs", "the system would be unpacked into the live session"),
    ("unpackfs", "shellprocess@kernel", "the kernels are in what is unpacked"),
    ("unpackfs", "users", "useradd is in what is unpacked"),
    ("removeuser", "users", "the live user's number would still be taken"),
    ("initcpiocfg", "neuron-vfio", "initcpiocfg replaces mkinitcpio.conf"),
    ("grubcfg", "neuron-vfio", "grubcfg rewrites the kernel parameters"),
    ("neuron-vfio", "initcpio", "vfio-pci would not be in the initramfs"),
    ("neuron-vfio", "bootloader", "the parameters would not be in grub.cfg"),
    ("shellprocess@kernel", "packages", "removing packages makes images, with the live preset"),
    ("shellprocess@kernel", "initcpio", "there is no kernel to make an image for"),
    ("packages", "initcpio", "what packages removes would be in the image"),
    ("luksbootkeyfile", "initcpiocfg", "initcpiocfg lists the key file"),
    ("luksbootkeyfile", "fstab", "crypttab would not name the key file, and the passphrase would be asked for again"),
    ("unpackfs", "luksbootkeyfile", "what makes the key is in what is unpacked"),
    ("bootloader", "neuron-vfio-boot", "the boot loader overwrites what it would change"),
    ("neuron-vfio-boot", "umount", "the new system must still be mounted"),
    ("preservefiles", "umount", "the new system must still be mounted"),
    ("shellprocess@final", "umount", "the new system must still be mounted"),
]

# What Calamares' modules write in the new system. Nothing that runs later has business there.
WRITTEN = {
    "machineid": ["/etc/machine-id"],
    "fstab": ["/etc/fstab", "/etc/crypttab"],
    "locale": ["/etc/localtime", "/etc/timezone"],
    "localecfg": ["/etc/locale.gen", "/etc/locale.conf"],
    "keyboard": ["/etc/vconsole.conf", "/etc/X11/xorg.conf.d"],
    "luksbootkeyfile": ["/crypto_keyfile.bin"],
    "initcpiocfg": ["/etc/mkinitcpio.conf"],
    "users": ["/etc/passwd", "/etc/shadow", "/etc/group", "/etc/hostname", "/etc/hosts", "/etc/sudoers.d/10-installer"],
    "displaymanager": ["/etc/gdm/custom.conf"],
    "grubcfg": ["/etc/default/grub"],
    "bootloader": ["/boot/grub"],
}


@rule
def sequence_order(profile):
    """Calamares' steps come in an order in which each finds what it needs."""
    name = "airootfs/etc/calamares/settings.conf"
    steps = [step for kind, step in profile.sequence() if kind == "exec"]
    pages = [step for kind, step in profile.sequence() if kind == "show"]
    for earlier, later, why in ORDER:
        for step in (earlier, later):
            if step not in steps:
                yield name, f"'{step}' is not in the exec phase"
        if earlier in steps and later in steps and steps.index(earlier) > steps.index(later):
            yield name, f"'{earlier}' has to come before '{later}': {why}"
    if "neuron-vfio" not in pages or "summary" not in pages or pages.index("neuron-vfio") > pages.index("summary"):
        yield name, "the page 'neuron-vfio' has to come before 'summary'"
    if pages[-2:] != ["neuron-vfio@report", "finished"]:
        yield name, "the last pages have to be 'neuron-vfio@report' and 'finished'"


@rule
def modules_configured(profile):
    """Each step's module is known, its instance declared, its file there and as the module wants it."""
    name = "airootfs/etc/calamares/settings.conf"
    settings = profile.calamares("settings.conf")
    if not isinstance(settings, dict):
        yield name, f"cannot be read: {settings}"
        return
    files = {}
    for instance in settings.get("instances", []):
        files[f"{instance.get('module')}@{instance.get('id')}"] = instance.get("config")
    for step in dict.fromkeys(step for _, step in profile.sequence()):
        module = step.split("@")[0]
        if "@" in step and step not in files:
            yield name, f"'{step}' is in the sequence, but not among the instances"
            continue
        if module in UNCONFIGURED:
            continue
        if module not in MODULES and module not in OF_OUR_PACKAGE:
            yield name, f"the module '{module}' is unknown to this check"
            continue
        file = f"modules/{files.get(step, module + '.conf')}"
        content = profile.calamares(file)
        place = f"airootfs/etc/calamares/{file}"
        if content is None and module in OF_OUR_PACKAGE:
            shipped = REPOSITORY / OF_OUR_PACKAGE[module] / Path(file).name
            place, content = shipped, yaml.safe_load(shipped.read_text()) if shipped.exists() else None
        if content is None:
            yield place, f"is missing; the step '{step}' needs it"
        elif not isinstance(content, dict):
            yield place, f"cannot be read: {content}"
        elif module in OF_OUR_PACKAGE:
            schema = REPOSITORY / OF_OUR_PACKAGE[module] / f"{module}.schema.yaml"
            for deviation in deviations(content, yaml.safe_load(schema.read_text())):
                yield place, deviation
        else:
            for deviation in deviations(content, MODULES[module]):
                yield place, deviation
    for step in dict.fromkeys(step for kind, step in profile.sequence() if kind == "exec"):
        if [other for kind, other in profile.sequence() if kind == "exec"].count(step) > 1:
            yield name, f"'{step}' would run twice"
    for instance, file in files.items():
        if instance not in [step for _, step in profile.sequence()]:
            yield name, f"the instance '{instance}' is in no sequence"
    for key in settings:
        if key not in ("modules-search", "instances", "sequence", "branding", "prompt-install", "dont-chroot", "oem-setup",
                       "disable-cancel", "disable-cancel-during-exec", "hide-back-and-next-during-exec", "quit-at-end"):
            yield name, f"there is no key '{key}'"
    # A value of the wrong kind ends the reading, and modules are left without configuration.
    for key in ("prompt-install", "dont-chroot", "disable-cancel", "disable-cancel-during-exec", "quit-at-end"):
        if not isinstance(settings.get(key, False), bool):
            yield name, f"'{key}' is neither true nor false"


@rule
def left_alone(profile):
    """No script of the installer undoes what a module before it has written."""
    steps = [step for kind, step in profile.sequence() if kind == "exec"]
    settings = profile.calamares("settings.conf")
    files = {f"{instance.get('module')}@{instance.get('id')}": instance.get("config")
             for instance in (settings if isinstance(settings, dict) else {}).get("instances", [])}
    for number, step in enumerate(steps):
        content = profile.calamares(f"modules/{files.get(step)}") if step.startswith("shellprocess@") else None
        for command in content.get("script", []) if isinstance(content, dict) else []:
            program = str(command).lstrip("-").split()[0].strip("/")
            lines = [line for line in (profile.text(f"airootfs/{program}") or "").splitlines() if not line.lstrip().startswith("#")]
            for module in steps[:number]:
                for path in WRITTEN.get(module, []):
                    if any(re.search(rf"{re.escape(path)}(?![\w.-])", line) for line in lines):
                        yield f"airootfs/{program}", f"touches '{path}', which the module '{module}' has written by then"
