# SPDX-FileCopyrightText: 2026 The NeuronOS Authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the parts of tests/faults and counts."""

import argparse
import pathlib
import sys

import calls
import hostile
import obstacles
import sample

PARTS = {"calls": calls, "obstacles": obstacles, "hostile": hostile}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=pathlib.Path, required=True)
    parser.add_argument("--detect", type=pathlib.Path, required=True)
    parser.add_argument("--all", action="store_true")
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []])
    options = parser.parse_args()
    command_line = sample.CommandLine(options.detect, options.work / "machine", options.work / "settings.toml", options.work / "fail-call")
    results = [0, 0]
    figures = {}

    def check(wrong):
        results[wrong is not None] += 1
        # The first few say what it is; a thousand times the same helps nobody.
        if wrong and results[1] <= 40:
            print(f"FAIL {wrong}", flush=True)

    for name in options.parts or PARTS:
        (options.work / name).mkdir()
        figures |= PARTS[name].run(options.work / name, command_line, options.all, check)
    print(", ".join(f"{name} {number}" for name, number in figures.items()))
    print(f"{results[0]} passed, {results[1]} failed")
    return results[1] > 0


sys.exit(main())
