#!/usr/bin/env python3
"""What happens when things go wrong, and when there is a lot: Tests/Faults/faults.py GUIDEGEN [NAME...]

Every test gets an empty folder and the release build. Whatever happens to a build, its output folder
holds the last site or the new one, whole; that is what most tests here look at. The last line counts
tests that passed and failed.
"""

import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

GUIDEGEN = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
SEED = int(os.environ.get("GUIDEGEN_SEED", "20261124"))
PAGES = 150
LEFTOVERS = ("public.guidegen-new", "public.guidegen-old")


class Skipped(Exception):
    """What the test needs is not there."""


# Guides and sites.


def write_guide(folder, version, pages=PAGES):
    """A guide every page of which says its version, so that pages of two sites can be told apart."""
    content = folder / "content"
    content.mkdir(exist_ok=True)
    (folder / "guide.yml").write_text("title: Faults\n")
    for number in range(pages):
        (content / f"page-{number:03}.md").write_text(
            f"# Page {number}\n\nThis is version {version}.\n\n"
            f"```swift run\n{version} * {number}\n```\n\n"
            f"```output\n{version * number}\n```\n"
        )


def guidegen(folder, *arguments, **options):
    return subprocess.run(
        [GUIDEGEN, *arguments], cwd=folder, capture_output=True, text=True, timeout=300, **options
    )


def build(folder, *arguments):
    return guidegen(folder, "build", *arguments)


def published(folder, pages=PAGES):
    """The version that every page of the site has; fails on a page missing, cut, or of another."""
    site = folder / "public"
    versions = set()
    for number in range(pages):
        html = (site / f"page-{number:03}.html").read_text()
        assert html.rstrip().endswith("</html>"), f"page {number} is cut off"
        assert "This is version " in html, f"page {number} was read before it was written"
        versions.add(int(html.split("This is version ")[1].split(".")[0]))
    assert len(versions) == 1, f"pages of several sites: {versions}"
    return versions.pop()


def expect_success(result):
    assert result.returncode == 0, f"ended with {result.returncode}: {result.stderr}"


# Faults.


def killed_at_random_moments(folder):
    """A hundred builds killed with SIGKILL, each some way between its start and its end."""
    dice = random.Random(SEED)
    write_guide(folder, 1)
    started = time.monotonic()
    expect_success(build(folder))
    usual = time.monotonic() - started
    last, killed, new = 1, 0, 0
    for version in range(2, 102):
        write_guide(folder, version)
        process = subprocess.Popen(
            [GUIDEGEN, "build"], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        time.sleep(dice.uniform(0, 1.2 * usual))
        process.kill()
        killed += process.wait() == -signal.SIGKILL
        found = published(folder)
        assert found in (last, version), f"version {found}, neither {last} nor {version}"
        new += found == version
        last = found
    assert killed > 20, f"only {killed} builds were killed before they ended"
    write_guide(folder, 200)
    expect_success(build(folder))
    assert published(folder) == 200
    assert not [name for name in LEFTOVERS if (folder / name).exists()], "leftovers stayed"
    return f"{killed} of 100 were killed before their end, {new} sites were the new one"


def with_small_disk(folder, size, script):
    """Runs a shell script in a mount namespace of its own, where `disk` is a file system of that size."""
    (folder / "disk").mkdir()
    mount = f"mount -t tmpfs -o size={size} tmpfs disk"
    if subprocess.run(["unshare", "-rm", "sh", "-c", mount], cwd=folder,
                      capture_output=True).returncode != 0:
        raise Skipped("this machine lets nobody mount a small file system")
    return subprocess.run(
        ["unshare", "-rm", "sh", "-c", f"{mount} && {script}"], cwd=folder, capture_output=True,
        text=True, timeout=300,
    )


def disk_full(folder):
    write_guide(folder, 1, pages=5)
    (folder / "big.bin").write_bytes(bytes(2_000_000))
    result = with_small_disk(folder, "1m", f"""
        {GUIDEGEN} build --output disk/public >/dev/null || exit 100
        cp disk/public/page-001.html before.html
        mv big.bin content/
        {GUIDEGEN} build --output disk/public
        echo "ended with $?"
        cmp before.html disk/public/page-001.html && echo "the last site stays"
        ls disk
    """)
    assert "ended with 3" in result.stdout, result.stdout + result.stderr
    assert "no space left" in result.stderr.lower(), result.stderr
    assert "the last site stays" in result.stdout, result.stdout
    assert "guidegen-new" not in result.stdout, "the unfinished site was left there"


def output_read_only(folder):
    write_guide(folder, 1, pages=5)
    result = with_small_disk(folder, "4m", f"""
        {GUIDEGEN} build --output disk/public >/dev/null || exit 100
        mount -o remount,ro disk
        echo >> content/page-001.md
        {GUIDEGEN} build --output disk/public
        echo "ended with $?"
        test -f disk/public/page-001.html && echo "the last site stays"
    """)
    assert "ended with 3" in result.stdout, result.stdout + result.stderr
    assert "read-only" in result.stderr, result.stderr
    assert "the last site stays" in result.stdout, result.stdout


def chapters_deleted_during_builds(folder):
    """Chapters come and go while builds run: each ends in order, and what is published is whole."""
    write_guide(folder, 1)
    expect_success(build(folder))
    stop = threading.Event()

    def disturb():
        dice = random.Random(SEED)
        while not stop.is_set():
            page = folder / "content" / f"z-{dice.randrange(40)}.md"
            if page.exists():
                page.unlink()
            else:
                page.write_text("# Here and gone\n")

    thread = threading.Thread(target=disturb)
    thread.start()
    ends = []
    try:
        for version in range(2, 32):
            write_guide(folder, version)
            result = build(folder)
            ends.append(result.returncode)
            assert result.returncode in (0, 3), f"{result.returncode}: {result.stderr}"
            if result.returncode == 3:
                assert "content/z-" in result.stderr, result.stderr
            assert published(folder) in (version, version - 1) or 3 in ends
    finally:
        stop.set()
        thread.join()
    return f"{ends.count(0)} builds went through, {ends.count(3)} said which file was gone"


def builds_at_once(folder):
    """Builds of one guide into one folder take turns; the last to publish has read what came last."""
    for version in range(1, 30, 3):
        processes = []
        for newer in range(3):
            write_guide(folder, version + newer)
            processes.append(
                subprocess.Popen([GUIDEGEN, "build"], cwd=folder, stdout=subprocess.DEVNULL,
                                 stderr=subprocess.PIPE, text=True))
        for process in processes:
            errors = process.communicate(timeout=300)[1]
            assert process.returncode == 0, f"ended with {process.returncode}: {errors}"
        assert published(folder) == version + 2
    assert not [name for name in LEFTOVERS if (folder / name).exists()], "leftovers stayed"


# Size.


def ten_thousand_examples(folder):
    content = folder / "content"
    content.mkdir()
    (folder / "guide.yml").write_text("title: Many\n")
    for page in range(100):
        examples = "".join(
            f"```swift run\nlet n{index} = {index} + 1\nn{index}\n```\n\n```output\n{index + 1}\n```\n\n"
            for index in range(100)
        )
        (content / f"page-{page:03}.md").write_text(f"# Page {page}\n\n{examples}")
    started = time.monotonic()
    result = guidegen(folder, "check")
    expect_success(result)
    assert "10000 examples verified, 10000 claims" in result.stdout, result.stdout
    return f"{time.monotonic() - started:.1f} s"


def a_chapter_of_50_megabytes(folder):
    """Refused with a word as long as nobody asks for it; built when somebody does."""
    content = folder / "content"
    content.mkdir()
    line = "A sentence with *emphasis*, `code` and a [link](small.md) in it, again and again.\n"
    paragraph = line * 10 + "\n"
    (content / "small.md").write_text("# Small\n")
    (content / "large.md").write_text("# Large\n\n" + paragraph * (50_000_000 // len(paragraph)))
    (folder / "guide.yml").write_text("title: Large\n")
    refused = build(folder)
    assert refused.returncode == 1 and "[file.size]" in refused.stderr, refused.stderr
    (folder / "guide.yml").write_text("title: Large\nmax_chapter_mb: 64\n")
    started = time.monotonic()
    expect_success(build(folder))
    seconds = time.monotonic() - started
    html = (folder / "public" / "large.html").read_text()
    sentences = html.count("A sentence with <em>emphasis</em>")
    assert sentences == 10 * (50_000_000 // len(paragraph)), f"{sentences} sentences"
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    return f"{seconds:.1f} s, at most {peak:.0f} MB"


TESTS = [
    killed_at_random_moments, disk_full, output_read_only, chapters_deleted_during_builds,
    builds_at_once, ten_thousand_examples, a_chapter_of_50_megabytes,
]


def run(test):
    folder = pathlib.Path(tempfile.mkdtemp(prefix="guidegen-fault-"))
    try:
        words = test(folder)
        print(f"passed   {test.__name__}" + (f": {words}" if words else ""), flush=True)
        return True
    except Skipped as why:
        print(f"skipped  {test.__name__}: {why}", flush=True)
        return None
    except (AssertionError, subprocess.TimeoutExpired, OSError) as error:
        print(f"FAILED   {test.__name__}: {error}", flush=True)
        return False
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main():
    if GUIDEGEN is None:
        sys.exit("usage: Tests/Faults/faults.py GUIDEGEN [NAME...]")
    wanted = sys.argv[2:]
    results = [run(test) for test in TESTS if not wanted or test.__name__ in wanted]
    print(f"{results.count(True)} passed, {results.count(False)} failed")
    sys.exit(1 if False in results else 0)


main()
