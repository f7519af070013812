# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Input that somebody made to hurt: it ends soon, in little memory, with a sentence and an exit code."""

import gzip
import io
import os
import re
import shutil
import subprocess
import tarfile
import time

import sample

SYSTEM = "mkinitcpio and GRUB"
# Escape and other control characters, and those that turn the direction of text.
RAW = re.compile("[\x00-\x08\x0b-\x1f\x7f\u200e\u200f\u202a-\u202e\u2066-\u2069]")
HOSTILE_NAME = "Evil\x1b[31m\u202eCard\u2066\x07"


class Hostile:
    def __init__(self, work, command_line, check):
        self.work, self.command_line, self.check = work, command_line, check
        self.tried = 0

    def new(self, name="target"):
        return sample.make(SYSTEM, sample.copy(sample.make(SYSTEM, self.work / "pristine"), self.work / name))

    def end(self, name, words, codes, says=(), seconds=20, mebibytes=256):
        """Runs the program; says what is wrong about how it ended. Returns what it printed."""
        self.tried += 1
        out = self.work / "out"
        begun = time.monotonic()
        with open(out, "wb") as file:
            process = subprocess.Popen([str(self.command_line.program), *map(str, words)], stdin=subprocess.DEVNULL, stdout=file, stderr=file)
            wrong = None
            while True:
                pid, status, usage = os.wait4(process.pid, os.WNOHANG)
                if pid:
                    break
                if time.monotonic() - begun > seconds:
                    process.kill()
                    wrong = f"has not ended after {seconds} s"
                time.sleep(0.02)
        text = out.read_bytes().decode(errors="replace")
        code = os.waitstatus_to_exitcode(status)
        if not wrong and code not in codes:
            wrong = f"ended with {code}: {text[-800:]}"
        elif not wrong and usage.ru_maxrss > mebibytes * 1024:
            wrong = f"took {usage.ru_maxrss // 1024} MiB"
        elif not wrong and [word for word in says if word not in text]:
            wrong = f"does not say {says}: {text[-800:]}"
        elif not wrong and RAW.search(text.replace("\r\n", "\n")):
            wrong = f"printed {RAW.search(text)!r} raw"
        elif not wrong and ("Unhandled exception" in text or "Something unforeseen" in text):
            wrong = text[-800:]
        print(f"{'FAIL' if wrong else 'ok  '} {name} ({time.monotonic() - begun:.1f} s, {usage.ru_maxrss // 1024} MiB)", flush=True)
        self.check(f"{name}: {wrong}" if wrong else None)
        return text

    def apply(self, root, machine=None, settings=None, json=True):
        return ["apply", "--target", root, "--host-root", machine or self.command_line.machine,
                "--settings", settings or self.command_line.settings, *(["--json"] if json else [])]

    def machine(self, name="machine"):
        return sample.copy(self.command_line.machine, self.work / name)

    def shell_words(self):
        for name, text in (
            ("substitutions", "GRUB_CMDLINE_LINUX_DEFAULT=" + '"$(' * 87500 + "\n"),
            ("closed substitutions", "GRUB_CMDLINE_LINUX_DEFAULT=" + '"$(' * 87500 + ')"' * 87500 + "\n"),
            ("expansions", "GRUB_CMDLINE_LINUX_DEFAULT=" + '"${a:-' * 87500 + "\n"),
            ("backticks and escapes", "GRUB_CMDLINE_LINUX_DEFAULT=" + '"`\\' * 87500 + "\n"),
            ("arithmetic", "GRUB_CMDLINE_LINUX_DEFAULT=" + "$((" * 87500 + "\n"),
        ):
            root = self.new()
            sample.write(root / "etc/default/grub", text)
            self.end(f"87,500 nested {name}", self.apply(root), (0, 1, 3))
        root = self.new()
        sample.write(root / "etc/mkinitcpio.conf", "MODULES=(" + "(" * 87500 + "\n")
        self.end("87,500 nested lists", self.apply(root), (0, 1, 3))

    def pipes(self):
        pipe = self.work / "pipe"
        os.mkfifo(pipe)
        root = self.new()
        self.end("a pipe as settings", self.apply(root, settings=pipe), (0, 1, 2, 3))
        settings = sample.write(self.work / "pipe.toml", f'[host]\npci_ids = "{pipe}"\n')
        self.end("a pipe as the list of names", ["scan", "--host-root", self.command_line.machine, "--settings", settings], (0,))
        # The last is what a driver that hangs looks like: it is waited for, 45 seconds.
        for member in ("etc/os-release", "sys/class/dmi/id/board_name", "sys/devices/pci0000:00/0000:01:00.0/config"):
            machine = self.machine()
            (machine / member).parent.mkdir(parents=True, exist_ok=True)
            (machine / member).unlink(missing_ok=True)
            os.mkfifo(machine / member)
            self.end(f"a pipe as {member} of the machine", self.apply(self.new(), machine), (0, 1, 3), seconds=60)
        for member in ("etc/os-release", "etc/default/grub", "etc/fstab", "var/lib/neuron-os/passthrough.json", "var/lib/neuron-os/passthrough.journal", "var/log/neuron-vfio.log"):
            root = self.new()
            (root / member).parent.mkdir(parents=True, exist_ok=True)
            (root / member).unlink(missing_ok=True)
            os.mkfifo(root / member)
            self.end(f"a pipe as {member} of the target", self.apply(root), (0, 1, 3))

    def archives(self):
        scan = lambda archive: ["scan", "--host-root", archive, "--settings", self.command_line.settings]
        empty = sample.write(self.work / "empty.tar", "")
        good = io.BytesIO()
        with tarfile.open(fileobj=good, mode="w") as tar:
            for name in ("sys", "proc"):
                tar.add(self.command_line.machine / name, name)
        noise = os.urandom(4096)
        cut = self.work / "cut.tar"
        cut.write_bytes(good.getvalue()[: len(good.getvalue()) // 3 * 2 + 100])
        torn = self.work / "torn.tar"
        torn.write_bytes(good.getvalue()[:3000] + noise + good.getvalue()[9000:])
        sheer = self.work / "noise.tar"
        sheer.write_bytes(noise)
        bomb = self.work / "bomb.tar.gz"
        with gzip.open(bomb, "wb", compresslevel=9) as file:
            entry = tarfile.TarInfo("sys/large")
            entry.size = 1_800_000_000
            file.write(entry.tobuf())
            block = bytes(1 << 20)
            for _ in range(entry.size >> 20):
                file.write(block)
        many = self.work / "many.tar"
        with tarfile.open(many, "w") as tar:
            for number in range(300_000):
                tar.addfile(tarfile.TarInfo(f"sys/{number}"))
        deep = self.work / "deep.tar"
        with tarfile.open(deep, "w", format=tarfile.PAX_FORMAT) as tar:
            tar.addfile(tarfile.TarInfo("sys/" + "a/" * 100_000 + "b"))
        links = self.work / "links.tar"
        with tarfile.open(links, "w") as tar:
            for name, to in (("sys/a", "b"), ("sys/b", "a"), ("sys/bus", "../../../../etc"), ("proc", "/proc")):
                entry = tarfile.TarInfo(name)
                entry.type, entry.linkname = tarfile.SYMTYPE, to
                tar.addfile(entry)
        for name, archive in (("an empty archive", empty), ("/dev/null", "/dev/null"), ("noise", sheer)):
            self.end(f"{name} as a snapshot", scan(archive), (2,), says=["snapshot"])
        for name, archive in (("one cut short", cut), ("a torn one", torn), ("one that unpacks to 1.8 GB", bomb), ("one of 300,000 files", many), ("one 100,000 deep", deep), ("one of links", links)):
            self.end(f"{name} as a snapshot", scan(archive), (0, 1, 2))
        self.end("/dev/zero as a snapshot", scan("/dev/zero"), (2,))
        self.end("no host root", scan(""), (2,))
        self.end("a snapshot into nothing", ["snapshot", "", "--host-root", self.command_line.machine], (2, 3))
        self.end("no target", self.apply(""), (1, 2, 3))
        self.end("a device as the target", self.apply("/dev/null"), (1, 2, 3))

    def characters(self):
        machine = self.machine()
        for member in ("board_vendor", "board_name", "bios_version", "sys_vendor", "product_name"):
            sample.write(machine / "sys/class/dmi/id" / member, HOSTILE_NAME + "\n")
        sample.write(machine / "etc/os-release", f'PRETTY_NAME="{HOSTILE_NAME}"\n')
        sample.write(machine / "proc/cmdline", f"quiet iommu={HOSTILE_NAME}\n")
        names = sample.write(self.work / "pci.ids", f"10de  {HOSTILE_NAME}\n\t1401  {HOSTILE_NAME}\n")
        settings = sample.write(self.work / "names.toml", f'[host]\npci_ids = "{names}"\n')
        for json in (False, True):
            root = self.new()
            self.end(f"control characters everywhere{', as JSON' if json else ''}", self.apply(root, machine, settings, json), (0, 1, 3))
            log = root / "var/log/neuron-vfio.log"
            text = log.read_text(errors="replace") if log.exists() else ""
            found = RAW.search(text)
            self.check(f"the log has {found!r} raw" if found or not text else None)
        # What the target itself calls things: a preview and its JSON show whole files.
        for name, path, text in (
            ("the name of the system", "etc/os-release", f'NAME="{HOSTILE_NAME}"\nID=arch\n'),
            ("GRUB's settings", "etc/default/grub", f'GRUB_DISTRIBUTOR="{HOSTILE_NAME}"\nGRUB_CMDLINE_LINUX_DEFAULT="quiet {HOSTILE_NAME} iommu=off"\n'),
            ("the name of a file", f"etc/modprobe.d/{HOSTILE_NAME}.conf", f"options vfio-pci ids=10de:1234 {HOSTILE_NAME}\ninstall vfio-pci {HOSTILE_NAME}\n"),
            ("a mount point", "etc/fstab", f"UUID=1 / ext4 rw 0 1\nUUID=2 /boot/{HOSTILE_NAME} vfat rw 0 2\n"),
        ):
            for json in (False, True):
                root = self.new()
                sample.write(root / path, text)
                self.end(f"control characters in {name}{', as JSON' if json else ''}", self.apply(root, json=json), (0, 1, 3))
        self.end("control characters in scan", ["scan", "--host-root", machine, "--settings", settings], (0,))

    def functions(self):
        self.crowd("65,536 functions")
        self.crowd("65,536 functions in one group", grouped=True)
        self.crowd("2,048 graphics cards", kind=b"0x030000\n", count=2048)

    def crowd(self, name, kind=None, grouped=False, count=65_536):
        machine = self.machine("crowd")
        devices = machine / "sys/bus/pci/devices"
        template = machine / "sys/devices/pci0000:00/0000:00:1f.0"
        parts = {part: (template / part).read_bytes() for part in ("vendor", "device", "class") if (template / part).exists()}
        root = machine / "sys/devices/pci0001:00"
        group = machine / "sys/kernel/iommu_groups/900"
        if kind:
            parts["class"] = kind
        if grouped:
            (group / "devices").mkdir(parents=True)
        for number in range(count - len(list(devices.iterdir()))):
            address = f"0001:{number >> 8:02x}:{number >> 3 & 31:02x}.{number & 7}"
            (root / address).mkdir(parents=True)
            for part, value in parts.items():
                (root / address / part).write_bytes(value)
            (devices / address).symlink_to(f"../../../devices/pci0001:00/{address}")
            if grouped:
                (root / address / "iommu_group").symlink_to("../../../kernel/iommu_groups/900")
                (group / "devices" / address).symlink_to(f"../../../../devices/pci0001:00/{address}")
        self.end(name, ["scan", "--host-root", machine, "--settings", self.command_line.settings], (0,), seconds=60, mebibytes=1024)
        shutil.rmtree(machine)

    def commands(self):
        """Commands of the target that print without end, or leave somebody behind who holds the pipe."""
        def system(script):
            root = self.new()
            for program in ("sh", "sleep", "yes", "head", "setsid"):
                path = os.path.realpath(shutil.which(program))
                self.bring(root, path, f"usr/bin/{program}")
            for name in ("bin", "lib", "lib64"):
                if not (root / name).exists():
                    (root / name).symlink_to(f"usr/{name}")
            sample.write(root / "usr/bin/grub-mkconfig", f"#!/bin/sh\n{script}\n").chmod(0o755)
            sample.write(root / "boot/grub/grub.cfg", "")
            sample.write(root / "usr/bin/mkinitcpio", "#!/bin/sh\n").chmod(0o755)
            return root

        for name, script in (
            ("200 MB of output", "yes 'a line of nothing but words' | head -c 200000000"),
            ("a line of 200 MB", "head -c 200000000 /dev/zero"),
            ("one that closes its output", "exec >&- 2>&-; sleep 1"),
            ("one that prints what is no text", "head -c 100000 /dev/urandom"),
            ("one that is killed", "kill -9 $$"),
            ("one that kills its group", "kill -TERM 0; sleep 1"),
            ("one that leaves sleep 600 &", "sleep 600 & echo hello"),
            ("one that leaves a session of its own", "setsid sh -c 'sleep 600 & sleep 600' & echo hello"),
        ):
            text = self.end(f"a command: {name}", self.apply(system(script)), (0, 3), seconds=60)
            self.check(None if "grub-mkconfig" in text else f"{name}: the command was not run: {text[:600]}")
        left = subprocess.run(["pgrep", "-f", "^sleep 600$"], capture_output=True, text=True, check=False).stdout.split()
        self.check(f"processes are left: {left}" if left else None)

    @staticmethod
    def bring(root, path, name):
        needed = subprocess.run(["ldd", path], capture_output=True, text=True, check=False).stdout
        for source, inside in [(path, name)] + [(library, library[1:] if library.startswith("/usr") else f"usr{library}") for library in re.findall(r"(/\S+) \(0x", needed)]:
            target = root / inside
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists():
                shutil.copy(os.path.realpath(source), target)
                target.chmod(0o755)


def run(work, command_line, _, check):
    hostile = Hostile(work, command_line, check)
    for part in (hostile.shell_words, hostile.pipes, hostile.archives, hostile.characters, hostile.functions, hostile.commands):
        part()
    return {"hostile inputs": hostile.tried}
