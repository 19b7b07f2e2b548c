#!/usr/bin/env python3
"""Turns a file of gathered prices into the price table of AWSModel.

usage: scripts/import-prices.py PRICES.json MONTH > Sources/AWSModel/Foundations/PriceTable.swift

Only prices that were read in a source or worked out from one are taken; what somebody remembered
stays out. MONTH says when the prices were gathered, as 2026-11.
"""
import json
import sys

CONFIDENCE = {"verbatim": "read", "derived": "derived"}


def field(text):
    text = " ".join(str(text).split())
    if '"""' in text or "\\" in text:
        sys.exit(f"import-prices: cannot write {text!r} into a Swift literal")
    return text


def item(price):
    prefix = f"{price['service']}.{price['region']}."
    if not price["id"].startswith(prefix):
        sys.exit(f"import-prices: id {price['id']!r} does not begin with {prefix!r}")
    if price["currency"] != "USD":
        sys.exit(f"import-prices: {price['id']!r} is not in USD")
    return f"{price['service']}.{price['id'][len(prefix):]}"


def main(path, month):
    with open(path, encoding="utf-8") as file:
        prices = [p for p in json.load(file)["prices"] if p["confidence"] in CONFIDENCE]
    sources = sorted({field(p["source"]) for p in prices})
    lines = [f"date\t{month}"]
    lines += [f"source\t{source}" for source in sources]
    for p in sorted(prices, key=lambda p: p["id"]):
        fields = [item(p), p["region"], p["value"], p["unit"], p["effective_as_of"],
                  sources.index(field(p["source"])), CONFIDENCE[p["confidence"]]]
        lines.append("\t".join(["price"] + [field(f) for f in fields]))
    print("// Written by scripts/import-prices.py: change the prices there, not here.")
    print("// swift-format-ignore-file")
    print()
    print("/// The library's own prices, as a table that ``PriceTableReading`` reads.")
    print("enum PriceTable {")
    print('  static let text = """')
    for line in lines:
        print("    " + line)
    print('    """')
    print("}")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
