#!/usr/bin/env python3
"""Puts the nginx recipes of docs/DEPLOY.md before a guide, at a root and below a path, and asks for what
readers ask for: Tests/Deploy/nginx.py GUIDEGEN

The recipes are taken from the document, with other ports and folders. The last line counts what passed
and failed.
"""

import gzip
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
GUIDE = ROOT / "Tests" / "Browser" / "guide"
POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none';"
    " base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cache-Control": "no-cache",
}


class Unfollowed(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


OPENER = urllib.request.build_opener(Unfollowed)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def recipes():
    text = (ROOT / "docs" / "DEPLOY.md").read_text(encoding="utf-8")
    root, below = re.findall(r"```nginx\n(.*?)```", text, re.DOTALL)
    return root, below


def configuration(folder, port):
    """One server with both recipes, as somebody has them who publishes two guides."""
    root, below = recipes()
    server = root.replace("listen 80;", f"listen 127.0.0.1:{port};")
    server = server.replace("/srv/guide", str(folder / "root"))
    below = below.replace("root /srv;", f"root {folder};")
    server = server.rstrip().removesuffix("}") + below + "}\n"
    temporary = "".join(
        f"{name}_temp_path {folder}/{name};\n"
        for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    return (
        f"pid {folder}/pid;\nerror_log {folder}/error.log;\ndaemon off;\nevents {{}}\n"
        f"http {{\ninclude /etc/nginx/mime.types;\naccess_log off;\n{temporary}{server}}}\n"
    )


def ask(base, path, headers=()):
    request = urllib.request.Request(base + path, headers={"Accept-Encoding": "gzip", **dict(headers)})
    try:
        return OPENER.open(request, timeout=10)
    except urllib.error.HTTPError as error:
        return error


def body(answer):
    data = answer.read()
    return gzip.decompress(data) if answer.headers["Content-Encoding"] == "gzip" else data


def problems_of(base, prefix):
    """What is wrong with a site below a path."""

    def expect(path, status, kind, text=b""):
        answer = ask(base, prefix + path)
        found = body(answer)
        if answer.status != status:
            yield f"{prefix}{path}: {answer.status}, not {status}"
        if answer.headers["Content-Type"] != kind:
            yield f"{prefix}{path}: {answer.headers['Content-Type']}, not {kind}"
        if text not in found:
            yield f"{prefix}{path}: without {text.decode()}"
        for name, value in HEADERS.items():
            if answer.headers[name] != value:
                yield f"{prefix}{path}: {name}: {answer.headers[name]}"

    html = "text/html; charset=utf-8"
    sheet = f'href="{prefix}theme.css"'.encode()
    yield from expect("", 200, html)
    yield from expect("elements.html", 200, html, b'href="theme.css"')
    yield from expect("elements", 200, html, b'href="theme.css"')
    yield from expect("elements.md", 200, "text/markdown; charset=utf-8", b"# ")
    yield from expect("elements.plans-and-costs.csv", 200, "text/csv; charset=utf-8", b"Plan,")
    yield from expect("llms.txt", 200, "text/plain; charset=utf-8")
    yield from expect("theme.css", 200, "text/css; charset=utf-8")
    yield from expect("icon.svg", 200, "image/svg+xml")
    yield from expect("nothing.html", 404, html, sheet)
    yield from expect("nothing/in/folders.html", 404, html, sheet)
    yield from expect("empty/", 404, html, sheet)

    page = ask(base, prefix + "elements.html")
    if page.headers["Content-Encoding"] != "gzip":
        yield f"{prefix}elements.html: is not compressed"
    again = ask(base, prefix + "elements.html", [("If-None-Match", page.headers["ETag"] or "")])
    if again.status != 304:
        yield f"{prefix}elements.html: {again.status}, not 304, when nothing changed"
    if prefix != "/":
        answer = ask(base, prefix.rstrip("/"))
        if answer.status != 301 or not answer.headers["Location"].endswith(prefix):
            yield f"{prefix.rstrip('/')}: {answer.status} to {answer.headers['Location']}"


def start(folder, port):
    program = shutil.which("nginx", path="/usr/sbin:/sbin:/usr/local/sbin:/usr/bin") or sys.exit(
        "error: there is no nginx; on Debian: apt-get install nginx-light"
    )
    (folder / "nginx.conf").write_text(configuration(folder, port), encoding="utf-8")
    server = subprocess.Popen([program, "-e", folder / "error.log", "-c", folder / "nginx.conf"])
    for _ in range(100):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return server
        if server.poll() is not None:
            break
        time.sleep(0.05)
    sys.exit(f"error: nginx did not start\n{(folder / 'error.log').read_text()}")


def main():
    guidegen = pathlib.Path(sys.argv[1]).resolve()
    passed = failed = 0
    with tempfile.TemporaryDirectory(prefix="guidegen-nginx-") as name:
        folder = pathlib.Path(name)
        folder.chmod(0o755)
        port = free_port()
        base = f"http://127.0.0.1:{port}"
        for site, prefix in (("root", "/"), ("guide", "/guide/")):
            arguments = ["--output", folder / site, "--base-url", base + prefix, "--quiet"]
            subprocess.run([guidegen, "build", GUIDE, *arguments], check=True)
            (folder / site / "empty").mkdir()
        server = start(folder, port)
        try:
            for prefix in ("/", "/guide/"):
                found = list(problems_of(base, prefix))
                passed, failed = passed + (not found), failed + bool(found)
                print("".join(line + "\n" for line in found), end="")
        finally:
            server.terminate()
            server.wait()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
