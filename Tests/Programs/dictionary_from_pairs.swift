let squares = Dictionary(uniqueKeysWithValues: (1...4).map { ($0, $0 * $0) })
print(squares[3] ?? 0, squares.count)
// Prints "9 4"
let totals = Dictionary([("a", 1), ("b", 2), ("a", 5)], uniquingKeysWith: +)
print(totals["a"] ?? 0, totals["b"] ?? 0, Dictionary([("k", 1), ("k", 2)]) { first, _ in first }["k"] ?? 0)
// Prints "6 2 1"
