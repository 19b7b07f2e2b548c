#!/usr/bin/env python3
"""Measures what guidegen's budgets are about: scripts/bench.py GUIDEGEN

Prints wall time, CPU time (both the least of some runs) and peak memory of full builds. Numbers of
two machines, or of two days, do not compare; run it before and after a change. What is not at hand
is left out with a word.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from typing import NamedTuple

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "cloudformation-guide.tar.zst"


class Measurement(NamedTuple):
    wall: float
    cpu: float
    peak_megabytes: float


def measure(command):
    """Runs a command once; a run that fails ends the measuring."""
    started = time.monotonic()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(map(str, command))} ended with {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Measurement(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def least(measurements):
    return Measurement(*(min(column) for column in zip(*measurements)))


def report(name, result):
    print(
        f"{name:<32} {result.wall * 1000:8.0f} ms wall {result.cpu * 1000:8.0f} ms CPU "
        f"{result.peak_megabytes:6.0f} MB"
    )


def bench_build(name, guidegen, guide, runs):
    """Builds into an empty folder each time, then once more over what is there."""
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "public"
        build = [guidegen, "build", guide, "--output", output]
        cold = []
        for _ in range(runs):
            shutil.rmtree(output, ignore_errors=True)
            cold.append(measure(build))
        report(f"{name}, built from nothing", least(cold))
        report(f"{name}, built again", least(measure(build) for _ in range(runs)))


def bench_corpus(guidegen):
    """7,200 real pages; their text is for measuring only and stays outside the project."""
    if not CORPUS.exists():
        print("the corpus of 7,200 pages is not beside this checkout: left out")
        return
    with tempfile.TemporaryDirectory() as folder:
        content = pathlib.Path(folder) / "content"
        content.mkdir()
        subprocess.run(["tar", "--zstd", "-xf", CORPUS, "-C", content], check=True)
        (pathlib.Path(folder) / "guide.yml").write_text(
            "title: Seven thousand pages\ndead_links: warning\n"
        )
        bench_build("7,200 pages", guidegen, folder, runs=3)


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: scripts/bench.py GUIDEGEN")
    guidegen = pathlib.Path(sys.argv[1]).resolve()
    report("the command alone", least(measure([guidegen, "--version"]) for _ in range(10)))
    if (ROOT / "guide.yml").exists():
        bench_build("the shipped guide", guidegen, ROOT, runs=10)
    else:
        print("there is no guide.yml: left out")
    bench_corpus(guidegen)


main()
