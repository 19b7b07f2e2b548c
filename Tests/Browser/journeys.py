"""Walks through a site with the keyboard alone, as some readers always do."""

import re

from playwright.sync_api import TimeoutError

from serving import POLICY, serve
from watching import find_violations, watch


class Walk:
    """One browser window, and what went wrong in it."""

    def __init__(self, browser, base, path, width=1280, scheme="light", expects=()):
        self.problems = []
        self.context = browser.new_context(
            viewport={"width": width, "height": 900}, color_scheme=scheme
        )
        host = "/".join(base.split("/")[:3])
        self.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=host)
        self.page = self.context.new_page()
        watch(self.page, base, self.problems)
        self.page.goto(base + path, wait_until="load")
        self.expects = expects

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def check(self, holds, what):
        if not holds:
            self.problems.append(what)

    def has_focus(self, selector):
        return self.page.evaluate("(s) => document.activeElement.matches(s)", selector)

    def focused(self):
        return self.page.evaluate(
            "document.activeElement.id || document.activeElement.className"
            " || document.activeElement.tagName"
        )

    def tab_to(self, selector, limit=60):
        """Presses Tab until an element has the focus."""
        for _ in range(limit):
            self.press("Tab")
            if self.has_focus(selector):
                return True
        self.problems.append(f"the Tab key does not reach {selector}")
        return False

    def copied(self):
        self.page.wait_for_timeout(100)
        return self.page.evaluate("navigator.clipboard.readText()")

    def end(self):
        self.context.close()
        wanted = re.compile("|".join(self.expects)) if self.expects else None
        return [line for line in self.problems if not (wanted and wanted.search(line))]


def skip_link(browser, base):
    walk = Walk(browser, base, "elements.html")
    walk.press("Tab", "Enter")
    walk.check(walk.focused() == "main", f"the skip link leads to {walk.focused()}")
    return walk.end()


def bare_arrows_turn_no_page(browser, base):
    walk = Walk(browser, base, "elements.html")
    before = walk.page.url
    walk.press("ArrowRight", "ArrowLeft", "n", "p", "/", "s")
    walk.page.wait_for_timeout(100)
    walk.check(walk.page.url == before, "a bare key turned the page")
    walk.check(not walk.page.locator("dialog[open]").count(), "a bare key opened something")
    return walk.end()


def menus_of_a_phone(browser, base):
    walk = Walk(browser, base, "elements.html", width=390)
    for button, menu in ((".site-menu", "#chapters"), (".contents-open", "#contents")):
        if not walk.tab_to(button):
            return walk.end()
        walk.press("Enter")
        walk.check(walk.page.locator(menu).is_visible(), f"{menu} does not open")
        walk.problems += find_violations(walk.page)
        walk.press("Tab")
        inside = walk.page.evaluate("(s) => !!document.activeElement.closest(s)", menu)
        walk.check(inside, f"the Tab key does not lead into {menu}")
        walk.press("Escape")
        walk.check(not walk.page.locator(menu).is_visible(), f"{menu} does not close")
        walk.check(walk.has_focus(button), f"the focus is lost behind {menu}: {walk.focused()}")
    return walk.end()


def contents_follow(browser, base):
    walk = Walk(browser, base, "long.html")
    for heading in ("heading-9", "heading-24"):
        walk.page.evaluate(
            "(id) => document.getElementById(id).scrollIntoView({behavior: 'instant'})", heading
        )
        walk.page.wait_for_timeout(150)
        current = walk.page.locator("#contents [aria-current]").get_attribute("href")
        walk.check(current == f"#{heading}", f"the contents show {current}, not {heading}")
    return walk.end()


def tabs(browser, base):
    walk = Walk(browser, base, "elements.html")
    if walk.tab_to(".tabs input"):
        walk.press("ArrowRight")
        shown = walk.page.locator(".tabs").first.locator(".tab-panel:visible")
        walk.check(shown.count() == 1, f"{shown.count()} alternatives are shown at once")
        walk.check("apt-get" in shown.first.inner_text(), "the arrow key chooses nothing")
        other = walk.page.locator(".tabs").nth(1).locator(".tab-panel:visible").inner_text()
        walk.check(other.strip().startswith("make"), "a choice does not hold for all alternatives")
    return walk.end()


def copying(browser, base):
    walk = Walk(browser, base, "elements.html")
    box = walk.page.locator(".code", has_text="list-tasks")
    box.locator(".copy").focus()
    walk.press("Enter")
    expected = (
        "aws ecs list-tasks --cluster shop \\\n    --desired-status RUNNING\n"
        "apt-get install chromium\n"
    )
    walk.check(walk.copied() == expected, f"a terminal is copied as {walk.copied()!r}")
    link = walk.page.locator("#code .anchor")
    link.focus()
    walk.press("Enter")
    walk.check(walk.copied() == base + "elements.html#code", f"a heading gives {walk.copied()}")
    walk.page.get_by_role("button", name="Copy as Markdown").focus()
    walk.press("Enter")
    walk.page.wait_for_timeout(200)
    walk.check(walk.copied().startswith("# Every element of a page\n"), "no Markdown is copied")
    return walk.end()


def values_and_proofs(browser, base):
    walk = Walk(browser, base, "elements.html")
    if walk.tab_to("button.example-value"):
        walk.press("Enter")
        text = walk.page.locator(".example-origin:popover-open").inner_text()
        walk.check("a + 1" in text and "prices of" in text, f"a value says {text!r}")
        walk.problems += find_violations(walk.page)
        walk.press("Escape")
    walk.page.locator(".example-verified summary").first.focus()
    walk.press("Enter")
    proof = walk.page.locator(".example-verified[open]").inner_text()
    walk.check("guidegen check --only elements.md" in proof, f"an example says {proof!r}")
    return walk.end()


def appears(locator):
    """What a dialog's closing brings back comes with an event, not with the key."""
    try:
        locator.wait_for(state="visible", timeout=5_000)
    except TimeoutError:
        return False
    return True


def figures(browser, base):
    walk = Walk(browser, base, "elements.html")
    walk.page.get_by_role("button", name="Enlarge").focus()
    walk.press("Enter")
    dialog = walk.page.get_by_role("dialog")
    walk.check(dialog.locator("svg").is_visible(), "a figure is not enlarged")
    walk.problems += find_violations(walk.page)
    walk.press("Escape")
    walk.check(appears(walk.page.locator(".example-figure svg")), "a figure does not come back")
    return walk.end()


# What scrolls sideways, and the boxes of a diagram that are shown as text.
DIAGRAM = """() => {
  const figure = document.querySelector('.example-figure');
  const boxes = [...figure.querySelectorAll('li')];
  return {
    scrolls: figure.scrollWidth > figure.clientWidth,
    boxes: boxes.length,
    shown: boxes.filter((box) => box.checkVisibility() && box.offsetHeight > 0).length,
    drawn: figure.querySelector('svg').checkVisibility(),
  };
}"""


def a_diagram_on_a_phone(browser, base):
    """It wraps, and is its drawing again when it is enlarged."""
    walk = Walk(browser, base, "elements.html", width=320)
    found = walk.page.evaluate(DIAGRAM)
    walk.check(not found["scrolls"], "a diagram scrolls sideways")
    walk.check(found["boxes"] and found["shown"] == found["boxes"], f"a diagram shows {found}")
    walk.check(not found["drawn"], "a diagram is there twice")
    walk.page.get_by_role("button", name="Enlarge").focus()
    walk.press("Enter")
    walk.check(walk.page.locator("dialog svg").is_visible(), "a diagram is not enlarged")
    return walk.end()


# The roles of a bill's parts, as assistive technology is told them, and whether it scrolls.
BILL = "document.querySelector('.example-figure:has(.figure-receipt)')"
ROLES = ("table", "row", "columnheader", "rowheader", "cell")


def parts_of_the_bill(walk):
    table = walk.page.locator(".figure-receipt").first
    count = {role: table.locator("xpath=..").get_by_role(role).count() for role in ROLES}
    session = walk.context.new_cdp_session(walk.page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    told = [node["role"]["value"] for node in nodes if not node["ignored"]]
    return {role: told.count(role) for role in ROLES}, count


def a_bill_on_a_phone(browser, base):
    """It folds instead of scrolling, and is the same table to those who hear it."""
    wide = Walk(browser, base, "elements.html")
    expected = parts_of_the_bill(wide)
    wide.check(expected[0]["rowheader"] and expected[0]["cell"], f"a bill is {expected[0]}")
    problems = wide.end()
    for width in (320, 390):
        walk = Walk(browser, base, "elements.html", width=width)
        scrolls = walk.page.evaluate(f"{BILL}.scrollWidth > {BILL}.clientWidth")
        walk.check(not scrolls, f"a bill scrolls sideways at {width} px")
        folded = walk.page.evaluate(f"{BILL}.querySelector('tbody tr').offsetHeight")
        walk.check(folded > 36, f"a line of a bill is {folded} px high, so it is not folded")
        found = parts_of_the_bill(walk)
        walk.check(found == expected, f"a bill at {width} px is {found}, not {expected}")
        problems += walk.end()
    return problems


# How many columns of code fit beside each other without scrolling, in the narrowest block.
COLUMNS = """() => Math.min(...[...document.querySelectorAll('main pre')].filter(
  (pre) => pre.checkVisibility()
).map((pre) => {
  const style = getComputedStyle(pre);
  const pen = document.createElement('canvas').getContext('2d');
  pen.font = `${style.fontSize} ${style.fontFamily}`;
  const room = pre.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
  return Math.floor(100 * room / pen.measureText('0'.repeat(100)).width);
}))"""


def columns_of_code(browser, base):
    walk = Walk(browser, base, "elements.html")
    columns = walk.page.evaluate(COLUMNS)
    walk.check(columns >= 80, f"{columns} columns of code fit at 1280 px")
    return walk.end()


def scheme(browser, base):
    walk = Walk(browser, base, "elements.html")
    ground = "getComputedStyle(document.body).backgroundColor"
    before = walk.page.evaluate(ground)
    walk.page.locator("[data-scheme-button]").focus()
    walk.press("Enter")
    walk.check(walk.page.evaluate(ground) != before, "the button does not change the colours")
    dark = walk.page.evaluate(ground)
    walk.page.goto(base + "long.html", wait_until="commit")
    walk.page.wait_for_selector("main")
    walk.check(walk.page.evaluate(ground) == dark, "the choice does not hold for the next page")
    return walk.end()


def wrong_address(browser, base):
    walk = Walk(browser, base, "elemnts.html", expects=["404"])
    first = walk.page.locator("[data-suggestions] a").first
    walk.check(first.is_visible(), "a wrong address suggests nothing")
    if first.is_visible():
        walk.check(first.inner_text().endswith("Every element of a page"), "it suggests another page")
    return walk.end()


def moved_section(browser, base):
    """With a script the reader is taken there; without one, the page shows the way."""
    walk = Walk(browser, base, "elements.html#heading-2")
    walk.page.wait_for_url("**/long.html#heading-2")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(base + "elements.html#heading-2")
    way = page.locator(".moved a:visible")
    walk.check(way.count() == 1, "without a script nothing shows the way")
    if way.count() == 1:
        way.click()
        walk.check(page.url.endswith("/long.html#heading-2"), f"the way leads to {page.url}")
    context.close()
    return walk.end()


def search(browser, base):
    walk = Walk(browser, base, "long.html")
    walk.press("Control+k")
    walk.page.wait_for_selector("dialog.search[open]")
    walk.check(walk.focused() == "search-input", "the search does not take the focus")
    walk.page.keyboard.type("expected failure")
    walk.page.wait_for_selector("dialog.search [role=option]")
    walk.problems += find_violations(walk.page)
    walk.press("ArrowDown", "ArrowUp", "Enter")
    walk.page.wait_for_url("**/elements.html**")
    walk.check(walk.page.url.endswith("#expected-failure"), f"the search leads to {walk.page.url}")
    return walk.end()


JOURNEYS = (
    skip_link, bare_arrows_turn_no_page, menus_of_a_phone, contents_follow, tabs, copying,
    values_and_proofs, figures, a_diagram_on_a_phone, a_bill_on_a_phone, columns_of_code, scheme,
    wrong_address, moved_section,
)


def walk_through(browser, site, prefix):
    """Every journey through the small guide beside this file, by name."""
    server, strict = serve(site, prefix)
    for journey in JOURNEYS:
        yield journey.__name__.replace("_", " "), journey(browser, strict)
    server.shutdown()
    server, open_to_wasm = serve(site, prefix, POLICY)
    if (site / "pagefind").is_dir():
        yield "search", search(browser, open_to_wasm)
    else:
        print("there is no search index: the walk through the search is left out")
    server.shutdown()
