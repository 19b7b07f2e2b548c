"""One edit under `guidegen serve`, until an open page is told: the shipped guide, and 7,200 pages.

A browser's stand-in listens to the events of a page whose chapter is written again and again, as an
editor does it. The clock runs from the moment the file is written to the moment the event arrives.
"""

import http.client
import pathlib
import re
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
import urllib.parse

import bench_corpus
from measuring import budget

ROOT = pathlib.Path(__file__).resolve().parent.parent
EDITS = 9
SMALL_MILLISECONDS = 50
LARGE_MILLISECONDS = 300


def run(guidegen):
    with tempfile.TemporaryDirectory(prefix="guidegen-bench-") as folder:
        folder = pathlib.Path(folder)
        shutil.copytree(ROOT / "content", folder / "guide" / "content")
        shutil.copy(ROOT / "guide.yml", folder / "guide")
        edit(guidegen, folder / "guide", "01-*.md", "the shipped guide", SMALL_MILLISECONDS)
        if not bench_corpus.CORPUS.exists():
            print("the corpus of 7,200 pages is not beside this checkout: left out")
            return
        pages = bench_corpus.unpacked(folder)
        large = folder / "large"
        bench_corpus.guide(pages, large)
        edit(guidegen, large, "cfn/template-guide.md", "7,200 pages", LARGE_MILLISECONDS)


def edit(guidegen, guide, pattern, name, limit):
    chapter = next((guide / "content").glob(pattern))
    text = chapter.read_text()
    # Not a name that other guides share: the corpus is linked, and stays as it is.
    chapter.unlink()
    chapter.write_text(text)
    with Preview(guidegen, guide) as preview:
        page = preview.page_of(chapter.relative_to(guide / "content"))
        events = preview.listen(page)
        next(events)
        times = []
        for number in range(EDITS):
            # An author's pause: nothing of the last look is left to be done.
            time.sleep(0.5)
            start = time.monotonic()
            chapter.write_text(f"{text}\n\nEdit {number}.\n")
            next(events)
            times.append((time.monotonic() - start) * 1000)
    print(f"{name}: an edit is told after {statistics.median(times):.0f} ms, at the least "
          f"{min(times):.0f}, at the most {max(times):.0f}", flush=True)
    budget(f"an edit, {name}", min(times), limit, "ms")


class Preview:
    """A preview of a guide, on a port of its own."""

    def __init__(self, guidegen, guide):
        self.process = subprocess.Popen(
            [guidegen, "serve", guide, "--port", "0"],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self.address = None
        for line in self.process.stdout:
            if found := re.search(r"http://(127\.0\.0\.1:\d+)/", line):
                self.address = found.group(1)
                break
        # What it says meanwhile must not fill the pipe.
        threading.Thread(target=lambda: [None for _ in self.process.stdout], daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()

    def page_of(self, chapter):
        """The address of a chapter's page: its name without the number."""
        name = re.sub(r"^\d+-", "", chapter.stem)
        return "/" + (chapter.parent / f"{name}.html").as_posix()

    def listen(self, page):
        """The events of a page, as its script asks for them."""
        html = self.get(page).read().decode()
        script = re.search(r'src="([^"]*)live\.js[^"]*"', html).group(1)
        stream = self.get(
            urllib.parse.urljoin(page, script) + "events?page=" + urllib.parse.quote(page))
        for line in stream:
            if line.startswith(b"data:"):
                yield line

    def get(self, path):
        connection = http.client.HTTPConnection(self.address)
        connection.request("GET", path)
        return connection.getresponse()
