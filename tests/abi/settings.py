#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""settings.py LIBRARY MACHINE TARGET WORK

Settings files that are not what somebody meant, through the C interface, as an installer that shows no page would use
it: where they decide alone, nothing may be set up, and the report repeats what is wrong with them. Ends with the line
`N passed, N failed`. LIBRARY is compiled ahead of time, so that it needs no runtime.
"""

import ctypes
import json
import os
import pathlib
import shutil
import sys

ALONE = "[page]\nshow = false\n[passthrough]\n"

# What each says, and whether the card is reserved then.
FILES = {
    "nothing wrong": (ALONE, True),
    "CRLF": (ALONE.replace("\n", "\r\n"), True),
    "byte order mark": ("\ufeff" + ALONE, True),
    "misspelled key": (ALONE + 'exlude = ["10de:1401"]\n', False),
    "misspelled table": ('[page]\nshow = false\n[passthroug]\nexclude = ["0000:01:00.0"]\n', False),
    "key outside of its table": ('exclude = ["10de:1401"]\n' + ALONE, False),
    "text for a list": (ALONE + 'exclude = "0000:01:00.0"\n', False),
    "number in a list": (ALONE + "exclude = [1]\n", False),
    "no address": (ALONE + 'exclude = ["banana"]\n', False),
    "date": (ALONE + "exclude = 2020-01-01\n", False),
    "key twice": (ALONE + 'exclude = ["10de:1401"]\nexclude = []\n', False),
    "torn": (ALONE + 'exclude = ["10de:14', False),
    "no UTF-8": (ALONE.encode() + b'exclude = ["\xff\xfe"]\n', False),
    "a NUL": (ALONE.encode() + b"\0\n", False),
    "CR alone": (ALONE.replace("\n", "\r"), False),
    "a word for show": ('[page]\nshow = "false"\n', False),
    "upper case": (ALONE + 'EXCLUDE = ["10de:1401"]\n', False),
    "a letter that looks alike": (ALONE + '"ex\u0441lude" = ["10de:1401"]\n', False),
    "dotted keys": ('page.show = false\npassthrough.exlude = ["10de:1401"]\n', False),
    "inline tables": ('page = { show = false }\npassthrough = { exlude = ["a"] }\n', False),
    "array of tables": ("[[page]]\nshow = false\n", False),
    "blank in a table's name": ('["page"]\nshow = false\n["passthrough "]\nexclude = []\n', False),
    "number too large": (ALONE + "[rescue]\ntries = 99999999999999999999\n", False),
    "deep": (ALONE + "exclude = " + "[" * 20000 + "\n", False),
    "long key": (ALONE + "a" * 1000000 + " = 1\n", False),
    "noise": (bytes((i * 167 + i // 7) % 256 for i in range(4096)), False),
    "folder": (lambda path: path.mkdir(), False),
    "pipe": (os.mkfifo, False),
    "link to itself": (lambda path: path.symlink_to(path), False),
    "/dev/zero": (lambda path: path.symlink_to("/dev/zero"), False),
}

OUTPUT = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t)
RUN = ctypes.CFUNCTYPE(ctypes.c_int32, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int32, OUTPUT, ctypes.c_void_p)


class Callbacks(ctypes.Structure):
    """neuron_callbacks of neuron_installer.h."""

    _fields_ = [("size", ctypes.c_size_t)] + [(name, ctypes.c_void_p) for name in ("context", "log", "progress", "run")]


@RUN
def succeed(_context, _command, _length, _seconds, _output, _sink):
    """Each command of the plan ends with 0."""
    return 0


class Library:
    """The functions of the interface that an installer without a page calls."""

    def __init__(self, path):
        self.library = ctypes.CDLL(path)
        self.library.neuron_free.argtypes = [ctypes.c_void_p]
        self.library.neuron_close.argtypes = [ctypes.c_ssize_t]
        self.library.neuron_open.argtypes = [ctypes.c_char_p, ctypes.c_size_t] + [ctypes.c_void_p] * 3
        self.library.neuron_apply.argtypes = [ctypes.c_ssize_t, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p]
        self.callbacks = Callbacks(ctypes.sizeof(Callbacks), None, None, None, ctypes.cast(succeed, ctypes.c_void_p).value)

    def answer(self, function, *arguments):
        """The document that a function gives back."""
        text = ctypes.c_void_p()
        function(*arguments, ctypes.byref(text))
        document = json.loads(ctypes.string_at(text))
        self.library.neuron_free(text)
        return document

    def apply(self, settings, machine, target):
        """What is wrong with the settings, and the report of applying what they decide."""
        session = ctypes.c_ssize_t()
        options = json.dumps({"settings_file": str(settings), "host_root": str(machine), "client": "test"}).encode()
        opened = self.answer(self.library.neuron_open, options, len(options), ctypes.byref(self.callbacks), ctypes.byref(session))
        request = json.dumps({"target_root": str(target), "gpus": None, "confirmed": False, "choice_offered": False, "stage": "installed"}).encode()
        report = self.answer(self.library.neuron_apply, session.value, request, len(request))
        self.library.neuron_close(session.value)
        return [finding["code"] for finding in opened["value"]["findings"]], report["value"]


def main():
    """Tries each file."""
    library, machine, sample, work = sys.argv[1:]
    library, work = Library(library), pathlib.Path(work)
    passed = failed = 0
    for name, (content, is_reserved) in FILES.items():
        shutil.rmtree(work, ignore_errors=True)
        work.mkdir(parents=True)
        settings, target = work / "installer.toml", work / "target"
        shutil.copytree(sample, target, symlinks=True)
        if callable(content):
            content(settings)
        else:
            settings.write_bytes(content if isinstance(content, bytes) else content.encode())
        wrong, report = library.apply(settings, machine, target)
        told = {finding["code"] for finding in report["findings"]}
        was_written = (target / "etc/modprobe.d/vfio.conf").exists()
        ok = was_written == is_reserved and (is_reserved or bool(wrong)) and told >= set(wrong)
        passed, failed = passed + ok, failed + (not ok)
        print(f"{'ok  ' if ok else 'FAIL'} settings: {name}" + ("" if ok else f": {wrong}, {report['outcome']}, {sorted(told)}"), flush=True)
    print(f"{passed} passed, {failed} failed")


if __name__ == "__main__":
    main()
