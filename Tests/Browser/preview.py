"""Writes a guide with `guidegen serve` open beside it, in a real browser.

Every test changes files as an editor would, and looks at what the open page makes of it. A mark that is
set on the page's window tells whether the page was loaded again. The last line counts tests that passed
and failed.
"""

import argparse
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
import sys

from playwright.sync_api import expect, sync_playwright

LONG = "\n\n".join(f"Paragraph {number} of a long page." for number in range(200))
CHAPTER = "---\ntitle: Boats\n---\n\nOne {word}.\n\n" + LONG + "\n"
STYLE = "body {{ background: rgb({red}, 0, 0) }}\n"
WRONG = CHAPTER.format(word="promise") + "\n```swift run\n1 + 1\n```\n\n```output\n3\n```\n"
OVERLAY = "#guidegen-problems"


class Preview:
    """A guide in a folder of its own, and the server that shows it."""

    def __init__(self, guidegen, folder):
        self.folder = folder
        (folder / "content").mkdir()
        (folder / "templates").mkdir()
        self.write("guide.yml", "title: Preview\n")
        self.write("content/boats.md", CHAPTER.format(word="boat"))
        self.write("content/own.css", STYLE.format(red=1))
        self.write("templates/footer.mustache", "<footer>first foot</footer>"
                   '<link rel="stylesheet" href="{{root}}own.css">\n')
        self.process = subprocess.Popen(
            [guidegen, "serve", folder, "--port", "0"], stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT, text=True,
        )
        while line := self.process.stdout.readline():
            if found := re.search(r"http://127\.0\.0\.1:\d+/", line):
                self.address = found.group()
                return
        sys.exit("error: the preview did not start")

    def write(self, path, text):
        (self.folder / path).write_text(text)

    def save_like_an_editor(self, path, text):
        """Writes beside the file, then moves it there: many editors do."""
        beside = self.folder / (path + ".new~")
        beside.write_text(text)
        beside.rename(self.folder / path)

    def close(self):
        self.process.send_signal(signal.SIGINT)
        started = time.monotonic()
        self.process.communicate(timeout=10)
        return time.monotonic() - started


def mark(page):
    page.evaluate("window.wasHereBefore = true")


def is_marked(page):
    return page.evaluate("window.wasHereBefore === true")


def body_colour(page):
    return page.evaluate("getComputedStyle(document.body).backgroundColor")


def wait_for_colour(page, colour):
    page.wait_for_function(f"getComputedStyle(document.body).backgroundColor === '{colour}'")


# What an author does, in order: each test finds the guide as the one before left it.


def a_change_shows_and_the_place_is_kept(preview, page):
    page.evaluate("window.scrollTo({top: 1500, behavior: 'instant'})")
    mark(page)
    preview.write("content/boats.md", CHAPTER.format(word="ship"))
    expect(page.get_by_text("One ship.")).to_be_attached()
    assert not is_marked(page), "the page was not loaded again"
    page.wait_for_function("Math.abs(window.scrollY - 1500) < 5")


def a_file_that_is_moved_into_place_shows(preview, page):
    preview.save_like_an_editor("content/boats.md", CHAPTER.format(word="raft"))
    expect(page.get_by_text("One raft.")).to_be_attached()


def a_burst_ends_with_the_last_word(preview, page):
    for number in range(30):
        preview.write("content/boats.md", CHAPTER.format(word=f"canoe {number}"))
        time.sleep(0.005)
    expect(page.get_by_text("One canoe 29.")).to_be_attached()


def a_style_sheet_is_swapped_without_a_reload(preview, page):
    wait_for_colour(page, "rgb(1, 0, 0)")
    mark(page)
    preview.write("content/own.css", STYLE.format(red=77))
    wait_for_colour(page, "rgb(77, 0, 0)")
    assert is_marked(page), "the page was loaded again for a style sheet"
    page.wait_for_function("document.querySelectorAll('link[href*=\"own.css\"]').length === 1")


def a_template_shows(preview, page):
    preview.write("templates/footer.mustache", "<footer>second foot</footer>\n")
    expect(page.get_by_text("second foot")).to_be_attached()


def a_broken_chapter_shows_its_problems_over_the_last_good_page(preview, page):
    preview.write("content/boats.md", WRONG)
    overlay = page.locator(OVERLAY)
    expect(overlay).to_be_visible()
    expect(overlay).to_contain_text("content/boats.md")
    expect(overlay).to_contain_text("example.output.differs")
    expect(page.get_by_text("One canoe 29.")).to_be_attached()
    assert page.get_by_role("alert").count() == 1, "the overlay is announced"


def hidden_problems_stay_hidden_until_they_change(preview, page):
    page.get_by_role("button", name="Hide").click()
    expect(page.locator(OVERLAY)).to_have_count(0)
    preview.write("content/boats.md", WRONG.replace("\n3\n", "\n4\n"))
    expect(page.locator(OVERLAY)).to_be_visible()


def problems_are_gone_when_mended(preview, page):
    preview.write("content/boats.md", WRONG.replace("\n3\n", "\n2\n"))
    expect(page.get_by_text("One promise.")).to_be_attached()
    expect(page.locator(OVERLAY)).to_have_count(0)


def a_broken_configuration_shows_too(preview, page):
    preview.write("guide.yml", "title: Preview\ntilte: x\n")
    expect(page.locator(OVERLAY)).to_contain_text("key.unknown")
    preview.write("guide.yml", "title: Renamed\n")
    expect(page.locator(OVERLAY)).to_have_count(0)
    expect(page).to_have_title(re.compile("Renamed"))


def a_new_chapter_can_be_opened(preview, page):
    preview.write("content/new.md", "---\ntitle: Brand new\n---\n\nFresh paint.\n")
    expect(page.get_by_role("link", name="Brand new").first).to_be_attached()
    page.goto(preview.address + "new.html")
    expect(page.get_by_text("Fresh paint.")).to_be_visible()


def a_renamed_chapter_moves(preview, page):
    (preview.folder / "content/new.md").rename(preview.folder / "content/moved.md")
    expect(page.get_by_text("There is no page at this address")).to_be_visible()
    page.goto(preview.address + "moved.html")
    expect(page.get_by_text("Fresh paint.")).to_be_visible()


def a_deleted_chapter_is_gone(preview, page):
    (preview.folder / "content/moved.md").unlink()
    expect(page.get_by_text("There is no page at this address")).to_be_visible()
    page.goto(preview.address + "boats.html")
    expect(page.get_by_role("link", name="Brand new")).to_have_count(0)


def ctrl_c_ends_at_once(preview, page):
    seconds = preview.close()
    assert preview.process.returncode == 130, f"ended with {preview.process.returncode}"
    assert seconds < 1, f"took {seconds:.1f} s to end, with a page open"


TESTS = [
    a_change_shows_and_the_place_is_kept, a_file_that_is_moved_into_place_shows,
    a_burst_ends_with_the_last_word, a_style_sheet_is_swapped_without_a_reload, a_template_shows,
    a_broken_chapter_shows_its_problems_over_the_last_good_page,
    hidden_problems_stay_hidden_until_they_change, problems_are_gone_when_mended,
    a_broken_configuration_shows_too, a_new_chapter_can_be_opened, a_renamed_chapter_moves,
    a_deleted_chapter_is_gone, ctrl_c_ends_at_once,
]


def run(test, preview, page):
    try:
        test(preview, page)
    except Exception as error:  # Whatever goes wrong fails the test, and the others go on.
        print(f"FAILED {test.__name__}: {error}", flush=True)
        return False
    print(f"passed {test.__name__}", flush=True)
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("guidegen", type=pathlib.Path)
    parser.add_argument("--browser", required=True, help="the Chromium to start")
    arguments = parser.parse_args()
    folder = pathlib.Path(tempfile.mkdtemp(prefix="guidegen-preview-"))
    preview = Preview(arguments.guidegen.resolve(), folder)
    try:
        with sync_playwright() as playwright:
            options = [] if os.geteuid() else ["--no-sandbox"]
            browser = playwright.chromium.launch(executable_path=arguments.browser, args=options)
            page = browser.new_page()
            page.set_default_timeout(10_000)
            expect.set_options(timeout=10_000)
            page.goto(preview.address + "boats.html")
            results = [run(test, preview, page) for test in TESTS]
            browser.close()
    finally:
        if preview.process.poll() is None:
            preview.process.kill()
        shutil.rmtree(folder, ignore_errors=True)
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    sys.exit(0 if all(results) else 1)


main()
