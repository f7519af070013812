# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader is told, by AT-SPI, and what it can do."""
import os
import subprocess
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
                                       stdout=subprocess.PIPE, text=True)
        self.address = self.daemon.stdout.readline().strip()
        registry = next(path for path in REGISTRIES if os.path.exists(path))
        self.registry = subprocess.Popen([registry],
                                         env={**os.environ, "AT_SPI_BUS_ADDRESS": self.address},
                                         stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.environ["AT_SPI_BUS_ADDRESS"] = self.address

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
