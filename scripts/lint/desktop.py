# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the installer is opened."""

from .rules import rule


@rule
def desktop_files(profile):
    """Launcher and autostart entry start a program that exists, with an icon that exists."""
    found = [path for path, _ in profile.overlay_files() if path.endswith(".desktop")]
    for folder in ("usr/share/applications/", "etc/xdg/autostart/"):
        if not any(path.startswith(folder) for path in found):
            yield f"airootfs/{folder}", "nothing starts the installer from here"
    for path in found:
        name = f"airootfs/{path}"
        lines = [line for line in (profile.text(name) or "").splitlines() if line and not line.startswith("#")]
        if lines[:1] != ["[Desktop Entry]"]:
            yield name, "does not begin with [Desktop Entry]"
            continue
        fields = dict(line.split("=", 1) for line in lines[1:] if "=" in line)
        for key in ("Type", "Name", "Exec", "Icon"):
            if not fields.get(key):
                yield name, f"the key {key} is missing"
        for key in ("Hidden", "NoDisplay", "Terminal"):
            if fields.get(key) == "true":
                yield name, f"{key}=true"
        if path.startswith("etc/xdg/autostart/") and fields.get("X-GNOME-Autostart-enabled") == "false":
            yield name, "X-GNOME-Autostart-enabled=false: the installer would not open by itself"
        program = fields.get("Exec", "").split(" ")[0]
        if program.startswith("/usr/local/") and not (profile.overlay / program[1:]).is_file():
            yield name, f"starts '{program}', which is not in airootfs"
        icon = fields.get("Icon", "")
        if not list(profile.overlay.glob(f"usr/share/icons/hicolor/*/apps/{icon}.*")):
            yield name, f"the icon '{icon}' is not in airootfs"


@rule
def launcher(profile):
    """The installer gets from its launcher what sudo would drop: the screen, and how pages are drawn without OpenGL."""
    name = "airootfs/usr/local/bin/neuron-install"
    lines = [line for line in (profile.text(name) or "").splitlines() if not line.lstrip().startswith("#")]
    start = next((line for line in lines if "/usr/bin/calamares" in line), "")
    for variable in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY", "QT_QUICK_BACKEND"):
        if "${screen[@]}" not in start or not any(f'"{variable}=' in line and "screen" in line for line in lines):
            yield name, f"does not hand on {variable}"
    if not any("/dev/dri/renderD" in line and "QT_QUICK_BACKEND=software" in line for line in lines):
        yield name, "leaves Qt to OpenGL where no graphics card computes it: the window stays black"
