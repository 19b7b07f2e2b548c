"""The colours of code in a built site's style sheet: told apart, and read by those who see contrast badly."""

import itertools
import re

# What the words of Swift are told apart by; `label` is that of an argument.
ROLES = (
    "keyword", "type", "call", "property", "label", "string", "number", "comment", "directive",
)

# WCAG 2.2, 1.4.3, for text of this size.
LEAST_CONTRAST = 4.5


def luminance(color):
    """As WCAG 2.2 defines it."""
    channels = [int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def find_color_problems(site):
    css = (site / "theme.css").read_text(encoding="utf-8")
    pairs = re.findall(r"--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)", css)
    for place, scheme in ((1, "light"), (2, "dark")):
        colors = {pair[0]: pair[place] for pair in pairs}
        tokens = {name: color for name, color in colors.items() if name.startswith("tok-")}
        for role in ROLES:
            if f"tok-{role}" not in tokens:
                yield f"{role} has no colour"
        for (one, color), (other, same) in itertools.combinations(tokens.items(), 2):
            if color == same and {one[4:], other[4:]} <= set(ROLES):
                yield f"{one} and {other} are both {color} ({scheme})"
        for name, color in tokens.items():
            found = contrast(color, colors["ground-soft"])
            if found < LEAST_CONTRAST:
                yield f"{name} has a contrast of {found:.2f} ({scheme})"
