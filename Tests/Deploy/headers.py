#!/usr/bin/env python3
"""Reads the `_headers` file of docs/DEPLOY.md as its hosts say that they do: Tests/Deploy/headers.py

A block begins with a path or an https address, and has indented lines `Name: value`, as Cloudflare Pages
(developers.cloudflare.com/pages/configuration/headers/) and Netlify
(docs.netlify.com/manage/routing/headers) read it; the limits are Cloudflare's. Which names Netlify keeps
for itself is not looked at. The last line counts what passed and failed.
"""

import pathlib
import re
import sys

DOCUMENT = pathlib.Path(__file__).resolve().parent.parent.parent / "docs" / "DEPLOY.md"

MOST_RULES = 100
# - Unit: characters.
LONGEST_LINE = 2_000
TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def read(text):
    """The headers by path, and what is wrong with the lines."""
    rules, problems, path = {}, [], None
    for number, line in enumerate(text.splitlines(), 1):
        if len(line) > LONGEST_LINE:
            problems.append(f"line {number} has {len(line)} characters")
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            path = line.strip()
            if not re.match(r"/|https://[^/:]+/", path) or path.count("*") > 1:
                problems.append(f"line {number} is no path: {path}")
            rules.setdefault(path, {})
            continue
        name, colon, value = line.strip().partition(":")
        if path is None:
            problems.append(f"line {number} belongs to no path")
        elif not (colon and TOKEN.fullmatch(name) and value.strip()):
            problems.append(f"line {number} is no header: {line.strip()}")
        elif name.lower() in rules[path]:
            problems.append(f"line {number} repeats {name}, which hosts join with a comma")
        else:
            rules[path][name.lower()] = value.strip()
    if len(rules) > MOST_RULES:
        problems.append(f"{len(rules)} rules are more than {MOST_RULES}")
    return rules, problems


def recommended(document):
    """The headers that the table of the document names, the policy with what the search needs."""
    rows = dict(re.findall(r"^\| `([A-Za-z-]+)` \| `([^`]+)`", document, re.MULTILINE))
    search = re.search(r"^\| the same, with search \| and `([^`]+)`", document, re.MULTILINE)[1]
    rows["Content-Security-Policy"] = rows["Content-Security-Policy"].replace(
        "default-src 'self';", f"default-src 'self'; {search};"
    )
    return {name.lower(): value for name, value in rows.items()}


# What the reader above has to refuse, or it would find nothing wrong with anything.
BROKEN = (
    "  X-A: 1", "path\n  X-A: 1", "/*/*\n  X-A: 1", "http://a.com/\n  X-A: 1", "/*\n  X A: 1",
    "/*\n  X-A", "/*\n  X-A:", "/*\n  X-A: 1\n  x-a: 2", "/*\n  X-A: " + "1" * LONGEST_LINE,
    "".join(f"/{path}\n" for path in range(MOST_RULES + 1)),
)


def main():
    document = DOCUMENT.read_text(encoding="utf-8")
    (text,) = re.findall(r"^```text\n(/\*\n.*?)^```", document, re.DOTALL | re.MULTILINE)
    rules, problems = read(text)
    results = [(f"_headers: {problem}", False) for problem in problems]
    expected = {"/*": recommended(document), "/*.csv": {"content-type": "text/csv; charset=utf-8"}}
    results.append((f"_headers says {rules}", rules == expected))
    results += [(f"takes {broken[:40]!r}", bool(read(broken)[1])) for broken in BROKEN]
    print("".join(what + "\n" for what, holds in results if not holds), end="")
    failed = sum(not holds for _, holds in results)
    print(f"{len(results) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
