"""The language of examples: operations, lexing, parsing and short examples, beside Python and Node.

Every program prints the same in all three. What a process costs that does nothing is taken off; a time
is the median of some runs, and long enough that a process's start does not show in it. Where valgrind is
installed, instructions are told too, as the difference of a longer and a shorter run of the same work:
they do not depend on what else the machine does.
"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

from measuring import budget, measure, median

ROOT = pathlib.Path(__file__).resolve().parent.parent
RUNS = 7
BUDGET_OPERATIONS = 20  # million a second, at least
BUDGET_MEGABYTES = 20  # a second, at least
BUDGET_EXAMPLES = 0.1  # seconds for 1,000 of them

# Name, operations, and the same program three times. An operation is what one round of the loop does.
PROGRAMS = [
    (
        "total += i", 20_000_000,
        "var total = 0\nfor i in 0..<20_000_000 { total += i }\nprint(total)",
        "total = 0\nfor i in range(20_000_000):\n    total += i\nprint(total)",
        "let total = 0n; let t = 0; for (let i = 0; i < 20000000; i++) { t += i } console.log(String(t))",
    ),
    (
        "while, compare, add, multiply", 5_000_000,
        "var i = 0\nvar x = 0.5\nwhile i < 5_000_000 {\n  x = x * 0.75 + 1.5\n  i += 1\n}\nprint(x)",
        "i = 0\nx = 0.5\nwhile i < 5_000_000:\n    x = x * 0.75 + 1.5\n    i += 1\nprint(x)",
        "let i = 0; let x = 0.5; while (i < 5000000) { x = x * 0.75 + 1.5; i += 1 }"
        "console.log(Number.isInteger(x) ? x.toFixed(1) : x)",
    ),
    (
        # Calls: 2 * fib(30 + 1) - 1.
        "calls: fibonacci of 30", 2_692_537,
        "func fib(_ n: Int) -> Int { n < 2 ? n : fib(n - 1) + fib(n - 2) }\nprint(fib(30))",
        "def fib(n):\n    return n if n < 2 else fib(n - 1) + fib(n - 2)\nprint(fib(30))",
        "function fib(n) { return n < 2 ? n : fib(n - 1) + fib(n - 2) } console.log(fib(30))",
    ),
    (
        "append and change elements", 2_000_000,
        "var a: [Int] = []\nfor i in 0..<1_000_000 { a.append(i) }\n"
        "for i in 0..<1_000_000 { a[i] += 1 }\nprint(a[999_999])",
        "a = []\nfor i in range(1_000_000):\n    a.append(i)\nfor i in range(1_000_000):\n"
        "    a[i] += 1\nprint(a[999_999])",
        "const a = []; for (let i = 0; i < 1000000; i++) a.push(i);"
        "for (let i = 0; i < 1000000; i++) a[i] += 1; console.log(a[999999])",
    ),
    (
        # Calls of closures: 1,000,000 + 1,000,000, and 500,000 for the half that is left.
        "map, filter, reduce with closures", 2_500_000,
        "let a = (0..<1_000_000).map { $0 * 3 }.filter { $0 % 2 == 0 }\nprint(a.reduce(0) { $0 + $1 })",
        "from functools import reduce\na = list(filter(lambda x: x % 2 == 0, map(lambda x: x * 3,"
        " range(1_000_000))))\nprint(reduce(lambda x, y: x + y, a, 0))",
        "const a = Array.from({ length: 1000000 }, (_, i) => i * 3).filter((x) => x % 2 === 0);"
        "console.log(a.reduce((x, y) => x + y, 0))",
    ),
]

EXAMPLE = """\
func monthly(_ hourly: Double, tasks: Int) -> Double { hourly * 730 * Double(tasks) }
let rates = ["small": 0.0125, "large": 0.05]
var total = 0.0
for name in ["small", "large"] {
  if let rate = rates[name] {
    let cost = monthly(rate, tasks: 2)
    total += cost
    print("\\(name): \\(cost)")
  }
}
let names = ["web", "worker", "cron"].map { $0.uppercased() }
print(names.joined(separator: ", "))
let longest = names.max { $0.count < $1.count } ?? ""
print(longest, names.filter { $0.count > 3 }.count)
print(total)
"""


def run(guidegen):
    bench = build()
    nothing = seconds([bench, "run"], "_ = 0\n")
    for name, operations, swift, python, node in PROGRAMS:
        compare(bench, name, operations, swift, python, node, nothing)
    text = EXAMPLE * 200
    for work in ("lex", "parse"):
        spent = seconds([bench, work, "20"], text) - nothing
        speed = len(text) * 20 / spent / 1e6
        print(f"{work:<40} {speed:8.1f} MB/s")
        at_least(f"{work}, MB/s", speed, BUDGET_MEGABYTES)
    spent = seconds([bench, "examples", "1000"], EXAMPLE) - nothing
    budget("1,000 examples of 15 lines", spent, BUDGET_EXAMPLES, "s")
    count_instructions(bench)


def compare(bench, name, operations, swift, python, node, nothing):
    others = [("python3", [sys.executable, "-c", python], [sys.executable, "-c", ""])]
    if shutil.which("node"):
        others.append(("node", ["node", "-e", node], ["node", "-e", ""]))
    expected = output([bench, "run"], swift)
    spent = seconds([bench, "run"], swift) - nothing
    rates = [("guidegen", operations / spent / 1e6)]
    for language, command, empty in others:
        found = output(command, "")
        if found != expected:
            sys.exit(f"error: '{name}' prints {found!r} under {language}, {expected!r} here")
        spent = seconds(command, "") - seconds(empty, "")
        rates.append((language, operations / max(spent, 1e-4) / 1e6))
    told = "  ".join(f"{language} {rate:8.1f}" for language, rate in rates)
    print(f"{name:<40} {told}  million a second", flush=True)
    if name == "total += i":
        at_least(name + ", million a second", rates[0][1], BUDGET_OPERATIONS)


def at_least(name, value, limit):
    """A budget that a value has to reach; told as the share of it that is needed."""
    budget(f"{name} ({value:.1f}), wanted {limit}", limit / value, 1)


def count_instructions(bench):
    if not shutil.which("valgrind"):
        print("valgrind is not installed: instructions are left out")
        return

    def rounds(count):
        text = f"var total = 0\nfor i in 0..<{count} {{ total += i }}\nprint(total)"
        return instructions([bench, "run"], text)

    each = (rounds(200_000) - rounds(100_000)) / 100_000
    print(f"{'instructions, total += i':<40} {each:8.1f} a round")
    text = EXAMPLE * 20
    for work in ("lex", "parse"):
        spent = instructions([bench, work, "2"], text) - instructions([bench, work, "1"], text)
        print(f"{'instructions, ' + work:<40} {spent / len(text):8.1f} a byte")
    spent = instructions([bench, "examples", "120"], EXAMPLE)
    spent -= instructions([bench, "examples", "20"], EXAMPLE)
    print(f"{'instructions, an example of 15 lines':<40} {spent / 100:8,.0f}")


def instructions(command, text):
    tool = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"]
    done = subprocess.run([*tool, *command], input=text, capture_output=True, text=True, check=True)
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def output(command, text):
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(f"error: {command[0]} ended with {done.returncode}: {done.stderr[:500]}")
    return done.stdout.strip()


def seconds(command, text):
    """CPU time, the median of some runs: what else the machine does hardly shows in it."""
    with tempfile.NamedTemporaryFile("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()

        def once():
            with open(file.name, "rb") as stdin:
                return measure(command, stdin=stdin)

        return median(once() for _ in range(RUNS)).cpu


def build():
    """The program that is measured; built beside guidegen, with its flags."""
    flags = ["-c", "release", "--scratch-path", str(ROOT / ".build-release")]
    subprocess.run(
        ["swift", "build", *flags, "--product", "languagebench"],
        cwd=ROOT, check=True, stdout=subprocess.DEVNULL,
    )
    return str(ROOT / ".build-release" / "release" / "languagebench")
