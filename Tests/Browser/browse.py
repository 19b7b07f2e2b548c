"""Opens every page of built sites as their readers do, and reports what they would stumble over.

Each page is opened narrow and wide, light and dark, without a script, and from disk, by a server with
a strict Content-Security-Policy. It passes when nothing is written to the console, nothing is asked of
another host, nothing that it asks for is missing, it does not scroll sideways, nothing in it moves
while it loads, axe finds no violation of WCAG 2.2 A and AA, and the keyboard shows where it is. Then
the keyboard alone walks through navigation, alternatives, copying and search. The last line counts
what passed and failed.
"""

import argparse
import os
import pathlib
import sys

from colors import find_color_problems
from journeys import walk_through
from pages import (
    find_budget_problems, find_large_scripts, open_everywhere, open_from_disk, open_narrowest,
    open_without_script,
)
from playwright.sync_api import sync_playwright
from serving import serve

# Where the `base_url` of the small guide says that it lies.
PREFIX = "/parts/"

# A person looks at these; all windows of all pages would be too many to look at.
SCREENSHOTS = 5


class Count:
    passed = 0
    failed = 0

    def add(self, name, problems):
        if problems:
            self.failed += 1
        else:
            self.passed += 1
        for problem in dict.fromkeys(problems):
            print(f"{name}: {problem}")


def is_redirect(path):
    """Redirect pages leave before they can be looked at; the link check covers them."""
    return 'http-equiv="refresh"' in path.read_text(encoding="utf-8")


def paths_of(site):
    pages = sorted(path for path in site.rglob("*.html") if not is_redirect(path))
    paths = [path.relative_to(site).as_posix() for path in pages]
    return paths or sys.exit(f"error: no page to open in {site}")


def look_at(browser, site, screenshots, count, prefix="/"):
    """Every page of a site."""
    server, base = serve(site, prefix)
    paths = paths_of(site)
    shown = [path for path in paths if path != "print.html"][:SCREENSHOTS]
    for path in paths:
        folder = screenshots if path in shown else None
        for window, problems in open_everywhere(browser, base, path, folder):
            count.add(f"{path} ({window})", problems)
        count.add(f"{path} (320 px)", open_narrowest(browser, base, path))
        count.add(f"{path} (no script)", open_without_script(browser, base, path))
        if path != "404.html":
            count.add(f"{path} (from disk)", open_from_disk(browser, site, path))
        if path != "print.html":
            count.add(f"{path} (budget)", list(find_budget_problems(browser, base, path)))
    count.add("scripts", list(find_large_scripts(site)))
    count.add("colours of code", list(find_color_problems(site)))
    server.shutdown()


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--browser", required=True, help="the Chromium to start")
    parser.add_argument("--screenshots", type=pathlib.Path, required=True, help="a folder")
    parser.add_argument("--parts", type=pathlib.Path, help="the built guide beside this file")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    count = Count()
    options = [] if os.geteuid() else ["--no-sandbox"]
    options.append("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=options)
        look_at(browser, arguments.site.resolve(), arguments.screenshots, count)
        if arguments.parts:
            parts = arguments.parts.resolve()
            folder = arguments.screenshots / "parts"
            folder.mkdir(exist_ok=True)
            look_at(browser, parts, folder, count, PREFIX)
            for name, problems in walk_through(browser, parts, PREFIX):
                count.add(name, problems)
        browser.close()
    print(f"{count.passed} passed, {count.failed} failed")
    sys.exit(1 if count.failed else 0)


main()
