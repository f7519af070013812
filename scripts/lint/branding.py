# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The branding, its slideshow and the translations of that."""

import re
import xml.etree.ElementTree as xml

from .rules import REPOSITORY, rule

# Languages that the step speaks, and so the branding.
LANGUAGES = sorted(path.stem.split("_", 1)[1] for path in (REPOSITORY / "calamares-module/lang").glob("neuron-vfio_*.ts"))


@rule
def branding(profile):
    """The branding is the one of settings.conf, its pictures exist, its slideshow needs Qt Quick alone."""
    settings = profile.calamares("settings.conf")
    component = settings.get("branding", "") if isinstance(settings, dict) else ""
    folder = profile.overlay / "etc/calamares/branding" / component
    content = profile.calamares(f"branding/{component}/branding.desc")
    place = f"airootfs/etc/calamares/branding/{component}/branding.desc"
    if not isinstance(content, dict):
        yield place, "is missing, or no YAML: the installer would not start"
        return
    if content.get("componentName") != component:
        yield place, f"componentName is '{content.get('componentName')}', the folder is '{component}'"
    for key, name in content.get("images", {}).items():
        if not (folder / name).is_file():
            yield place, f"the picture '{name}' ({key}) does not exist"
    for key in ("productName", "version", "shortVersion", "versionedName", "shortVersionedName", "shortProductName",
                "bootloaderEntryName"):
        if not content.get("strings", {}).get(key):
            yield place, f"strings.{key} is missing"
    show = folder / str(content.get("slideshow"))
    if not show.is_file():
        yield place, f"the slideshow '{content.get('slideshow')}' does not exist"
        return
    text = show.read_text()
    for module in re.findall(r"(?m)^\s*import\s+(\S+)", text):
        if module != "QtQuick":
            yield show, f"imports '{module}': only QtQuick is on every medium"
    for name in re.findall(r'"([^"]+\.(?:png|svg|jpg))"', text):
        if not (folder / name).is_file():
            yield show, f"the picture '{name}' does not exist"
    for drawing in sorted((profile.folder / "artwork").glob("*.svg")):
        if not (folder / f"{drawing.stem}.png").is_file():
            yield drawing, "has not been rendered; run artwork/render"


@rule
def translations(profile):
    """The slideshow speaks the languages of the step, each sentence, in the form that Calamares loads."""
    settings = profile.calamares("settings.conf")
    component = settings.get("branding", "") if isinstance(settings, dict) else ""
    folder = profile.overlay / "etc/calamares/branding" / component
    show = folder / "show.qml"
    sentences = set(re.findall(r'qsTr\("((?:[^"\\]|\\.)*)"', show.read_text())) if show.is_file() else set()
    for language in LANGUAGES:
        source = profile.folder / f"artwork/lang/calamares-{component}_{language}.ts"
        compiled = folder / f"lang/calamares-{component}_{language}.qm"
        if not source.is_file():
            yield source, "is missing; the step itself speaks this language"
            continue
        messages = {message.findtext("source"): message.find("translation")
                    for context in xml.parse(source).getroot().iter("context") if context.findtext("name") == "show"
                    for message in context.iter("message")}
        for sentence in sorted(sentences - messages.keys()):
            yield source, f"has no '{sentence}'"
        content = compiled.read_bytes() if compiled.is_file() else b""
        for sentence, translation in messages.items():
            if sentence not in sentences:
                yield source, f"translates '{sentence}', which the slideshow does not say"
            elif not translation.text or translation.get("type"):
                yield source, f"does not translate '{sentence}'"
            # A compiled file holds its texts as they are.
            elif translation.text.encode("utf-16-be") not in content:
                yield compiled, "is not made from its source; run artwork/render"
                break
