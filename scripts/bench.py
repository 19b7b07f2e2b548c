#!/usr/bin/env python3
"""Measures what guidegen's budgets are about: scripts/bench.py GUIDEGEN [PART...]

A part is a file bench_PART.py beside this one, with a function `run(guidegen)` that measures and
prints; without names all of them run. What a part needs and does not find, it leaves out with a
word. Ends with 1 where a budget does not hold.
"""

import importlib
import pathlib
import sys

from measuring import failed_budgets

HERE = pathlib.Path(__file__).resolve().parent


def parts():
    return sorted(file.stem.removeprefix("bench_") for file in HERE.glob("bench_*.py"))


def main():
    names = sys.argv[2:] or parts()
    unknown = [name for name in names if name not in parts()]
    if len(sys.argv) < 2 or unknown:
        sys.exit(f"usage: scripts/bench.py GUIDEGEN [PART...], with parts {', '.join(parts())}")
    guidegen = pathlib.Path(sys.argv[1]).resolve()
    for name in names:
        print(f"== {name}", flush=True)
        importlib.import_module(f"bench_{name}").run(guidegen)
    if failed_budgets():
        sys.exit(f"error: over budget: {', '.join(failed_budgets())}")


main()
