#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fails when work grows faster than its input.

    Tests/Growth/growth.py BINARY [--jobs N] [--only TEXT|TEXT...]

Each shape of `shapes.py` is made in three sizes, each twice the one before, and the release binary judges them. What
counts is instructions (valgrind's cachegrind), not time, so that the result is the same on any machine. What the second
doubling adds may be at most 2.2 times what the first one added, so that the start of the program does not count, and
what it adds for a byte has a limit too. Some work begins at a certain size only, such as the proof of fixes: what
grows too fast is measured again with four times the input before it fails. Needs Python 3.9 or newer, strip and valgrind.
"""

import argparse
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True

from shapes import SHAPES

DOUBLING = 2.2
# How much more input decides whether work only begins late.
LARGER = 4
# Below so many instructions a byte the start of the program is all that is measured.
LEAST_PER_BYTE = 300
# Of one run: something hangs.
SECONDS = 300


class Failed(Exception):
    pass


def write(folder, files):
    for name, text in files.items():
        path = pathlib.Path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def instructions(binary, files, arguments):
    """The instructions of one run, and the bytes of its files."""
    with tempfile.TemporaryDirectory() as folder:
        write(folder, files)
        verb, *rest = arguments
        options = {"filter": ["--jobs", "1", "--no-dictionaries"], "learn": []}.get(
            verb, ["--jobs", "1", "--no-dictionaries", "--no-cache", "--exit-zero", "--format", "jsonl"])
        if "--diff" in rest:
            options = options[:-2]
        command = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null",
                   binary, verb, *rest, *options]
        environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "SWIFT_DETERMINISTIC_HASHING": "1",
                       "SWIFT_BACKTRACE": "enable=no"}
        given = pathlib.Path(folder, "in")
        try:
            run = subprocess.run(
                command, cwd=folder, env=environment, input=given.read_bytes() if given.exists() else b"",
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, timeout=SECONDS)
        except subprocess.TimeoutExpired:
            raise Failed(f"took more than {SECONDS} s under valgrind")
        errors = run.stderr.decode(errors="replace")
        found = re.search(r"I\s+refs:\s+([\d,]+)", errors)
        if run.returncode < 0 or "terminating with default action" in errors or not found:
            raise Failed("crashed: " + errors[-400:])
        return int(found[1].replace(",", "")), sum(len((name + text).encode()) for name, text in files.items())


def measure(binary, shape, scale=1):
    """How the work grows from the second doubling on, what a byte costs then, and what is wrong with that."""
    runs = [instructions(binary, shape.files(scale * times * shape.size), shape.arguments) for times in (1, 2, 4)]
    (first, first_bytes), (second, second_bytes) = [
        (after[0] - before[0], after[1] - before[1]) for before, after in zip(runs, runs[1:])]
    per_byte = second / second_bytes
    ratio = second / max(first, LEAST_PER_BYTE * first_bytes) * 2 * first_bytes / second_bytes
    faults = []
    if ratio > DOUBLING and scale < LARGER and not shape.is_bounded:
        return measure(binary, shape, LARGER)
    if ratio > DOUBLING and not shape.is_bounded:
        faults.append(f"twice the input costs {ratio:.2f} times the instructions, {DOUBLING} at most are right")
    if per_byte > shape.per_byte:
        faults.append(f"a byte costs {per_byte:.0f} instructions, {shape.per_byte} at most are right")
    return ratio, per_byte, faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="runs at once")
    parser.add_argument("--only", default="", help="shapes whose name holds one of these texts")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # Valgrind does not understand what Swift writes for debuggers.
        binary = os.path.join(folder, "calque")
        subprocess.run(["strip", "-o", binary, str(options.binary)], check=True)
        sys.exit(run_all(binary, options))


def run_all(binary, options):
    shapes = [shape for shape in SHAPES if any(text in shape.name for text in options.only.split("|"))]
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        runs = [(shape, pool.submit(measure, binary, shape)) for shape in shapes]
        for shape, run in runs:
            try:
                ratio, per_byte, faults = run.result()
                print(f"{shape.name:45} ×{ratio:5.2f} {per_byte:9.0f} a byte", flush=True)
            except Failed as error:
                faults = [str(error)]
                print(f"{shape.name:45}", flush=True)
            for fault in faults:
                print(f"    {fault}", flush=True)
            failed += bool(faults)
    print(f"{len(shapes)} shapes, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    main()
