# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody with a mouse: clicks at the place on the screen where a control is, and sees what it did."""
import time

ROLES = ("push button", "radio button", "check box")


class Pointer:
    """Controls are (role, name, number): the first with that role and name has the number 0."""

    def __init__(self, installer, reader, heading):
        self.installer, self.reader = installer, reader
        self.page = reader.page(heading)
        self.nodes = {}

    def look(self):
        """At every control that is on the page now, whether scrolled into view or not. Takes a second."""
        self.nodes = {}
        for node in self.reader.inside(self.page):
            role = node.get_role_name()
            # What is not shown has no place.
            if role in ROLES and self.reader.place(node):
                name = node.get_name() or ""
                number = 0
                while (role, name, number) in self.nodes:
                    number += 1
                self.nodes[role, name, number] = node
        return list(self.nodes)

    def find(self, role, name):
        """The control whose name begins so."""
        found = [control for control in self.nodes if control[0] == role and control[1].startswith(name)]
        if not found:
            raise LookupError(f"there is no {role} '{name}' to click on")
        return found[0]

    def _steady_place(self, control):
        """Once it does not move any more."""
        last = None
        for _ in range(40):
            now = self.reader.place(self.nodes[control])
            if now and now == last:
                return now
            last = now
            time.sleep(0.1)
        raise LookupError(f"{control} never comes to rest")

    def wheel(self, down, times):
        width, height = self.installer.size
        self.installer.display.do("xdotool", "mousemove", width * 6 // 10, height // 2, "click", "--repeat", times, "--delay", "5",
                                  "5" if down else "4")

    def scroll_to(self, control):
        """With the wheel, as far as it takes and goes."""
        height = self.installer.size[1]
        before = None
        for _ in range(60):
            place = self._steady_place(control)
            if place == before or 20 < place[1] < height - 90:
                return
            self.wheel(place[1] > 20, 1 if abs(place[1] - height // 2) < height else 4)
            before = place

    def wheel_and_click(self, control):
        """Without a pause between the wheel and the click, as somebody in a hurry. The wheel ends where it began."""
        x, y = self._steady_place(control)
        for first, second in (("5", "4"), ("4", "5")):
            wheel = ["mousemove", x, y]
            for button in (first, second):
                wheel += ["click", "--repeat", "2", "--delay", "30", button]
            # Where the page ends in between, it ends elsewhere than it began.
            self.installer.display.do("xdotool", *wheel)
            if self._steady_place(control) == (x, y):
                self.installer.display.do("xdotool", *wheel, "click", "1")
                return
            self.scroll_to(control)
            x, y = self._steady_place(control)
        raise LookupError(f"the wheel moves {control} away")

    def state(self, control):
        node = self.nodes[control]
        return self.reader.is_checked(node), node.get_description()

    def click(self, control, first=None):
        """Whatever is done first can take the page's place, but not the pointer's."""
        x, y = self._steady_place(control)
        if first:
            first()
        self.installer.display.do("xdotool", "mousemove", x, y, "click", "1")

    def click_at(self, node):
        """On something outside the page."""
        x, y = self.reader.place(node)
        self.installer.display.do("xdotool", "mousemove", x, y, "click", "1")

    def press(self, control):
        """Without the pointer, as a screen reader does it."""
        self.nodes[control].get_action_iface().do_action(0)
