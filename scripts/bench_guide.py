"""The shipped guide: every example run, built whole."""

import pathlib
import shutil
import tempfile

from measuring import budget, least, measure, report

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNS = 10
BUDGET_MILLISECONDS = 150


def run(guidegen):
    report("the command alone", least(measure([guidegen, "--version"]) for _ in range(RUNS)))
    with tempfile.TemporaryDirectory() as folder:
        output = pathlib.Path(folder) / "public"
        build = [guidegen, "build", ROOT, "--output", output]
        cold = []
        for _ in range(RUNS):
            shutil.rmtree(output, ignore_errors=True)
            cold.append(measure(build))
        report("the shipped guide, built from nothing", least(cold))
        report("the shipped guide, built again", least(measure(build) for _ in range(RUNS)))
    budget("shipped guide, whole", least(cold).wall * 1000, BUDGET_MILLISECONDS, "ms")
