print(["a\"b", "c\\d", "line\nbreak", "tab\t", "nul\0", "bell\u{7}", "é"], ["\u{1F600}"])
// Prints "["a\"b", "c\\d", "line\nbreak", "tab\t", "nul\0", "bell\u{07}", "é"] ["😀"]"
print([Substring("part")], [Character("\n")], (text: "in tuple", 1), [Optional("x"), nil])
// Prints "["part"] ["\n"] (text: "in tuple", 1) [Optional("x"), nil]"
