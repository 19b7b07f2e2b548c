"""What a page of a site may not do, watched while it is open."""

from axe_playwright_python.sync_playwright import Axe

# WCAG 2.2 A and AA, and what axe calls best practice.
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# Layout shifts and the largest paint, collected from the first moment on.
OBSERVERS = """
window.__shifts = [];
window.__largest = null;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    if (!entry.hadRecentInput) window.__shifts.push(entry.value);
}).observe({type: 'layout-shift', buffered: true});
new PerformanceObserver((list) => {
  window.__largest = list.getEntries().at(-1).startTime;
}).observe({type: 'largest-contentful-paint', buffered: true});
"""


def watch(page, base, problems):
    """Collects what the console, the network and scripts complain about."""

    def on_request(request):
        if not request.url.startswith((base, "data:", "blob:")):
            problems.append(f"asks another host: {request.url}")

    def on_console(message):
        problems.append(f"console {message.type}: {message.text} ({message.location['url']})")

    def on_response(response):
        if response.status >= 400:
            problems.append(f"status {response.status}: {response.url}")

    def on_failed(request):
        # From a disk, a link that saves a file begins as a way to another page, and is broken off.
        is_saved = request.is_navigation_request() and request.url.endswith(".csv")
        if not (is_saved and request.failure == "net::ERR_ABORTED"):
            problems.append(f"request failed: {request.url}")

    page.on("console", on_console)
    page.on("pageerror", lambda error: problems.append(f"script error: {error}"))
    page.on("request", on_request)
    page.on("requestfailed", on_failed)
    page.on("response", on_response)


def find_violations(page):
    result = Axe().run(page, options={"runOnly": {"type": "tag", "values": TAGS}})
    for violation in result.response["violations"]:
        places = ", ".join(" ".join(map(str, node["target"])) for node in violation["nodes"][:3])
        yield f"axe {violation['id']}: {violation['help']} ({places})"
