print("a", 1, 2.5, true, separator: "|", terminator: "!\n")
// Prints "a|1|2.5|true!"
print()
// Prints ""
print("one\ntwo")
// Prints "one"
// Prints "two"
print("no end", terminator: "")
print(" of line")
// Prints "no end of line"
print([1.0, 2], [[1], []], [true], (1, (2, "x")), Optional("s"), ["k"])
// Prints "[1.0, 2.0] [[1], []] [true] (1, (2, "x")) Optional("s") ["k"]"
print(())
// Prints "()"
