#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Presses two keys in GNOME Shell's session as a remote desktop may, and prints what a client of it is given for them."""
import re
import subprocess
import sys
import time

from gi.repository import Gio, GLib

NAME, PATH = "org.gnome.Mutter.RemoteDesktop", "/org/gnome/Mutter/RemoteDesktop"
# linux/input-event-codes.h
ESCAPE, TWO, Y = 1, 3, 21
bus = Gio.bus_get_sync(Gio.BusType.SESSION)


def ask(path, interface, method, arguments=None):
    return bus.call_sync(NAME, path, interface, method, arguments, None, Gio.DBusCallFlags.NONE, 10_000).unpack()


def session():
    for _ in range(60):
        try:
            return ask(PATH, NAME, "CreateSession")[0]
        except GLib.Error as problem:
            last = problem
            time.sleep(1)
    sys.exit(f"GNOME Shell does not answer: {last}")


def press(path, key):
    for is_down in (True, False):
        ask(path, NAME + ".Session", "NotifyKeyboardKeycode", GLib.Variant("(ub)", (key, is_down)))
        time.sleep(0.2)


remote = session()
ask(remote, NAME + ".Session", "Start")
press(remote, ESCAPE)  # out of the overview
time.sleep(3)
with subprocess.Popen(["stdbuf", "-oL", "wev", "-f", "wl_keyboard:key"], stdout=subprocess.PIPE, text=True) as client:
    time.sleep(6)
    press(remote, Y)
    press(remote, TWO)
    time.sleep(1)
    client.terminate()
    said = client.communicate()[0]
print("".join(re.findall(r"utf8: '(.+)'", said)))
