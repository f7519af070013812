# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The live medium: profiledef.sh, packages, users, services, and the files of the overlay."""

import fnmatch
import re
import subprocess
import tomllib

import yaml

from .rules import REPOSITORY, rule

KNOWN_BOOT_MODES = {"bios.syslinux", "uefi.grub", "uefi.systemd-boot"}

# Hooks of the live initramfs that need more than mkinitcpio-archiso: without it mkinitcpio prints an error, and
# mkarchiso goes on.
HOOK_PACKAGES = {
    "memdisk": ["syslinux"],
    "archiso_pxe_common": ["mkinitcpio-nfs-utils"],
    "archiso_pxe_nbd": ["nbd"],
    "archiso_pxe_http": ["curl"],
    "archiso_pxe_nfs": ["mkinitcpio-nfs-utils"],
    "encrypt": ["cryptsetup"],
    "lvm2": ["lvm2"],
}

RENAMED_PACKAGES = {"iptables-nft": "iptables", "dotnet-runtime": "dotnet-runtime-10.0"}

# Folders of the overlay in which packages own nothing that could collide.
OWN_USR = ["usr/local/", "usr/share/applications/neuron-", "usr/share/glib-2.0/schemas/", "usr/share/icons/"]


@rule
def definition(profile):
    """profiledef.sh: names that mkarchiso and the boot loaders can use, known boot modes."""
    name = "profiledef.sh"
    if profile.definition_error or not profile.definition:
        yield name, f"bash cannot read it: {profile.definition_error}"
        return
    values = profile.definition
    if not re.fullmatch(r"[a-z0-9]{1,8}", values["install_dir"]):
        yield name, f"install_dir is '{values['install_dir']}': one to eight of a-z and 0-9 are possible"
    if not re.fullmatch(r"[A-Z0-9_]{1,32}", values["iso_label"]):
        yield name, f"iso_label is '{values['iso_label']}': up to 32 of A-Z, 0-9 and _ are possible"
    for mode in profile.boot_modes:
        if mode not in KNOWN_BOOT_MODES:
            yield name, f"the boot mode '{mode}' is unknown to archiso 88"
    if {"uefi.grub", "uefi.systemd-boot"} <= set(profile.boot_modes):
        yield name, "uefi.grub and uefi.systemd-boot exclude each other, and mkarchiso does not stop at it"
    if not any(mode.startswith("bios") for mode in profile.boot_modes) or \
            not any(mode.startswith("uefi") for mode in profile.boot_modes):
        yield name, "the medium would not start on both BIOS and UEFI computers"


@rule
def version(profile):
    """One version everywhere: the profile, the branding, the packages, the change log are those of the program."""
    props = (REPOSITORY / "Directory.Build.props").read_text()
    number, suffix = (re.search(rf"<Version{part}>(.*?)<", props)[1] for part in ("Prefix", "Suffix"))
    wanted = f"{number}-{suffix}" if suffix else number
    if profile.definition.get("iso_version") != wanted:
        yield "profiledef.sh", f"iso_version is '{profile.definition.get('iso_version')}', the program is {wanted}"
    for path in sorted(profile.overlay.glob("etc/calamares/branding/*/branding.desc")):
        strings = (yaml.safe_load(path.read_text()) or {}).get("strings", {})
        product = strings.get("productName")
        for key, value in (("version", wanted), ("shortVersion", number), ("versionedName", f"{product} {wanted}"),
                           ("shortVersionedName", f"{product} {number}")):
            if strings.get(key) != value:
                yield path, f"{key} is '{strings.get(key)}', not '{value}'"
    for name, line in (("packaging/arch/neuron-os/PKGBUILD", f"pkgver={number}{suffix}"),
                       ("CMakeLists.txt", f"project(NeuronOS VERSION {number} "), ("CHANGELOG.md", f"## {wanted}"),
                       ("docs/maintainer.md", f"-{wanted}-x86_64.iso")):
        if line not in (REPOSITORY / name).read_text():
            yield REPOSITORY / name, f"'{line}' is not in it"


@rule
def system_name(profile):
    """The system calls itself what its installer calls it, and keeps the name when Arch's package brings its own."""
    own = "etc/neuron-os/os-release"
    names = dict(re.findall(r'(?m)^(\w+)="?(.*?)"?$', profile.text(f"airootfs/{own}") or ""))
    for path in sorted(profile.overlay.glob("etc/calamares/branding/*/branding.desc")):
        product = (yaml.safe_load(path.read_text()) or {}).get("strings", {}).get("productName")
        if names.get("NAME") != product:
            yield f"airootfs/{own}", f"NAME is '{names.get('NAME')}', and the installer installs '{product}'"
    if "arch" not in names.get("ID_LIKE", "").split():
        yield f"airootfs/{own}", "programs that know Arch would not know this system: ID_LIKE has to name it"
    hooks = [profile.text(f"airootfs/{path}") or "" for path, _ in profile.overlay_files() if path.startswith("etc/pacman.d/hooks/")]
    wanted = ("Operation *= *Install", "Operation *= *Upgrade", "Target *= *usr/lib/os-release", f"Exec *= *.*/{own} /usr/lib/os-release")
    if not any(all(re.search(rf"(?m)^{line}$", hook) for line in wanted) for hook in hooks):
        yield "airootfs/etc/pacman.d/hooks", f"none puts /{own} in the place of Arch's os-release, when it is installed and when it is updated"
    if r"\S" not in (profile.text("airootfs/etc/issue") or ""):
        yield "airootfs/etc/issue", "does not take the name from os-release; Arch's, which is there without it, says Arch's name above each login"


@rule
def live_packages(profile):
    """What the medium cannot start without is in the package list."""
    name = "packages.x86_64"
    # Without it mkarchiso ends well and makes a medium that stops in its initramfs.
    needed = {"base": "there is no system without it", "mkinitcpio": "nothing makes the initramfs",
              "mkinitcpio-archiso": "the initramfs cannot find the medium"}
    if "bios.syslinux" in profile.boot_modes:
        needed["syslinux"] = "the boot mode bios.syslinux needs it"
    for package, why in needed.items():
        if package not in profile.packages:
            yield name, f"'{package}' is not listed: {why}"
    if not profile.kernels:
        yield name, "no kernel is listed"
    for package in sorted({package for package in profile.packages if profile.packages.count(package) > 1}):
        yield name, f"'{package}' is listed twice"
    for package in profile.packages:
        if package in RENAMED_PACKAGES:
            yield name, f"'{package}' is to be '{RENAMED_PACKAGES[package]}'"
        elif not re.fullmatch(r"[a-z0-9@_+][a-z0-9@._+-]*", package):
            yield name, f"'{package}' cannot be a package's name"


@rule
def installer_packages(profile):
    """What the installer and passthrough rest on is in the package list."""
    needed = ["calamares", "neuron-installer", "neuron-hardware-detect", "grub", "efibootmgr",
              "rsync", "squashfs-tools", "libvirt", "edk2-ovmf", "swtpm", "amd-ucode", "intel-ucode", "noto-fonts",
              "noto-fonts-cjk"]
    for package in needed:
        if package not in profile.packages:
            yield "packages.x86_64", f"'{package}' is not listed"


@rule
def live_hooks(profile):
    """The live initramfs has the archiso hook, and every hook its package."""
    name = "airootfs/etc/mkinitcpio.conf.d/archiso.conf"
    found = re.search(r"(?m)^HOOKS=\(([^)]*)\)", profile.text(name) or "")
    if not found:
        yield name, "no line HOOKS=(…)"
        return
    hooks = found[1].split()
    for hook in ("base", "udev", "archiso", "block", "filesystems"):
        if hook not in hooks:
            yield name, f"the hook '{hook}' is missing"
    for hook in hooks:
        for package in HOOK_PACKAGES.get(hook, []):
            if package not in profile.packages:
                yield name, f"the hook '{hook}' needs the package '{package}'"
    if (profile.folder / "grub/loopback.cfg").exists() and "archiso_loop_mnt" not in hooks:
        yield name, "grub/loopback.cfg starts the medium from a file, which needs the hook 'archiso_loop_mnt'"


@rule
def live_preset(profile):
    """Each kernel has a preset that names the live configuration."""
    for kernel in profile.kernels:
        name = f"airootfs/etc/mkinitcpio.d/{kernel}.preset"
        text = profile.text(name)
        if text is None:
            yield name, f"the kernel '{kernel}' has no preset"
            continue
        for wanted in ("PRESETS=('archiso')", f"ALL_kver='/boot/vmlinuz-{kernel}'",
                       "archiso_config='/etc/mkinitcpio.conf.d/archiso.conf'",
                       f"archiso_image='/boot/initramfs-{kernel}.img'"):
            if wanted not in text.replace('"', "'"):
                yield name, f"the line {wanted} is missing"


@rule
def file_permissions(profile):
    """Programs and secrets of the overlay have a mode: archiso makes everything else 644."""
    name = "profiledef.sh"
    for path, mode in profile.permissions.items():
        target = profile.overlay / path.strip("/")
        if not target.exists() and path != "/root":
            yield name, f"file_permissions names '{path}', which is not in airootfs"
        if not re.fullmatch(r"\d+:\d+:[0-7]{3,4}", mode):
            yield name, f"file_permissions['{path}'] is '{mode}', not USER:GROUP:MODE"
    for path, file in profile.overlay_files():
        mode = profile.permissions.get("/" + path, "0:0:644").rsplit(":", 1)[1]
        if file.is_symlink():
            continue
        if file.read_bytes()[:2] == b"#!" and not int(mode, 8) & 0o111:
            yield name, f"'/{path}' is a program, but file_permissions does not make it executable"
        if (path in ("etc/shadow", "etc/gshadow") or path.startswith("etc/sudoers.d/")) and int(mode, 8) & 0o007:
            yield name, f"'/{path}' can be read by everybody; name it in file_permissions"
        # Folders that a package has with another mode: pacman leaves those that it finds.
        for folder in ("etc/sudoers.d", "etc/polkit-1/rules.d"):
            if path.startswith(f"{folder}/") and f"/{folder}" not in profile.permissions:
                yield name, f"'/{folder}' would get the mode 755; name it in file_permissions"


@rule
def overlay(profile):
    """No file of the overlay collides with one of a package: pacstrap would stop."""
    for path, _ in profile.overlay_files():
        if path.startswith("usr/") and not any(path.startswith(own) for own in OWN_USR):
            yield f"airootfs/{path}", "is where packages put files, which makes pacstrap stop; use /usr/local or /etc"


@rule
def pacman(profile):
    """The project's repository is there and signed, and stands first."""
    name = profile.definition.get("pacman_conf", "pacman.conf")
    text = profile.text(name) or ""
    sections = [section for section in re.findall(r"(?m)^\[(.+)\]", text) if section != "options"]
    if sections[:1] != ["neuronos"] or not {"core", "extra"} <= set(sections):
        yield name, "the repositories are to be neuronos, core and extra, in this order"
    if re.search(r"(?mi)^SigLevel\s*=.*(Never|TrustAll|Optional TrustAll)", text):
        yield name, "packages would be installed without a look at their signature"


@rule
def mirrors(profile):
    """The installed system can fetch packages: a server is switched on in pacman's list."""
    own = profile.text("airootfs/etc/pacman.d/mirrorlist") or ""
    started = [match for path, _ in profile.overlay_files() if path.startswith("etc/pacman.d/hooks/")
               for match in re.findall(r"(?m)^Exec\s*=\s*(\S+)", profile.text(f"airootfs/{path}") or "")]
    if not re.search(r"(?m)^Server\s*=", own) and \
            not any("/etc/pacman.d/mirrorlist" in (profile.text(f"airootfs{program}") or "") for program in started):
        yield "airootfs/etc/pacman.d", "Arch's list of servers has each of them commented out, and no hook changes that"


@rule
def live_user(profile):
    """One live user: the same in passwd, shadow, group, autologin, sudoers and in the module that removes it."""
    name = (profile.calamares("modules/removeuser.conf") or {}).get("username", "")
    for file, wanted in (("etc/passwd", rf"(?m)^{name}:x:1\d\d\d:"), ("etc/shadow", rf"(?m)^{name}:"),
                         ("etc/group", rf"(?m)^wheel:.*\b{name}\b"), ("etc/gdm/custom.conf", rf"(?ms)^AutomaticLoginEnable=[Tt]rue$.*^AutomaticLogin={name}$"),
                         ("etc/sudoers.d/10-neuron-live", rf"(?m)^{name} ")):
        if not name or not re.search(wanted, profile.text(f"airootfs/{file}") or ""):
            yield f"airootfs/{file}", f"has no live user '{name}', which modules/removeuser.conf removes"


@rule
def services(profile):
    """What the live system starts, and what the installed one does: the login screen, the network, virtual machines."""
    units = profile.overlay / "etc/systemd/system"
    for name, target in (("default.target", "graphical.target"), ("display-manager.service", "gdm.service"),
                         ("multi-user.target.wants/NetworkManager.service", "NetworkManager.service"),
                         ("multi-user.target.wants/libvirtd.service", "libvirtd.service"),
                         ("sockets.target.wants/libvirtd.socket", "libvirtd.socket")):
        link = units / name
        if not link.is_symlink() or link.readlink().as_posix() != f"/usr/lib/systemd/system/{target}":
            yield f"airootfs/etc/systemd/system/{name}", f"is no link to /usr/lib/systemd/system/{target}"
    content = profile.calamares("modules/services-systemd.conf")
    enabled = [unit.get("name") for unit in (content or {}).get("units", []) if unit.get("action", "enable") == "enable"]
    for unit in ("gdm.service", "NetworkManager.service", "libvirtd.socket", "neuron-vfio-verify.service"):
        if unit not in enabled:
            yield "airootfs/etc/calamares/modules/services-systemd.conf", f"'{unit}' is not enabled in the installed system"


@rule
def shell_scripts(profile):
    """bash can read every script of the overlay."""
    for path, file in profile.overlay_files():
        if not file.is_symlink() and re.match(rb"#!.*\b(ba)?sh\b", file.read_bytes()[:80]):
            run = subprocess.run(["bash", "-n", file], capture_output=True, text=True, check=False)
            if run.returncode:
                yield f"airootfs/{path}", f"is no shell script: {run.stderr.strip().splitlines()[0]}"


@rule
def licences(profile):
    """Every file says who made it and under which terms, itself or in REUSE.toml."""
    annotated = [pattern for annotation in tomllib.loads((REPOSITORY / "REUSE.toml").read_text())["annotations"]
                 for pattern in annotation["path"]]
    for path in sorted(profile.folder.rglob("*")):
        name = path.relative_to(profile.folder).as_posix()
        if path.is_symlink() or not path.is_file() or \
                any(fnmatch.fnmatchcase(f"iso-profile/{name}", pattern) for pattern in annotated):
            continue
        if b"SPDX-License-Identifier" not in path.read_bytes():
            yield name, "no SPDX-License-Identifier, and not in REUSE.toml"
