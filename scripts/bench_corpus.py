"""7,200 real pages; their text is for measuring only and stays outside the project."""

import pathlib
import subprocess
import tempfile

from measuring import budget, measure, least, report

ROOT = pathlib.Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpora" / "cloudformation-guide.tar.zst"
RUNS = 3
BUDGET_MEGABYTES = 400


def run(guidegen):
    if not CORPUS.exists():
        print("the corpus of 7,200 pages is not beside this checkout: left out")
        return
    with tempfile.TemporaryDirectory() as folder:
        guide = pathlib.Path(folder)
        (guide / "content").mkdir()
        subprocess.run(["tar", "--zstd", "-xf", CORPUS, "-C", guide / "content"], check=True)
        (guide / "guide.yml").write_text("title: Seven thousand pages\ndead_links: warning\n")
        build = [guidegen, "build", guide, "--output", guide / "public"]
        result = measure(build)
        report("7,200 pages, built from nothing", result)
        report("7,200 pages, built again", least(measure(build) for _ in range(RUNS)))
    budget("7,200 pages, peak memory", result.peak_megabytes, BUDGET_MEGABYTES, "MB")
