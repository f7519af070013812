# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""keyboard.py OUT COMMAND...

Starts the installer with COMMAND, whose --out folder is OUT, and goes through it with the keyboard alone. Ends with
the line `N passed, N failed`.
"""
import subprocess
import sys
import time
from pathlib import Path

OUT = Path(sys.argv[1])
SECOND = "0000:01:00.0"
passed = failed = 0


def check(sentence, is_true, detail=""):
    global passed, failed
    passed, failed = passed + bool(is_true), failed + (not is_true)
    print(f"{'ok  ' if is_true else 'FAIL'} {sentence} {detail if not is_true else ''}".rstrip(), flush=True)
    return is_true


def log():
    file = OUT / "work/console.log"
    return file.read_text(errors="replace") if file.exists() else ""


def wait(condition, seconds=20):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        value = condition()
        if value:
            return value
        time.sleep(0.1)
    return None


def press(*keys):
    for key in keys:
        subprocess.run(["xdotool", "key", key], check=True)
        time.sleep(0.15)


def picture(name):
    subprocess.run(["import", "-window", "root", str(OUT / f"{name}.png")], check=True)


def go():
    # The installer has the page ready before it shows its window.
    window = wait(lambda: subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "calamares"],
                                         capture_output=True, text=True).stdout.split())
    if not check("the installer opens", window):
        return
    subprocess.run(["xdotool", "windowfocus", window[-1]], check=True)
    wait(lambda: "recommended:" in log())
    time.sleep(1)
    press("alt+n")
    if not check("Alt+N leads to the page", wait(lambda: "the page is shown" in log())):
        return
    time.sleep(0.5)
    # Into the page, "Scan again", the first card; from there the arrows go through the cards.
    press("Tab", "Tab", "Tab", "Down")
    check("the arrow chooses the second card", wait(lambda: f"the user chose {SECOND}" in log(), 5))
    time.sleep(0.5)
    picture("warning")
    # Its details, the choice to keep all, the confirmation.
    press("Tab", "Tab", "Tab", "space")
    check("Space confirms", wait(lambda: f"confirmed the warnings about {SECOND}" in log(), 5))
    time.sleep(0.5)
    picture("warning-confirmed")
    # "Show what is written", then out of the page: About, Debug, Back, Next.
    press("Tab", "Tab", "Tab", "Tab", "Tab", "space")
    time.sleep(1)
    picture("summary")
    press("alt+i")
    check("Tab leaves the page, and Next leads to the summary",
          wait(lambda: "stored as neuronVfio for the report page: done" in log(), 40))
    written = OUT / "target/etc/modprobe.d/vfio.conf"
    check("the second card is set aside", written.exists() and "10de:1401" in written.read_text())
    time.sleep(3)
    # The installation would run once more.
    press("alt+b")
    time.sleep(1)
    picture("report")
    check("there is no way back into the installation", log().count("stored as neuronVfio") == 1)
    press("alt+n")
    time.sleep(1)
    picture("finished")
    press("alt+d")


installer = subprocess.Popen(sys.argv[2:])
try:
    go()
    check("the installer ends", wait(lambda: installer.poll() is not None, 10))
finally:
    if installer.poll() is None:
        # The script that was started waits for the installer; both have to go.
        subprocess.run(["pkill", "-P", str(installer.pid)], check=False)
        installer.terminate()
print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed or not passed else 0)
