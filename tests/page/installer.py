# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real Calamares on a display of its own, with somebody at the keyboard."""
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
MACHINES = REPOSITORY / "tests/machines"

# Written by our step.
STEP_LOADED = "for Calamares "
PAGE_SHOWN = "the page is shown"
REPORT_SHOWN = "the report is shown"
JOB_DONE = "stored as neuronVfioReport for the report page"

# What a KDE desktop with dark colours tells its programs. Qt reads it without anything of KDE being installed.
DARK_DESKTOP = """
[Colors:Window]
BackgroundNormal=42,46,50
ForegroundNormal=252,252,252
ForegroundInactive=161,169,177

[Colors:View]
BackgroundNormal=27,30,32
BackgroundAlternate=35,38,41
ForegroundNormal=252,252,252
ForegroundLink=29,153,243
ForegroundVisited=155,89,182

[Colors:Button]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252

[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=252,252,252

[Colors:Tooltip]
BackgroundNormal=49,54,59
ForegroundNormal=252,252,252
"""


LIGHT_DESKTOP = """
[Colors:Window]
BackgroundNormal=239,240,241
ForegroundNormal=35,38,41

[Colors:View]
BackgroundNormal=255,255,255
ForegroundNormal=35,38,41

[Colors:Button]
BackgroundNormal=252,252,252
ForegroundNormal=35,38,41

[Colors:Selection]
BackgroundNormal=61,174,233
ForegroundNormal=255,255,255
"""


def run(*command, **options):
    return subprocess.run([str(part) for part in command], check=True, stdout=subprocess.PIPE, **options).stdout


def script(name, *arguments):
    return run(REPOSITORY / "scripts" / name, *arguments).decode().strip()


def calamares_versions():
    """"native" and "trixie" with the version of each: {"native": "3.2.61", "trixie": "3.3.14"}."""
    ask = ["env", "QT_QPA_PLATFORM=offscreen", "calamares", "--version"]
    commands = {"native": ask, "trixie": [str(REPOSITORY / "scripts/trixie-chroot"), "run", "--", *ask]}
    versions = {}
    for which, command in commands.items():
        # A machine with Calamares 3.3 has no use for the chroot.
        if any(version.startswith("3.3") for version in versions.values()):
            continue
        try:
            answer = subprocess.run(command, capture_output=True, text=True, check=False).stdout
        except FileNotFoundError:
            continue
        found = re.search(r"^calamares (\S+)", answer, re.MULTILINE)
        if found:
            versions[which] = found[1]
    return versions


def build_modules(versions):
    """Builds our step for each; the folder that Calamares finds it in."""
    # Last what builds the other on its way.
    build = Path(script("build-module", list(versions)[-1]).splitlines()[-1])
    return {which: build.parent / which / "modules" for which in versions}


def lay_out_machine(name, change, folder):
    """Makes a machine of tests/machines, as jq changes it, into a folder that looks like its root."""
    if (folder / "sys").exists():
        return
    folder.mkdir(parents=True)
    description = folder.with_suffix(".json")
    description.write_bytes(run("jq", change, MACHINES / f"{name}.json"))
    script("lay-out-machine", description, folder)
    os.environ["NEURON_MACHINES_BUILT"] = "yes"


def wait(condition, seconds):
    until = time.monotonic() + seconds
    while True:
        value = condition()
        if value or time.monotonic() > until:
            return value
        time.sleep(0.05)


class HeldMachine:
    """A copy of a machine that cannot be looked at to the end: a file that every look reads has nothing in it yet."""

    def __init__(self, machine, folder):
        self.root = folder
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(machine, folder, symlinks=True)
        file = folder / "proc/cmdline"
        self.content = file.read_bytes() or b"\n"
        file.unlink()
        os.mkfifo(file)
        # Open at both ends, so that a reader waits for what is written and not for a writer.
        self.pipe = os.open(file, os.O_RDWR)

    def let_look(self):
        """Once."""
        os.write(self.pipe, self.content)

    def close(self):
        os.close(self.pipe)


class Display:
    """A screen of its own, in memory."""

    def __init__(self, size):
        self.size = size
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as answer:
            self.name = ":" + answer.readline().strip()

    def do(self, *command):
        return run(*command, env={**os.environ, "DISPLAY": self.name})

    def pixels(self):
        return self.do("import", "-window", "root", "-depth", "8", "rgb:-")

    def close(self):
        self.server.terminate()
        self.server.wait()


class Installer:
    """One start of Calamares with our step, on one machine."""

    def __init__(self, out, calamares, modules, machine, settings=None, size="1024x700", language="", dark=False,
                 font_points=0, broken_page=False, environment=(), options=()):
        self.out = Path(out)
        shutil.rmtree(self.out, ignore_errors=True)
        self.out.mkdir(parents=True)
        self.display = Display(size)
        surroundings = [f"DISPLAY={self.display.name}", "XAUTHORITY=", f"FONTCONFIG_FILE={self._fonts()}", *environment]
        if language:
            surroundings += [f"LC_ALL={language}.UTF-8", f"LANGUAGE={language}"]
        if dark or font_points:
            desktop = self.out / "desktop"
            desktop.mkdir()
            font = f"[General]\nwidgetStyle=Fusion\nfont=DejaVu Sans,{font_points or 9},-1,5,50,0,0,0,0,0\n"
            (desktop / "kdeglobals").write_text(font + (DARK_DESKTOP if dark else LIGHT_DESKTOP))
            surroundings += ["XDG_CURRENT_DESKTOP=KDE", "KDE_FULL_SESSION=true", "KDE_SESSION_VERSION=5",
                             f"XDG_CONFIG_HOME={desktop}"]
        command = [REPOSITORY / "tests/calamares/session", "--window", "--calamares", calamares, "--modules", modules,
                   "--host-root", machine, "--out", self.out, *options]
        for setting in surroundings:
            command += ["--environment", setting]
        if settings is None:
            command += ["--settings", REPOSITORY / "packaging/installer.toml"]
        else:
            file = self.out / "settings.toml"
            file.write_text(settings)
            command += ["--settings", file]
        if broken_page:
            command += ["--broken-page"]
        with open(self.out / "session.out", "wb") as output:
            # A group of its own, so that the installer ends with the script that started it.
            self.process = subprocess.Popen([str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output,
                                            stderr=output, start_new_session=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def _fonts(self):
        """The same letters on every machine, whatever else is installed there."""
        file = self.out / "fonts.conf"
        cache = tempfile.gettempdir() + "/neuron-fonts"
        file.write_text(f"""<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts/truetype/dejavu</dir>
  <cachedir>{cache}</cachedir>
  <include>/usr/share/fontconfig/conf.avail/45-latin.conf</include>
  <include>/usr/share/fontconfig/conf.avail/49-sansserif.conf</include>
  <include>/usr/share/fontconfig/conf.avail/60-latin.conf</include>
  <alias><family>Sans Serif</family><prefer><family>DejaVu Sans</family></prefer></alias>
  <selectfont><rejectfont><glob>*/DejaVuSerif*</glob></rejectfont></selectfont>
  <match target="font">
    <edit name="antialias" mode="assign"><bool>true</bool></edit>
    <edit name="hinting" mode="assign"><bool>true</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintslight</const></edit>
    <edit name="rgba" mode="assign"><const>none</const></edit>
  </match>
</fontconfig>
""")
        return file

    def log(self):
        file = self.out / "work/console.log"
        return file.read_text(errors="replace") if file.exists() else ""

    def wait_for(self, line, seconds=40, times=1):
        """Waits until the log has the line so many times."""
        wait(lambda: self.log().count(line) >= times or self.process.poll() is not None, seconds)
        if self.log().count(line) < times:
            raise TimeoutError(f"the log has no line '{line}' after {seconds} s; see {self.out}/work/console.log")

    @property
    def size(self):
        return tuple(int(side) for side in self.display.size.split("x"))

    def _nowhere(self):
        """Where nothing changes its colour below the pointer."""
        return self.size[0] // 2, 1

    def open(self, line="recommended:"):
        """Waits until the welcome page can be used: the log has the line when our step knows the machine."""
        self.wait_for(line)
        if not wait(self.take_focus, 20):
            raise TimeoutError(f"the installer has no window that takes the keyboard; see {self.out}/work/console.log")
        self.settled()

    def take_focus(self):
        """A window that is found may not be on the screen yet, and takes no focus until it is."""
        def xdotool(*words):
            return subprocess.run(["xdotool", *map(str, words)], env={**os.environ, "DISPLAY": self.display.name},
                                  capture_output=True, text=True, check=False)

        windows = xdotool("search", "--onlyvisible", "--class", "calamares").stdout.split()
        return windows and xdotool("mousemove", *self._nowhere(), "windowfocus", "--sync", windows[-1]).returncode == 0

    def press(self, *keys):
        for key in keys:
            self.display.do("xdotool", "key", key)
            time.sleep(0.15)

    def click(self, x, y):
        self.display.do("xdotool", "mousemove", x, y, "click", "1", "mousemove", *self._nowhere())

    def scroll_down(self):
        """To the end of the page, with the wheel: a long page, or one that a slow machine still makes longer, takes several
        rounds."""
        width, height = self.size
        before = None
        for _ in range(10):
            now = self.settled()
            if now == before:
                break
            before = now
            self.display.do("xdotool", "mousemove", width // 2, height // 2, "click", "--repeat", "60", "--delay", "5", "5",
                            "mousemove", *self._nowhere())

    def go_to_page(self):
        self.open()
        self.press("alt+n")
        self.wait_for(PAGE_SHOWN)

    def settled(self, seconds=8):
        """The pixels of the screen as soon as they stay the same."""
        until = time.monotonic() + seconds
        now, same = self.display.pixels(), 0
        while same < 2 and time.monotonic() < until:
            time.sleep(0.25)
            last, now = now, self.display.pixels()
            same = same + 1 if now == last else 0
        return now

    def turn(self, key):
        """Presses a key that changes the screen, and waits until it has."""
        before = self.settled()
        self.press(key)
        wait(lambda: self.display.pixels() != before, 10)

    def picture(self, path):
        """A small picture of the settled screen: few colours are enough for what is drawn here."""
        path.parent.mkdir(parents=True, exist_ok=True)
        run("convert", "-size", self.display.size, "-depth", "8", "rgb:-", "+dither", "-colors", "200", "-strip", "-define",
            "png:compression-level=9", f"PNG8:{path}", input=self.settled())

    def is_running(self):
        return self.process.poll() is None

    def close(self):
        if self.is_running():
            os.killpg(self.process.pid, signal.SIGTERM)
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                os.killpg(self.process.pid, signal.SIGKILL)
                self.process.wait()
        self.display.close()
