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

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

OUT = Path(sys.argv[1])
SECOND = "0000:01:00.0"
# What a person can do something with; the rest of the tree is there to be read.
CONTROLS = {Atspi.Role.PUSH_BUTTON, Atspi.Role.CHECK_BOX, Atspi.Role.RADIO_BUTTON, Atspi.Role.TOGGLE_BUTTON,
            Atspi.Role.LIST_ITEM, Atspi.Role.LINK}
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


def tree(node=None):
    if node is None:
        desktop = Atspi.get_desktop(0)
        for index in range(desktop.get_child_count()):
            yield from tree(desktop.get_child_at_index(index))
        return
    yield node
    try:
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child is not None:
                yield from tree(child)
    except gi.repository.GLib.Error:
        # It went away while it was looked at.
        return


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def controls():
    return [node for node in tree() if node.get_role() in CONTROLS and is_shown(node)]


def focused():
    for node in controls():
        if node.get_state_set().contains(Atspi.StateType.FOCUSED):
            return f"{node.get_role_name()}: {node.get_name()}"
    return ""


def tab_to(words, most=20):
    """Presses Tab until a control with these words in its name has the focus; how often, or None."""
    for count in range(most):
        if words in focused():
            return count
        press("Tab")
    return None


def picture(name):
    subprocess.run(["import", "-window", "root", str(OUT / f"{name}.png")], check=True)


def check_names(page):
    shown = controls()
    nameless = [node.get_role_name() for node in shown if not node.get_name().strip()]
    check(f"every control of the {page} has a name", shown and not nameless, f"{nameless} of {len(shown)}")


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
    check_names("choose page")
    check("nothing is preselected", "initial" not in log() or f"chose {SECOND}" not in log())
    check("Tab enters the cards", tab_to("Keep all") is not None, focused())
    # The cards are one group: the arrows go from one to the next.
    press("Up")
    check("the arrow chooses the second card", wait(lambda: f"the user chose {SECOND}" in log(), 5), focused())
    check("its card has the focus", wait(lambda: "GTX 960" in focused(), 5), focused())
    check("Tab leads to the confirmation", tab_to("warnings about") is not None, focused())
    picture("warning")
    press("space")
    check("Space confirms", wait(lambda: f"confirmed the warnings about {SECOND}" in log(), 5), focused())
    picture("warning-confirmed")
    check("Tab leaves the page", tab_to("Next") is not None, focused())
    press("space")
    time.sleep(1)
    picture("summary")
    check("Tab reaches Install on the summary", tab_to("Install") is not None, focused())
    press("space")
    written = OUT / "target/etc/modprobe.d/vfio.conf"
    check("the second card is set aside", wait(lambda: written.exists() and "10de:1401" in written.read_text(), 40))
    check("the report is shown", wait(lambda: any("Save report" in node.get_name() for node in controls()), 30))
    time.sleep(1)
    picture("report")
    check_names("report")
    back = [node for node in controls() if "Back" in node.get_name()]
    check("there is no way back into the installation",
          all(not node.get_state_set().contains(Atspi.StateType.ENABLED) for node in back))
    check("Tab reaches Next on the report", tab_to("Next") is not None, focused())
    press("space")
    time.sleep(1)
    picture("finished")
    check("the last page is reached", wait(lambda: tab_to("Done") is not None, 5), focused())
    press("space")


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
