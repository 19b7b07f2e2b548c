print(Int("42") ?? -1, Int("4x") ?? -1, Int("-7") ?? 0, Int("+7") ?? 0, Int("") ?? 0)
// Prints "42 -1 -7 7 0"
print(String(42), String(1.5), String(true), String("a"), Double(2))
// Prints "42 1.5 true a 2.0"
print(Int(2.0) + 1, Int(7), Double(7.5), 5.description, 1.5.description, true.description)
// Prints "3 7 7.5 5 1.5 true"
print(String(repeating: "ab", count: 3), String(repeating: "", count: 2).isEmpty)
// Prints "ababab true"
