#!/usr/bin/env python3
"""Runs the listings of The Swift Programming Language as examples: scripts/swift-book.py BOOK [GUIDEGEN]

BOOK is a checkout of github.com/swiftlang/swift-book, bare or not; nothing of its text is kept here.
Every listing of four chapters runs behind those before it of the same test of the book, and what it
prints is compared with what the book says. A listing that says in a comment that it does not compile
has to be refused. Ends with 1 when a listing inside the subset fails.
"""

import collections
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
CHAPTERS = {
    "A Swift Tour": "GuidedTour/GuidedTour.md",
    "The Basics": "LanguageGuide/TheBasics.md",
    "Collection Types": "LanguageGuide/CollectionTypes.md",
    "Functions": "LanguageGuide/Functions.md",
}
# A listing that shows an error says so in one of these ways.
SAYS_ERROR = re.compile(r"//.*(compile-time error|report an error|reports? an error|not compile)")
PLACEHOLDER = re.compile(r"<#.*#>")


class Listing:
    """A listing as the reader sees it, and the test that the book's authors keep in a comment behind it."""

    def __init__(self, line, code):
        self.line = line
        self.code = code
        self.test = None
        self.test_code = []
        self.test_output = []
        self.traps = False

    @property
    def text(self):
        return "\n".join(self.code)

    @property
    def promised(self):
        """What `// Prints "…"` says, and the comment lines that end the listing, where there is none."""
        # The book's sentences end behind the quotation mark here and there.
        prints = [re.match(r'\s*// [Pp]rints "(.*)"\.?$', line) for line in self.code]
        return [found.group(1) for found in prints if found]

    @property
    def closing_comments(self):
        lines = []
        for line in reversed(self.code):
            if not line.startswith("// "):
                break
            lines.insert(0, line[3:])
        return lines


def listings_of(markdown):
    """The listings of a chapter; comments of the Markdown hold tests, not listings."""
    found = []
    is_comment, fence, indent = False, None, 0
    for number, line in enumerate(markdown.splitlines(), 1):
        opening = re.match(r"( *)```(\w*)$", line)
        if fence is None and opening and opening.group(2):
            fence, indent = opening.group(2), len(opening.group(1))
            if fence == "swift" and not is_comment:
                found.append(Listing(number + 1, []))
        elif fence is not None and line.strip() == "```":
            fence = None
        elif fence == "swift" and not is_comment:
            found[-1].code.append(line[indent:])
        elif fence == "swifttest" and found:
            add_test_line(found[-1], line[indent:])
        elif fence is None and line.startswith("<!--"):
            is_comment = "-->" not in line
        elif fence is None and "-->" in line:
            is_comment = False
        elif is_comment and found:
            name = re.match(r"\s*- test: `(.*)`", line)
            if name and found[-1].test is None:
                found[-1].test = name.group(1)
    return found


def add_test_line(listing, line):
    """`->` is shown code and `>>` hidden code; `<-` and `<<` are what they print; `xx` is a trap."""
    mark, rest = line[:2], line[3:]
    if mark in ("->", ">>"):
        listing.test_code.append(rest)
    elif mark in ("<-", "<<"):
        listing.test_output.append(rest)
    elif mark == "xx":
        listing.traps = True
    elif mark == "  " and listing.test_code:
        listing.test_code.append(rest)


class Runner:
    def __init__(self, guidegen):
        self.guidegen = guidegen

    def run(self, text):
        """The lines a program prints, and its first error with the code of that, if it has one."""
        # The last statement is nobody's value: what an example ends with would be shown.
        program = text + "\n_ = 0\n"
        done = subprocess.run(
            [self.guidegen, "run", "-"], input=program, capture_output=True, text=True, timeout=60
        )
        lines = done.stdout.splitlines()
        if done.returncode == 0:
            return lines, None
        errors = re.findall(r"^<stdin>:\d+:\d+: error: (.*) \[([a-z.-]+)\]$", done.stderr, re.M)
        return lines, errors[0] if errors else (done.stderr.strip().split("\n")[-1], "crash")


def verdict(runner, listing, before):
    """One word, a reason, and the code that later listings may lean on."""
    earlier, _ = runner.run("\n".join(before)) if before else ([], None)
    if PLACEHOLDER.search(listing.text):
        return "outside", "a placeholder, no code", None
    says_error = SAYS_ERROR.search(listing.text)
    attempts = [(listing.text, listing.promised, listing.closing_comments)]
    if listing.test_code and not says_error:
        attempts.append(("\n".join(listing.test_code), listing.test_output, []))
    failures = []
    for code, promised, comments in attempts:
        lines, error = runner.run("\n".join(before + [code]))
        printed = lines[len(earlier) :]
        if error is None and says_error:
            failures.append("runs, and the book says that it does not compile")
        elif error is not None:
            if says_error and error[1] != "crash":
                return "refused", error[0], None
            if listing.traps and error[1].startswith("example.fault."):
                return "refused", error[0], None
            if error[1] == "example.language.unsupported":
                return "outside", error[0], None
            if error[1] == "example.name.duplicate":
                return "outside", f"{error[0]}, which Swift refuses too", None
            failures.append(f"{error[0]} [{error[1]}]")
        elif promised and not agrees(printed, promised):
            failures.append(f"prints {printed}, the book says {promised}")
        else:
            has_word = bool(promised) or (printed and agrees(printed, comments))
            return "prints" if has_word else "runs", "", code
    return "fails", failures[0], None


def agrees(printed, promised):
    """Line by line; a set has no order, so the order of the book's lines does not count.

    What Swift cannot promise in its order (a set gone through) comes in ours.
    """
    return collections.Counter(printed) == collections.Counter(promised)


def leans_on(reason, missing):
    """Whether a failure is only that one of these names was not declared."""
    return any(re.search(rf"'{re.escape(name)}'", reason) for name in missing)


def names_in(text):
    pattern = r"\b(?:let|var|func|class|struct|enum|protocol|actor|typealias)\s+\(?(\w+)"
    return set(re.findall(pattern, text))


def check_chapter(runner, title, markdown):
    """Prints a line for each listing that does not simply run; returns how many ended how."""
    counts = collections.Counter()
    contexts = collections.defaultdict(list)
    missing = {word: collections.defaultdict(set) for word in ("fails", "outside")}
    print(f"\n{title}")
    before = None
    for listing in listings_of(markdown):
        key = listing.test or f"line {listing.line}"
        word, reason, code = verdict(runner, listing, contexts[key])
        if listing.test is None and word == "fails" and before is not None:
            # A listing that the book does not test may lean on the one before it.
            key = before
            word, reason, code = verdict(runner, listing, contexts[key])
        before = key
        if word == "fails" and leans_on(reason, missing["fails"][key]):
            reason += ", declared by a listing that fails"
        elif word == "fails" and leans_on(reason, missing["outside"][key]):
            word = "outside"
            reason += ", declared by a listing outside the subset"
        if code is not None:
            contexts[key].append(code)
        elif word in missing:
            missing[word][key] |= names_in(listing.text)
        counts[word] += 1
        if word in missing:
            print(f"  line {listing.line}: {word}: {reason}")
    return counts


def read_chapter(book, path):
    file = book / "TSPL.docc" / path
    if file.exists():
        return file.read_text(encoding="utf-8")
    shown = ["git", "-C", str(book), "show", f"HEAD:TSPL.docc/{path}"]
    return subprocess.run(shown, check=True, capture_output=True, encoding="utf-8").stdout


def summary(title, counts):
    inside = sum(counts.values()) - counts["outside"]
    good = inside - counts["fails"]
    print(
        f"{title:<18} {good:>3} of {inside:>3} in the subset run as the book says "
        f"({counts['prints']} with output, {counts['refused']} refused as said), "
        f"{counts['outside']} outside"
    )


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit("usage: scripts/swift-book.py BOOK [GUIDEGEN]")
    book = pathlib.Path(sys.argv[1])
    built = ROOT / ".build-release" / "release" / "guidegen"
    runner = Runner(sys.argv[2] if len(sys.argv) == 3 else built)
    by_chapter = {
        title: check_chapter(runner, title, read_chapter(book, path))
        for title, path in CHAPTERS.items()
    }
    print()
    total = collections.Counter()
    for title, counts in by_chapter.items():
        summary(title, counts)
        total += counts
    summary("all four", total)
    sys.exit(1 if total["fails"] else 0)


if __name__ == "__main__":
    main()
