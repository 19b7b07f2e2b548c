let names = ["a", "b", "c"]
for (name, size) in zip(names, [1, 2]) { print(name, size) }
print(zip(1..., names).map { "\($0):\($1)" }, zip(names, names.dropFirst()).map { $0 + $1 }, Array(zip([1], [2])).count)
let table = Dictionary(uniqueKeysWithValues: zip(names, 1...))
print(table["c"] ?? 0, zip([1, 2], [3, 4]).map { $0 * $1 }.reduce(0, +), zip([1, 2], [1, 3]).allSatisfy { $0 <= $1 })
// Prints "a 1"
// Prints "b 2"
// Prints "["1:a", "2:b", "3:c"] ["ab", "bc"] 1"
// Prints "3 11 true"
