print("a", "b", separator: "")
print("no", "newline", terminator: ";")
print(1, true, 2.0, "x", Character("c"), separator: "|")
debugPrint("quoted", 1.5, ["a"], Character("c"), separator: " ")
print([1.0, 2], ["a", "b"], [Character("c")], [true], [Optional(1), nil], (1, "b", 2.5), (x: 1, y: "z"))
print([[1, 2], []], [("a", 1)], Optional("s")!, [["k"]], "tab\tquote\"")
// Prints "ab"
// Prints "no newline;1|true|2.0|x|c"
// Prints ""quoted" 1.5 ["a"] "c""
// Prints "[1.0, 2.0] ["a", "b"] ["c"] [true] [Optional(1), nil] (1, "b", 2.5) (x: 1, y: "z")"
// Prints "[[1, 2], []] [("a", 1)] s [["k"]] tab	quote""
