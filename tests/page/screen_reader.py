# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told, by AT-SPI, and what it can do."""
import os
import subprocess
import time
from pathlib import Path

BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>accessibility</type>
  <listen>unix:abstract=neuron-accessibility-{number}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""
REGISTRIES = ["/usr/libexec/at-spi2-registryd", "/usr/lib/at-spi2-core/at-spi2-registryd", "/usr/lib/at-spi2-registryd"]


class AccessibilityBus:
    """A bus of its own, so that nothing of a desktop that may be running is seen."""

    def __init__(self, folder):
        configuration = Path(folder) / "accessibility-bus.conf"
        configuration.write_text(BUS.format(number=os.getpid()))
        self.daemon = subprocess.Popen(["dbus-daemon", "--nofork", "--print-address", f"--config-file={configuration}"],
                                       stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = self.daemon.stdout.readline().strip()
        registry = next(path for path in REGISTRIES if os.path.exists(path))
        self.registry = subprocess.Popen([registry],
                                         env={**os.environ, "AT_SPI_BUS_ADDRESS": self.address},
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.environ["AT_SPI_BUS_ADDRESS"] = self.address
        # The library asks for it at once, and only once.
        until = time.monotonic() + 20
        while not self._has_registry() and time.monotonic() < until:
            time.sleep(0.05)

    def _has_registry(self):
        answer = subprocess.run(["dbus-send", f"--bus={self.address}", "--print-reply=literal",
                                 "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
                                 "org.freedesktop.DBus.NameHasOwner", "string:org.a11y.atspi.Registry"],
                                capture_output=True, text=True, check=False)
        return "true" in answer.stdout

    @property
    def environment(self):
        """What a program needs that is to be read."""
        return [f"DBUS_SESSION_BUS_ADDRESS={self.address}", f"AT_SPI_BUS_ADDRESS={self.address}",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1"]

    def announce(self, display):
        """Qt 5 asks the screen for the bus."""
        display.do("xprop", "-root", "-f", "AT_SPI_BUS", "8s", "-set", "AT_SPI_BUS", self.address)

    def close(self):
        for process in (self.registry, self.daemon):
            process.terminate()
            process.wait()


class ScreenReader:
    """Finds what is on the screen by role and name, as somebody who cannot see it does."""

    def __init__(self, bus):
        self.bus = bus
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi
        self.atspi = Atspi
        Atspi.init()
        # Always asked anew: nobody runs the loop that would learn of changes.
        Atspi.get_desktop(0).set_cache_mask(Atspi.Cache.NONE)

    def _walk(self, node, path=()):
        yield node, path
        for index in range(node.get_child_count()):
            child = node.get_child_at_index(index)
            if child:
                yield from self._walk(child, (*path, node))

    def everything(self):
        """Every object of the installer."""
        for application in self._applications():
            yield from self.inside(application)

    def pages(self, heading):
        """Every object of each page with that heading."""
        for node, path in [found for application in self._applications() for found in self._walk(application)]:
            if node.get_role_name() == "heading" and node.get_name() == heading:
                yield from self.inside(path[-1])

    def page(self, heading):
        """The page with that heading."""
        return next(path[-1] for application in self._applications() for node, path in self._walk(application)
                    if node.get_role_name() == "heading" and node.get_name() == heading)

    def _applications(self):
        desktop = self.atspi.get_desktop(0)
        return filter(None, (desktop.get_child_at_index(index) for index in range(desktop.get_child_count())))

    def _has(self, node, state):
        return node.get_state_set().contains(getattr(self.atspi.StateType, state))

    def inside(self, node):
        """The object and every object in it."""
        return (found for found, _ in self._walk(node))

    def focused(self):
        """Role and name of what has the keyboard, the innermost."""
        # Tabs and lists say that of what is current in them, whether they have the keyboard or not.
        found = [node for node in self.everything()
                 if node.get_role_name() not in ("page tab", "list item") and self._has(node, "FOCUSED")]
        return (found[-1].get_role_name(), found[-1].get_name()) if found else ("", "")

    def find(self, role, name):
        """The first object of that role whose name begins so, or None."""
        for node in self.everything():
            if node.get_role_name() == role and (node.get_name() or "").startswith(name):
                return node
        return None

    def can_press(self, role, name):
        """Whether there is such a control and it is not grey."""
        node = self.find(role, name)
        return node is not None and self._has(node, "SENSITIVE") and self._has(node, "ENABLED")

    def is_checked(self, node):
        return self._has(node, "CHECKED")

    def place(self, node):
        """Where on the screen the middle of the object is; nothing of what is hidden."""
        component = node.get_component_iface()
        if not component:
            return None
        extents = component.get_extents(self.atspi.CoordType.SCREEN)
        return (extents.x + extents.width // 2, extents.y + extents.height // 2) if extents.width > 0 else None

    def press(self, role, name):
        """Does what the object does when it is clicked."""
        node = self.find(role, name)
        if node is None:
            raise LookupError(f"a screen reader finds no {role} '{name}'")
        # The first of its actions, as a screen reader does it.
        node.get_action_iface().do_action(0)


def choose_language(installer, reader, name):
    """In the box of the welcome page, as somebody does who cannot see it."""
    box = next(node for node in reader.everything() if node.get_role_name() == "combo box")
    names = [item.get_name() for item in reader.inside(box) if item.get_role_name() == "list item"]
    box.get_component_iface().grab_focus()
    installer.press("Home")
    place = next(index for index, known in enumerate(names) if known.startswith(name))
    if place > 0:
        installer.display.do("xdotool", "key", "--delay", "60", "--repeat", place, "Down")
