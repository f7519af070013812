# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What an archiso profile says."""

import re
import subprocess

import yaml

from .rules import REPOSITORY


class Profile:
    """What a profile says, read once."""

    def __init__(self, folder):
        self.folder = folder
        self.overlay = folder / "airootfs"
        # Beside the profile, as in this repository.
        self.recipes = next(place for place in (folder.parent / "packaging/arch", REPOSITORY / "packaging/arch") if place.is_dir())
        self.packages = self.read_packages()
        self.kernels = [name for name in ("linux", "linux-lts", "linux-zen", "linux-hardened") if name in self.packages]
        self.definition, self.permissions, self.definition_error = self.read_definition()
        self.boot_modes = self.definition.get("bootmodes", "").split()

    def text(self, name):
        path = self.folder / name
        return path.read_text(encoding="utf-8") if path.is_file() else None

    def read_packages(self):
        lines = (self.text("packages.x86_64") or "").splitlines()
        return [line.split("#")[0].strip() for line in lines if line.split("#")[0].strip()]

    def read_definition(self):
        # profiledef.sh is a program of the maintainer's; mkarchiso runs it in the same way.
        script = """
            declare -A file_permissions=()
            . "$1" || exit 3
            for name in iso_name iso_label iso_version iso_publisher iso_application install_dir pacman_conf \
                airootfs_image_type; do printf 'value\\t%s\\t%s\\n' "$name" "${!name}"; done
            printf 'value\\tbootmodes\\t%s\\n' "${bootmodes[*]}"
            for path in "${!file_permissions[@]}"; do printf 'permission\\t%s\\t%s\\n' "$path" "${file_permissions[$path]}"; done
        """
        run = subprocess.run(["bash", "-c", script, "bash", str(self.folder / "profiledef.sh")],
                             capture_output=True, text=True, check=False)
        values, permissions = {}, {}
        for line in run.stdout.splitlines():
            kind, name, value = line.split("\t")
            (values if kind == "value" else permissions)[name] = value
        return values, permissions, run.stderr.strip() if run.returncode or run.stderr else ""

    def calamares(self, name):
        """A YAML file of the installer's configuration, or None."""
        text = self.text(f"airootfs/etc/calamares/{name}")
        if text is None:
            return None
        try:
            return yaml.safe_load(text)
        except yaml.YAMLError as error:
            return error

    def overlay_files(self):
        for path in sorted(self.overlay.rglob("*")):
            if path.is_symlink() or path.is_file():
                yield path.relative_to(self.overlay).as_posix(), path

    def sequence(self):
        """(phase kind, module) of every step."""
        settings = self.calamares("settings.conf")
        if not isinstance(settings, dict):
            return []
        return [(kind, step) for phase in settings.get("sequence", []) for kind, steps in phase.items() for step in steps]

    def boot_entries(self):
        """(file, boot loader, kernel line, initrd line, parameters) of each entry that starts a kernel of ours."""
        for path in sorted((self.folder / "efiboot/loader/entries").glob("*.conf")):
            fields = dict(line.split(None, 1) for line in path.read_text().splitlines()
                          if line.strip() and not line.startswith("#") and " " in line)
            if "linux" in fields:
                yield path, "systemd-boot", fields["linux"], fields.get("initrd", ""), fields.get("options", "")
        for path in sorted((self.folder / "syslinux").glob("*.cfg")):
            for label in re.split(r"(?m)^LABEL ", path.read_text())[1:]:
                fields = dict(line.strip().split(None, 1) for line in label.splitlines()[1:] if " " in line.strip())
                if "LINUX" in fields and "memtest" not in fields["LINUX"]:
                    yield path, "syslinux", fields["LINUX"], fields.get("INITRD", ""), fields.get("APPEND", "")
        for path in sorted((self.folder / "grub").glob("*.cfg")):
            for entry in re.findall(r"(?ms)^menuentry .*?^}", path.read_text()):
                linux = re.search(r"(?m)^\s*linux\s+(\S+)\s*(.*)$", entry)
                initrd = re.search(r"(?m)^\s*initrd\s+(.*)$", entry)
                if linux and "memtest" not in linux[1]:
                    yield path, path.name, linux[1], initrd[1] if initrd else "", linux[2]
