let tasks = [(2, "a"), (1, "b"), (2, "c"), (1, "d"), (2, "e")]
print(tasks.sorted { $0.0 < $1.0 }.map { $0.1 }.joined())
// Prints "bdace"
print(tasks.min { $0.0 < $1.0 }?.1 ?? "", tasks.max { $0.0 < $1.0 }?.1 ?? "")
// Prints "b a"
