"""The model by itself: services for simulated days, each with a deployment.

Besides the budget, that the work grows with tasks and with time, and no faster.
"""

import pathlib
import subprocess

from measuring import budget, least, measure, report

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNS = 5
BUDGET_SECONDS = 1
# Twice the work may take somewhat more than twice the time: memory is farther away.
BUDGET_GROWTH = 2.5
MONTHS = 10
BUDGET_MONTH = 20
SWEEPS = 100
BUDGET_SWEEP = 5


def run(guidegen):
    modelbench = build()

    def services(count, tasks, days):
        command = [modelbench, "services", str(count), str(tasks), str(days)]
        result = least(measure(command) for _ in range(RUNS))
        noun = "day" if days == 1 else "days"
        report(f"{count:,} services of {tasks:,}, {days} {noun}", result)
        return result

    budget("1,000 services, a day", services(1_000, 2, 1).wall, BUDGET_SECONDS, "s")
    many = services(10_000, 2, 1).cpu
    growth("twice the services", services(20_000, 2, 1).cpu / many)
    growth("twice the tasks", services(10_000, 4, 1).cpu / many)
    # 5,000 tasks are the quota of a service.
    growth("up to the largest", services(20, 5_000, 1).cpu / services(20, 2_500, 1).cpu)
    growth("twice the days", services(1_000, 2, 200).cpu / services(1_000, 2, 100).cpu)

    months = least(measure([modelbench, "months", str(MONTHS)]) for _ in range(RUNS))
    report(f"{MONTHS} months of a scaled service", months)
    budget("a month, minute by minute", months.wall / MONTHS * 1000, BUDGET_MONTH, "ms")

    sweeps = least(measure([modelbench, "sweeps", str(SWEEPS)]) for _ in range(RUNS))
    report(f"{SWEEPS} sweeps of 200 points", sweeps)
    budget("a sweep of 200 points", sweeps.wall / SWEEPS * 1000, BUDGET_SWEEP, "ms")


def growth(name, times):
    budget(name, times, BUDGET_GROWTH, "times")


def build():
    """The program that is measured; built beside guidegen, with its flags."""
    flags = ["-c", "release", "--scratch-path", str(ROOT / ".build-release")]
    subprocess.run(
        ["swift", "build", "--quiet", *flags, "--product", "modelbench"], cwd=ROOT, check=True
    )
    return ROOT / ".build-release" / "release" / "modelbench"
