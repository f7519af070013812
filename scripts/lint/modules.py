# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The configuration of the installer's modules, and what it makes of the installed system."""

import fnmatch
import re

from .medium import OWN_USR
from .rules import rule

# Packages that are of use on the medium alone.
LIVE_ONLY = ["mkinitcpio-archiso", "calamares", "neuron-installer", "syslinux"]

# What packages.conf must not take away.
NEEDED_IN_TARGET = ["base", "mkinitcpio", "grub", "efibootmgr", "sudo", "networkmanager", "gdm", "libvirt", "qemu-full", "edk2-ovmf",
                    "linux-firmware", "hwdata", "neuron-hardware-detect"]

# What makes each file system.
FILE_SYSTEMS = {"btrfs": "btrfs-progs", "ext4": "e2fsprogs", "xfs": "xfsprogs", "f2fs": "f2fs-tools", "ntfs": "ntfs-3g"}

# Files of the overlay that the installed system keeps.
KEPT = {
    "etc/group": "removeuser takes the live user out", "etc/gshadow": "removeuser takes the live user out",
    "etc/passwd": "removeuser takes the live user out", "etc/shadow": "removeuser takes the live user out",
    "etc/hostname": "the module users writes it", "etc/locale.conf": "the module localecfg writes it",
    "etc/localtime": "the module locale writes it", "etc/vconsole.conf": "the module keyboard writes it",
    "etc/issue": "the consoles say the system's name, whatever it is",
    "etc/systemd/system/*": "what starts with the system", "etc/neuron-os/*": "the settings of neuron-hardware-detect, the system's name",
    "etc/mkinitcpio.d/*": "the rule target-system looks after it",
    "etc/pacman.d/hooks/neuron-name.hook": "updates would take the name away",
    "etc/pacman.d/hooks/zz-neuron-medium.hook": "what it starts removes it", "etc/pacman.d/mirrorlist": "where packages come from",
}

# Hooks that initcpiocfg adds by itself and that are not mkinitcpio's own.
ADDED_HOOKS = {"openswap": "mkinitcpio-openswap", "encrypt": "cryptsetup", "lvm2": "lvm2", "plymouth": "plymouth"}


@rule
def target_system(profile):
    """The installed system keeps nothing of the live initramfs and gets kernel, image and groups."""
    def of(name):
        content = profile.calamares(f"modules/{name}.conf")
        return content if isinstance(content, dict) else {}

    def place(name):
        return f"airootfs/etc/calamares/modules/{name}.conf"

    for entry in of("unpackfs").get("unpack", []):
        excluded = entry.get("exclude", [])
        for wanted in ("/etc/mkinitcpio.d/*.preset", "/etc/mkinitcpio.conf.d/archiso.conf"):
            if wanted not in excluded:
                yield place("unpackfs"), f"'{wanted}' is not excluded: the live initramfs would follow into the installed system"
        if entry.get("source", "").startswith("/run/archiso/bootmnt"):
            yield place("unpackfs"), "the medium may be unmounted after the start; take /run/archiso/airootfs"
    if of("initcpio").get("kernel") != "all":
        yield place("initcpio"), "kernel is to be 'all': only then every preset is built"
    if of("grubcfg").get("overwrite"):
        yield place("grubcfg"), "overwrite loses kernel parameters"
    removed = [name for operation in of("packages").get("operations", []) for names in operation.values() for name in names]
    for package in LIVE_ONLY:
        if package in profile.packages and package not in removed:
            yield place("packages"), f"'{package}' stays in the installed system"
    for package in removed:
        if package not in profile.packages:
            yield place("packages"), f"'{package}' is not in packages.x86_64"
        if package in NEEDED_IN_TARGET or package in profile.kernels:
            yield place("packages"), f"removes '{package}', which the installed system needs"
    for system in of("partition").get("availableFileSystemTypes", []):
        if FILE_SYSTEMS.get(system) not in profile.packages:
            yield place("partition"), f"'{system}' cannot be made without the package '{FILE_SYSTEMS.get(system, '?')}'"
    if of("partition") and of("partition").get("defaultFileSystemType") not in of("partition").get("availableFileSystemTypes", []):
        yield place("partition"), "defaultFileSystemType is not among availableFileSystemTypes"
    if "log" not in [file.get("from") for file in of("preservefiles").get("files", []) if isinstance(file, dict)]:
        yield place("preservefiles"), "the installer's log would be gone after the restart"
    groups = [group["name"] if isinstance(group, dict) else group for group in of("users").get("defaultGroups", [])]
    for group in ("wheel", "libvirt", "kvm"):
        if group not in groups:
            yield place("users"), f"the user is not in the group '{group}'"
    for file in sorted((profile.overlay / "etc/calamares/modules").glob("shellprocess*.conf")):
        content = profile.calamares(f"modules/{file.name}")
        for command in content.get("script", []) if isinstance(content, dict) else []:
            program = str(command).lstrip("-").split()[0]
            if not (profile.overlay / program.strip("/")).is_file():
                yield file, f"runs '{program}', which is not in airootfs"


@rule
def offered_choices(profile):
    """What the installer offers has what it needs: its packages are listed, its settings count."""
    def of(name):
        content = profile.calamares(f"modules/{name}.conf")
        return content if isinstance(content, dict) else {}

    place = "airootfs/etc/calamares/modules/{}.conf".format
    swap = of("partition").get("userSwapChoices", [])
    encrypts = of("partition").get("enableLuksAutomatedPartitioning", True)
    partitions = [choice for choice in swap if choice in ("small", "suspend", "reuse")]
    if partitions and encrypts and ADDED_HOOKS["openswap"] not in profile.packages:
        yield place("partition"), f"'{partitions[0]}' makes a swap partition, which is encrypted too, and the package " \
            f"'{ADDED_HOOKS['openswap']}', which opens it, is not listed"
    hooks = of("initcpiocfg").get("hooks", {})
    # By hand everything can be encrypted, swap and all.
    for hook in ["openswap", *(["encrypt"] if encrypts else []), "lvm2", *hooks.get("prepend", []), *hooks.get("append", [])]:
        if hook in ADDED_HOOKS and ADDED_HOOKS[hook] not in profile.packages and hook not in hooks.get("remove", []):
            yield place("initcpiocfg"), f"the hook '{hook}' may be added, its package '{ADDED_HOOKS[hook]}' is not listed, and " \
                "mkinitcpio fails at a hook that it does not know"
    launcher = profile.text("airootfs/usr/local/bin/neuron-install") or ""
    if "follow-keyboard" not in launcher or of("keyboard").get("useLocale1") is not True:
        yield place("keyboard"), "a chosen layout would not count while the password is typed: useLocale1 has to be true, and " \
            "neuron-install has to start follow-keyboard"
    grub = of("grubcfg")
    if grub.get("defaults") and not grub.get("overwrite") and not grub.get("always_use_defaults"):
        yield place("grubcfg"), "the defaults are ignored where /etc/default/grub exists; always_use_defaults has to be true"
    if grub.get("keep_distributor"):
        yield place("grubcfg"), "keep_distributor leaves Arch's name in the start menu, beside the installed system's own"
    # bool("false") is not what decides: GRUB compares with the word.
    if "os-prober" in profile.packages and grub.get("defaults", {}).get("GRUB_DISABLE_OS_PROBER") is not False:
        yield place("grubcfg"), "GRUB_DISABLE_OS_PROBER is not false: other systems would be missing from the menu"


@rule
def live_leftovers(profile):
    """Every file of the overlay is kept for a reason, not copied, or taken away at the end; so is what mkarchiso adds."""
    def of(name):
        content = profile.calamares(f"modules/{name}.conf")
        return content if isinstance(content, dict) else {}

    excluded = [pattern for entry in of("unpackfs").get("unpack", []) for pattern in entry.get("exclude", [])]
    scripts = [str(command).lstrip("-").split()[0] for command in of("shellprocess-final").get("script", [])]
    leave = "\n".join(profile.text(f"airootfs{script}") or "" for script in scripts)
    if not leave:
        # Another rule says that the script is missing.
        return
    taken = re.findall(r"(?<=\s)(/[\w./-]+)", leave)
    for path, _ in profile.overlay_files():
        if any(fnmatch.fnmatchcase(path, kept) for kept in KEPT) or \
                any(path.startswith(own) for own in OWN_USR if own == "usr/local/lib/") or \
                any(fnmatch.fnmatchcase(f"/{path}", pattern) for pattern in excluded):
            continue
        if path.startswith(("etc/sudoers.d/", "etc/polkit-1/")):
            yield f"airootfs/{path}", "is copied into the installed system; exclude it in unpackfs.conf: an installation that ends early would keep it"
            continue
        if not any(f"/{path}" == one or f"/{path}".startswith(f"{one}/") for one in taken):
            yield f"airootfs/{path}", "stays in the installed system: nothing takes it away, and it is not among what is kept"
    for name, word in (("/version", "/version"), ("IMAGE_ID in os-release", "IMAGE_")):
        if word not in leave:
            yield "airootfs/etc/calamares/modules/shellprocess-final.conf", f"leaves {name}, which mkarchiso has written for the medium"


@rule
def images_once(profile):
    """Removing the medium's packages makes no image: the module initcpio does it, once, when all is written."""
    hook = "/etc/pacman.d/hooks/90-mkinitcpio-install.hook"
    scripts = {name: profile.text(f"airootfs/usr/local/lib/neuron-os/{name}") or "" for name in ("prepare-kernel", "leave-live-system")}
    if not re.search(rf"(?m)^ln .*/dev/null {re.escape(hook)}$", scripts["prepare-kernel"]):
        yield "airootfs/usr/local/lib/neuron-os/prepare-kernel", f"does not put /dev/null in the place of '{hook}'"
    if hook not in scripts["leave-live-system"]:
        yield "airootfs/usr/local/lib/neuron-os/leave-live-system", f"leaves '{hook}': a kernel update would make no image"
