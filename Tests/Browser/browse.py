"""Opens every page of a built site as its readers do, and reports what they would stumble over.

Each page is opened narrow and wide, light and dark. A page passes when nothing is written to the
console, nothing is asked of another host, nothing that it asks for is missing, it does not scroll
sideways, axe finds no violation, and the keyboard shows where it is. The last line counts the
openings that passed and failed.
"""

import argparse
import functools
import http.server
import os
import pathlib
import sys
import threading

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

WIDTHS = (390, 1280)
SCHEMES = ("light", "dark")

OVERFLOW = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

# The element that has the keyboard's focus, and whether it stands out from its surroundings.
FOCUS = """() => {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const style = getComputedStyle(element);
  const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  return {shown: outlined || style.boxShadow !== 'none', html: element.outerHTML.slice(0, 120)};
}"""


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def serve(site):
    """A server of the site on a free port of this machine."""
    handler = functools.partial(QuietHandler, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server, f"http://127.0.0.1:{server.server_address[1]}/"


def is_redirect(path):
    """Redirect pages leave before they can be looked at; the link check covers them."""
    return 'http-equiv="refresh"' in path.read_text(encoding="utf-8")


def watch(page, base, problems):
    """Collects what the console, the network and scripts complain about."""

    def on_request(request):
        if not request.url.startswith((base, "data:")):
            problems.append(f"asks another host: {request.url}")

    def on_console(message):
        problems.append(f"console {message.type}: {message.text} ({message.location['url']})")

    def on_response(response):
        if response.status >= 400:
            problems.append(f"status {response.status}: {response.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    page.on("request", on_request)
    page.on("requestfailed", lambda request: problems.append(f"request failed: {request.url}"))
    page.on("response", on_response)


def find_violations(page):
    for violation in Axe().run(page).response["violations"]:
        places = ", ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
        yield f"axe {violation['id']}: {violation['help']} ({places})"


def find_keyboard_problems(page):
    page.keyboard.press("Tab")
    focus = page.evaluate(FOCUS)
    if focus is None:
        yield "the Tab key reaches nothing"
    elif not focus["shown"]:
        yield f"the focused element does not stand out: {focus['html']}"


def open_page(page, base, path):
    """Everything wrong with one page in one window."""
    problems = []
    watch(page, base, problems)
    page.goto(base + path, wait_until="load")
    overflow = page.evaluate(OVERFLOW)
    if overflow > 0:
        problems.append(f"scrolls sideways by {overflow} px")
    problems += find_violations(page)
    problems += find_keyboard_problems(page)
    return problems


def open_everywhere(browser, base, path, screenshots):
    """The problems of one page by window, such as `390 px, dark`."""
    for width in WIDTHS:
        for scheme in SCHEMES:
            context = browser.new_context(
                viewport={"width": width, "height": 900}, color_scheme=scheme
            )
            page = context.new_page()
            problems = open_page(page, base, path)
            name = path.removesuffix(".html").replace("/", "-")
            page.screenshot(path=screenshots / f"{name}-{width}-{scheme}.png", full_page=True)
            context.close()
            yield f"{width} px, {scheme}", problems


def open_from_disk(browser, site, page_path):
    """A site has to work without a server too: what a page refers to lies beside it.

    The page for missing addresses is left out: a server shows it at any address, so what it refers
    to is named from the top of the site.
    """
    context = browser.new_context()
    page = context.new_page()
    problems = []
    watch(page, site.as_uri() + "/", problems)
    page.goto((site / page_path).as_uri(), wait_until="load")
    context.close()
    return problems


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("site", type=pathlib.Path)
    parser.add_argument("--browser", required=True, help="the Chromium to start")
    parser.add_argument("--screenshots", type=pathlib.Path, required=True, help="a folder")
    return parser.parse_args()


def main():
    arguments = parse_arguments()
    site = arguments.site.resolve()
    pages = sorted(path for path in site.rglob("*.html") if not is_redirect(path))
    paths = [path.relative_to(site).as_posix() for path in pages]
    if not paths:
        sys.exit(f"error: no page to open in {site}")

    passed = failed = 0
    options = [] if os.geteuid() else ["--no-sandbox"]
    options.append("--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1")
    server, base = serve(site)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=arguments.browser, args=options)
        for path in paths:
            openings = list(open_everywhere(browser, base, path, arguments.screenshots))
            if path != "404.html":
                openings.append(("from disk", open_from_disk(browser, site, path)))
            for window, problems in openings:
                passed, failed = (passed, failed + 1) if problems else (passed + 1, failed)
                for problem in dict.fromkeys(problems):
                    print(f"{path} ({window}): {problem}")
        browser.close()
    server.shutdown()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
