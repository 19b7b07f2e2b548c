let n = [5, 3, 8, 1]
print(n.sorted(), n.min() ?? 0, n.max() ?? 0, n.contains(8), n.contains { $0 > 8 })
// Prints "[1, 3, 5, 8] 1 8 true false"
print(n.first { $0 > 5 } ?? 0, n.allSatisfy { $0 > 0 }, n.reduce(0) { $0 + $1 })
// Prints "8 true 17"
print(
  Array(n.reversed()), Array(n.prefix(2)), Array(n.suffix(2)), Array(n.dropFirst()),
  Array(n.dropLast(3)))
// Prints "[1, 8, 3, 5] [5, 3] [8, 1] [3, 8, 1] [5]"
print(n.map { Double($0) / 2 }, n.flatMap { [$0, $0] }.count, ["1", "x"].compactMap { Int($0) })
// Prints "[2.5, 1.5, 4.0, 0.5] 8 [1]"
print(["b", "a"].sorted().joined(separator: ", "), ["x", "y"].joined())
// Prints "a, b xy"
print(
  ["aaa", "b", "cc"].sorted { $0.count < $1.count }, ["aaa", "b"].max { $0.count < $1.count } ?? "")
// Prints "["b", "cc", "aaa"] aaa"
print(n.enumerated().map { $0.offset * $0.element }, zip(n, n).map { $0 + $1 })
// Prints "[0, 3, 16, 3] [10, 6, 16, 2]"
print(n.indices.map { n[$0] }, n.sorted().first ?? 0, [Int]().max())
// Prints "[5, 3, 8, 1] 1 nil"
