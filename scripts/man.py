#!/usr/bin/env python3
"""Writes the manual page from what guidegen says about itself: scripts/man.py GUIDEGEN > guidegen.1

The text is that of `guidegen help`; the page is in mdoc, which man on Linux and macOS shows.
"""

import json
import re
import subprocess
import sys

EXIT = [
    ("0", "all is well"),
    ("1", "the content is wrong: a promise is broken, a link leads nowhere"),
    ("2", "the command line or the configuration is wrong"),
    ("3", "the machine failed: disk, permissions"),
]


def main():
    if len(sys.argv) != 2:
        sys.exit("usage: scripts/man.py GUIDEGEN")
    dump = subprocess.run(
        [sys.argv[1], "--experimental-dump-help"], check=True, capture_output=True, text=True
    )
    version = subprocess.run([sys.argv[1], "--version"], check=True, capture_output=True, text=True)
    print("\n".join(page(json.loads(dump.stdout)["command"], version.stdout.strip())))


def page(command, version):
    """The lines of the page."""
    # A date of its own would make every page another; mdoc wants one.
    lines = [".Dd $Mdocdate$", ".Dt GUIDEGEN 1", f".Os guidegen {version}"]
    lines += [".Sh NAME", ".Nm guidegen", f".Nd {plain(command['abstract']).rstrip('.')}"]
    lines += [".Sh SYNOPSIS"]
    for path, one in leaves(command):
        lines += [".Nm", *synopsis(path, one)]
    lines += [".Sh COMMANDS"]
    for path, one in leaves(command):
        lines += section(path, one)
    lines += [".Sh ENVIRONMENT", ".Bl -tag -width NO_COLOR", ".It Ev NO_COLOR"]
    lines += ["No colours, whatever the terminal can show.", ".El"]
    lines += [".Sh EXIT STATUS", ".Bl -tag -width 4n"]
    for code, meaning in EXIT:
        lines += [f".It {code}", plain(meaning)]
    return lines + [".El"]


def leaves(command, path=()):
    """Every command that does something, with the words that call it."""
    for one in command.get("subcommands", []):
        if one["commandName"] == "help" or not one["shouldDisplay"]:
            continue
        here = (*path, one["commandName"])
        if one.get("subcommands") and any(s["commandName"] != "help" for s in one["subcommands"]):
            yield from leaves(one, here)
        else:
            yield here, one


def arguments(command):
    shown = [one for one in command.get("arguments", []) if one["shouldDisplay"]]
    return [one for one in shown if one["valueName"] not in ("help", "version")]


def synopsis(path, command):
    yield f".Cm {' '.join(path)}"
    if any(one["kind"] != "positional" for one in arguments(command)):
        yield ".Op Ar options"
    for one in arguments(command):
        if one["kind"] == "positional":
            dots = " ..." if one["isRepeating"] else ""
            yield f".{'Op Ar' if one['isOptional'] else 'Ar'} {one['valueName']}{dots}"


def section(path, command):
    lines = [f".Ss guidegen {' '.join(path)}", plain(command["abstract"])]
    if text := command.get("discussion"):
        lines += [".Pp", *map(plain, text.split("\n"))]
    if arguments(command):
        lines += [".Bl -tag -width Ds"]
        for one in arguments(command):
            lines += [item(one), *described(one)]
        lines += [".El"]
    return lines


def item(argument):
    value = f" Ar {argument['valueName']}" if argument["kind"] != "flag" else ""
    if argument["kind"] == "positional":
        return f".It{value}"
    names = [f"Fl {dashed(name)}" for name in argument["names"]]
    return f".It {' , '.join(names)}{value}"


def dashed(name):
    # mdoc writes one dash of its own.
    return name["name"] if name["kind"] == "short" else f"\\-{name['name']}".replace("--", "\\-\\-")


def described(argument):
    if text := argument.get("abstract"):
        yield plain(text)
    if values := argument.get("allValues"):
        yield plain(f"One of {', '.join(values)}.")
    default = argument.get("defaultValue")
    if default is not None and argument["kind"] != "flag":
        yield plain(f"Default: {default}")


def plain(text):
    """Text as mdoc takes it: a line for each sentence, no control line, no escapes of its own."""
    text = re.sub(r"\s+", " ", text.replace("\\", "\\e")).strip()
    sentences = re.sub(r"([.!?]) (?=[A-Z'])", "\\1\n", text).split("\n")
    return "\n".join("\\&" + one if one[:1] in (".", "'") else one for one in sentences)


main()
