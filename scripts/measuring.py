"""What the parts of the benchmark share: running a command under measure, and telling the result.

Numbers of two machines, or of two days, do not compare: a budget is a ratio of two measurements of
one run where it can be, and a time is the least of several runs, or their median.
"""

import os
import statistics
import subprocess
import sys
import time
from typing import NamedTuple


class Measurement(NamedTuple):
    """Wall and CPU time in seconds, and the most memory that was held at once."""

    wall: float
    cpu: float
    peak_megabytes: float


def measure(command, cwd=None, stdin=None):
    """Runs a command once, on a file where it reads; a run that fails ends the measuring."""
    started = time.monotonic()
    process = subprocess.Popen(
        command, cwd=cwd, stdin=stdin, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"error: {' '.join(map(str, command))} ended with {process.returncode}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Measurement(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6)


def least(measurements):
    """The least of each column: what the work costs when nothing else is in its way."""
    return Measurement(*(min(column) for column in zip(*measurements)))


def median(measurements):
    """The middle of each column: what the work costs on a day like any other."""
    return Measurement(*(statistics.median(column) for column in zip(*measurements)))


def report(name, result):
    print(
        f"{name:<40} {result.wall * 1000:8.0f} ms wall {result.cpu * 1000:8.0f} ms CPU "
        f"{result.peak_megabytes:6.0f} MB",
        flush=True,
    )


_failed = []


def budget(name, value, limit, unit=""):
    """Tells whether a value keeps its budget; `failed_budgets` knows the ones that do not."""
    holds = value <= limit
    if not holds:
        _failed.append(name)
    print(
        f"  budget: {name:<36} {value:8.2f} of {limit:g}{unit and ' ' + unit}"
        f" {'holds' if holds else 'FAILS'}",
        flush=True,
    )


def failed_budgets():
    return list(_failed)
