print(min(3, 1, 2), max(1.5, 2), max("a", "b"), min(1, 2) + max(3, 4))
// Prints "1 2.0 b 5"
print(abs(-1.5), [2.5, 1].min() ?? 0, (1...5).max() ?? 0)
// Prints "1.5 1.0 5"
