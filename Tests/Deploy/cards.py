#!/usr/bin/env python3
"""Builds the shipped guide for an address, and looks at its cards: Tests/Deploy/cards.py GUIDEGEN

Each page that people share must name a picture that is there, of the size it says, and no picture may be
left over; building again must draw none anew. The last line counts what passed and failed.
"""

import os
import pathlib
import re
import struct
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BASE = "https://example.com/guide/"
SIZE = (1200, 630)
# Nobody shares these.
WITHOUT = {"404.html", "print.html", "tags.html"}


def build(guidegen, site):
    command = [guidegen, "build", ROOT, "--output", site, "--base-url", BASE]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


def size(picture):
    """Width and height of a PNG file, by its first chunk (PNG, third edition, section 11.2.1)."""
    head = picture.read_bytes()[:24]
    return struct.unpack(">II", head[16:24]) if head[:8] == b"\x89PNG\r\n\x1a\n" else None


def card(page):
    """What a page names as its picture, with width and height."""
    properties = dict(re.findall(r'<meta property="(og:image[^"]*)" content="([^"]*)"', page.read_text()))
    sizes = (properties.get("og:image:width"), properties.get("og:image:height"))
    return properties.get("og:image"), sizes


def look(site):
    """The problems of each page, by its name."""
    problems, named = {}, set()
    for page in sorted(site.rglob("*.html")):
        name = page.relative_to(site).as_posix()
        address, sizes = card(page)
        if name in WITHOUT:
            problems[name] = "it names a picture" if address else None
            continue
        if not address or not address.startswith(BASE):
            problems[name] = f"it names no picture of this site, but {address}"
            continue
        picture = site / address[len(BASE) :]
        named.add(picture)
        found = size(picture) if picture.is_file() else None
        right = found == SIZE and sizes == tuple(map(str, SIZE))
        problems[name] = None if right else f"its picture is {found}, and said to be {sizes}"
    for picture in set((site / "cards").rglob("*.png")) - named:
        problems[picture.name] = "no page names it"
    return problems


def main(guidegen):
    guidegen = pathlib.Path(guidegen).resolve()
    with tempfile.TemporaryDirectory() as folder:
        site = pathlib.Path(folder) / "site"
        build(guidegen, site)
        problems = look(site)
        before = {p: p.stat().st_mtime_ns for p in site.rglob("*.png")}
        build(guidegen, site)
        after = {p: p.stat().st_mtime_ns for p in site.rglob("*.png")}
        problems["built again"] = None if before == after else "pictures were drawn anew"
        # Where the tool is missing, pages name no picture, and nothing is said.
        os.environ["PATH"] = folder
        build(guidegen, pathlib.Path(folder) / "without")
        left = any(card(p)[0] for p in (pathlib.Path(folder) / "without").rglob("*.html"))
        problems["without the tool"] = "a page names a picture" if left else None
    for name, problem in problems.items():
        if problem:
            print(f"{name}: {problem}")
    failed = sum(1 for problem in problems.values() if problem)
    print(f"{len(problems) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
