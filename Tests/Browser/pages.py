"""Looks at every page of a site, in every window."""

import csv
import gzip
import io
import pathlib
import urllib.parse

from watching import OBSERVERS, find_violations, watch

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

# - Unit: bytes, as they are transferred.
PAGE_BUDGET = 30_000
# - Unit: bytes of a file.
SCRIPT_BUDGET = 10_000


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
    page.add_init_script(OBSERVERS)
    page.goto(base + path, wait_until="load")
    overflow = page.evaluate(OVERFLOW)
    if overflow > 0:
        problems.append(f"scrolls sideways by {overflow} px")
    shift = page.evaluate("window.__shifts.reduce((sum, value) => sum + value, 0)")
    if shift > 0:
        problems.append(f"its layout shifts by {shift:.4f}")
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
            if screenshots:
                # The keyboard reached the skip link, which would stand over the page.
                page.evaluate("document.activeElement.blur()")
                name = path.removesuffix(".html").replace("/", "-")
                page.screenshot(path=screenshots / f"{name}-{width}-{scheme}.png", full_page=True)
            context.close()
            yield f"{width} px, {scheme}", problems


def open_narrowest(browser, base, path):
    """At 320 px, which is 1280 px at four times the size, nothing is lost and no line is cut."""
    context = browser.new_context(viewport={"width": 320, "height": 700})
    page = context.new_page()
    page.goto(base + path, wait_until="load")
    overflow = page.evaluate(OVERFLOW)
    context.close()
    return [f"scrolls sideways by {overflow} px"] if overflow > 0 else []


def find_unsaved_numbers(page):
    """Each figure's link saves the very cells that are shown; no script is needed for it."""
    for link in page.locator(".figure-tools a[download]").all():
        name = link.get_attribute("href")
        with page.expect_download() as saving:
            link.click()
        text = saving.value.path().read_bytes().decode("utf-8")
        shown = [
            row.locator("th, td").all_text_contents()
            for row in link.locator("xpath=../preceding-sibling::*[1]//tr").all()
        ]
        if not shown or list(csv.reader(io.StringIO(text, newline=""), strict=True)) != shown:
            yield f"{name} does not hold the cells that are shown: {text[:80]!r}"
        if saving.value.suggested_filename != pathlib.PurePosixPath(urllib.parse.unquote(name)).name:
            yield f"{name} is saved as {saving.value.suggested_filename}"


def open_without_script(browser, base, path):
    """Everything can be read without a script: nothing that it would show is left empty."""
    context = browser.new_context(
        viewport={"width": 1280, "height": 900}, java_script_enabled=False
    )
    page = context.new_page()
    problems = []
    watch(page, base, problems)
    page.goto(base + path, wait_until="load")
    if not page.locator("main").inner_text().strip():
        problems.append("shows nothing without a script")
    if page.locator("main button.copy, main .anchor").count():
        problems.append("shows what only works with a script")
    problems += find_unsaved_numbers(page)
    context.close()
    return problems


def open_from_disk(browser, site, page_path):
    """What a page cannot find when no server completes its addresses."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    problems = []
    watch(page, site.as_uri() + "/", problems)
    page.goto((site / page_path).as_uri(), wait_until="load")
    if page.locator("[data-search]:visible").count():
        problems.append("offers a search that cannot work from disk")
    problems += find_unsaved_numbers(page)
    context.close()
    return problems


def find_budget_problems(browser, base, path):
    """What a first visit transfers before anything is searched, and what its largest paint waits for."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.add_init_script(OBSERVERS)
    session = context.new_cdp_session(page)
    session.send("Network.enable")
    received, asked = {}, {}
    session.on(
        "Network.loadingFinished",
        lambda event: received.__setitem__(event["requestId"], event["encodedDataLength"]),
    )
    session.on(
        "Network.requestWillBeSent",
        lambda event: asked.__setitem__(
            event["requestId"], (event["request"]["url"], event["initiator"]["type"])
        ),
    )
    page.goto(base + path, wait_until="networkidle")
    largest = page.evaluate("window.__largest")
    context.close()
    total = sum(received.values())
    print(f"{path}: {total} bytes in {len(received)} answers, largest paint at {largest or 0:.0f} ms")
    if total > PAGE_BUDGET:
        yield f"transfers {total} bytes, more than {PAGE_BUDGET}"
    if largest is None:
        yield "paints nothing"
    # What the document itself names is asked for at once; what such a file names would be a round more.
    for url, initiator in asked.values():
        if url != base + path and initiator not in ("parser", "other"):
            yield f"waits for a second round: {url} ({initiator})"


def find_large_scripts(site):
    for script in sorted(site.glob("*.js")):
        size = len(script.read_bytes())
        packed = len(gzip.compress(script.read_bytes(), mtime=0))
        print(f"{script.name}: {size} bytes, {packed} compressed")
        if size > SCRIPT_BUDGET:
            yield f"{script.name} has {size} bytes, more than {SCRIPT_BUDGET}"
