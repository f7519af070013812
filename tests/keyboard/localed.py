#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of systemd-localed the installer and follow-keyboard use (org.freedesktop.locale1(5)): a layout is set, and said to all."""
from gi.repository import Gio, GLib

NAME, PATH = "org.freedesktop.locale1", "/org/freedesktop/locale1"
DESCRIPTION = """<node><interface name="org.freedesktop.locale1">
  <method name="SetX11Keyboard">
    <arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="b" direction="in"/><arg type="b" direction="in"/>
  </method>
  <property name="X11Layout" type="s" access="read"/><property name="X11Variant" type="s" access="read"/>
</interface></node>"""
values = {"X11Layout": "us", "X11Variant": ""}
bus = Gio.bus_get_sync(Gio.BusType.SYSTEM)


def call(_connection, _sender, _path, _interface, _method, arguments, invocation):
    values["X11Layout"], _, values["X11Variant"] = arguments.unpack()[:3]
    invocation.return_value(None)
    changed = {name: GLib.Variant("s", value) for name, value in values.items()}
    bus.emit_signal(None, PATH, "org.freedesktop.DBus.Properties", "PropertiesChanged", GLib.Variant("(sa{sv}as)", (NAME, changed, [])))


def get(_connection, _sender, _path, _interface, name):
    return GLib.Variant("s", values[name])


bus.register_object(PATH, Gio.DBusNodeInfo.new_for_xml(DESCRIPTION).interfaces[0], call, get, None)
Gio.bus_own_name_on_connection(bus, NAME, Gio.BusNameOwnerFlags.NONE, None, None)
GLib.MainLoop().run()
