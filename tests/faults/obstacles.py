# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeps a file from being replaced, with the real thing: attributes, mounts, owners, quota, a full disk."""

import contextlib
import ctypes
import os
import shutil
import struct
import subprocess

import sample

SYSTEM = "mkinitcpio and GRUB"
STRANGER = 61234


def tell(*words):
    subprocess.run([str(word) for word in words], check=True, capture_output=True)


@contextlib.contextmanager
def mounted(*words):
    tell("mount", *words)
    try:
        yield
    finally:
        tell("umount", words[-1])


@contextlib.contextmanager
def attribute(letter, path):
    tell("chattr", f"+{letter}", path)
    try:
        yield
    finally:
        tell("chattr", f"-{letter}", path)


@contextlib.contextmanager
def nothing():
    yield


def set_quota(device, user, blocks):
    """quotactl(2), Q_SETQUOTA of the user's blocks; root has none."""
    libc = ctypes.CDLL(None, use_errno=True)
    limits = ctypes.create_string_buffer(struct.pack("=QQQQQQQQI", blocks, 0, 0, 0, 0, 0, 0, 0, 1), 72)
    if libc.quotactl(0x800008 << 8, str(device).encode(), user, limits) != 0:
        raise OSError(ctypes.get_errno(), "quotactl")


class Obstacles:
    def __init__(self, work, command_line, check):
        self.work, self.command_line, self.check = work, command_line, check
        self.tried = 0
        # Some of the runs are a stranger's.
        os.chmod(work.parent, 0o755)
        self.disk = work / "disk"
        self.disk.mkdir()

    def refused(self, name, root, obstacle, *expected, prefix=()):
        """With the obstacle nothing is changed, and a sentence says why; without it all goes well."""
        self.tried += 1
        before = sample.state(root)
        with obstacle:
            code, report, output = self.command_line.apply(root, prefix=prefix)
            now = sample.state(root)
        missing = [word for word in expected if word not in output]
        changed = sorted(path for path in before.keys() | now.keys() if before.get(path) != now.get(path))
        wrong = None
        if changed or sample.left_over(root):
            wrong = f"changed {changed}, left {sample.left_over(root)}"
        elif code == 0 or (report and report.get("outcome") not in (None, "failed")):
            wrong = f"ended with {code} {report and report.get('outcome')}"
        elif missing:
            wrong = f"does not say {missing}: {output[-1500:]}"
        else:
            # As root it goes well once the obstacle is gone, whoever tried before.
            code, _, output = self.command_line.apply(root)
            if code != 0:
                wrong = f"without the obstacle it ended with {code}: {output[-800:]}"
        print(f"{'FAIL' if wrong else 'ok  '} {name}", flush=True)
        self.check(f"{name}: {wrong}" if wrong else None)

    def new(self):
        return sample.make(SYSTEM, sample.copy(sample.make(SYSTEM, self.work / "pristine"), self.work / "target"))

    @contextlib.contextmanager
    def small_disk(self, size, *options, features=()):
        image = self.work / "disk.ext4"
        image.unlink(missing_ok=True)
        with open(image, "wb") as file:
            file.truncate(size)
        tell("mkfs.ext4", "-q", "-F", "-b", "1024", "-m", "0", "-O", "^has_journal", *features, image)
        with mounted("-o", ",".join(("loop", *options)), image, self.disk):
            yield sample.make(SYSTEM, self.disk / "system")

    def attributes(self):
        for letter, word in (("i", "immutable"), ("a", "append-only")):
            with self.small_disk(2 << 20) as root:
                for path in ("etc/default/grub", "etc/default", "etc/mkinitcpio.conf", "var/lib", "etc"):
                    # An append-only folder takes new files, so there it is the folder of what is made first that counts.
                    if (letter, path) == ("a", "var/lib"):
                        continue
                    self.refused(f"{path} is {word}", root, attribute(letter, root / path), f"/{path} in the target", word, f"chattr -{letter} {root / path}")
                    self.command_line.revert(root)

    def mounts(self):
        root = self.new()
        other = sample.write(self.work / "other", (root / "etc/default/grub").read_text())
        self.refused("a file is mounted over etc/default/grub", root, mounted("--bind", other, root / "etc/default/grub"), "/etc/default/grub", f"umount {root / 'etc/default/grub'}")
        root = self.new()

        @contextlib.contextmanager
        def read_only():
            with mounted("--bind", root / "etc", root / "etc"):
                tell("mount", "-o", "remount,ro,bind", root / "etc")
                yield

        self.refused("etc is mounted read-only", root, read_only(), "EROFS", "Mount the target read-write")

    def owners(self):
        as_stranger = ("setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups")
        root = self.new()
        self.refused("the target is root's, and a stranger asks", root, nothing(), "EACCES", "Run it as root", prefix=as_stranger)
        root = self.new()
        for folder, folders, files in os.walk(root):
            for name in [".", *folders, *files]:
                os.chown(os.path.join(folder, name), STRANGER, STRANGER)
        # As in /tmp: whoever is neither's owner may write into the folder and not replace the file.
        os.chown(root / "etc/default", 0, 0)
        os.chown(root / "etc/default/grub", 0, 0)
        os.chmod(root / "etc/default", 0o1777)
        self.refused("a folder is sticky, and the file another's", root, nothing(), "/etc/default/grub", "EPERM", prefix=as_stranger)

    def verifying(self):
        """Whoever may not read what was set up is told so, and never that nothing was."""
        as_stranger = ("setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups")
        machine = sample.copy(self.command_line.machine, self.work / "machine")
        root = self.new()
        self.command_line.apply(root)
        manifest = sample.write(machine / sample.MANIFEST, (root / sample.MANIFEST).read_text())
        for name, path, mode, expected in (
            ("what was set up can be read", manifest, 0o644, "verify-no-driver"),
            ("what was set up is root's", manifest, 0o600, "verify-not-allowed"),
            ("its folder is root's", manifest.parent, 0o700, "verify-not-allowed"),
            ("the folder above is root's", manifest.parent.parent, 0o700, "verify-not-allowed"),
        ):
            self.tried += 1
            before = path.stat().st_mode
            path.chmod(mode)
            code, _, output = self.command_line.run("verify", machine=machine, prefix=as_stranger, timeout=60)
            path.chmod(before)
            wrong = None if code == 1 and expected in output and "verify-not-set-up" not in output else f"{code} {output[-600:]}"
            print(f"{'FAIL' if wrong else 'ok  '} a stranger verifies, {name}", flush=True)
            self.check(f"a stranger verifies, {name}: {wrong}" if wrong else None)

    def space(self):
        with self.small_disk(1 << 20) as root:
            with open(self.disk / "filler", "wb", buffering=0) as file, contextlib.suppress(OSError):
                while True:
                    file.write(bytes(1024))

            @contextlib.contextmanager
            def full():
                yield
                (self.disk / "filler").unlink()

            self.refused("the disk is full", root, full(), "ENOSPC", "Free some space")

        try:
            with self.small_disk(4 << 20, "usrquota", features=("-O", "quota")) as root:
                self.quota(root)
        except subprocess.CalledProcessError as problem:
            if "mount" not in problem.cmd:
                raise
            print("left out: this kernel mounts ext4 with no quota")
        if shutil.which("mkfs.btrfs") and shutil.which("btrfs"):
            self.group_quota()
        else:
            print("left out: there is no mkfs.btrfs")

    def group_quota(self):
        """Of btrfs: it holds for root as well. The least leaves room for nothing, the others for some of the files."""
        image = self.work / "disk.btrfs"
        with open(image, "wb") as file:
            file.truncate(200 << 20)
        tell("mkfs.btrfs", "-q", "-f", image)

        @contextlib.contextmanager
        def limited(root, limit):
            tell("btrfs", "quota", "enable", self.disk)
            tell("btrfs", "filesystem", "sync", self.disk)
            tell("btrfs", "qgroup", "limit", limit, root)
            try:
                yield
            finally:
                tell("btrfs", "quota", "disable", self.disk)

        with mounted("-o", "loop", image, self.disk):
            for limit in ("64K", "160K", "256K"):
                root = self.disk / limit
                tell("btrfs", "subvolume", "create", root)
                self.refused(f"a quota of {limit}", sample.make(SYSTEM, root), limited(root, limit), "EDQUOT", "Free some space")

    def quota(self, root):
        for folder, folders, files in os.walk(self.disk):
            for name in [".", *folders, *files]:
                os.chown(os.path.join(folder, name), STRANGER, STRANGER)
        device = subprocess.run(["findmnt", "-n", "-o", "SOURCE", str(self.disk)], check=True, capture_output=True, text=True).stdout.strip()
        used = sum(os.lstat(os.path.join(folder, name)).st_blocks for folder, folders, files in os.walk(self.disk) for name in [".", *files])
        set_quota(device, STRANGER, used // 2 + 4)
        self.refused(
            "the quota is used up", root, nothing(), "EDQUOT", "Free some space",
            prefix=("setpriv", f"--reuid={STRANGER}", f"--regid={STRANGER}", "--clear-groups"),
        )


def run(work, command_line, _, check):
    obstacles = Obstacles(work, command_line, check)
    for part in (obstacles.attributes, obstacles.mounts, obstacles.owners, obstacles.verifying, obstacles.space):
        try:
            part()
        except (OSError, subprocess.CalledProcessError) as problem:
            check(f"{part.__name__} could not be tried: {problem} {getattr(problem, 'stderr', '')}")
    return {"obstacles": obstacles.tried}
