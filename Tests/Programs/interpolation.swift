let name = "web"
let count = 3
print("\(count) × \(name): \(count * 2 + 1)")
// Prints "3 × web: 7"
print("\("in" + "ner") \([1, 2].map { "\($0)" }.joined(separator: "-"))")
// Prints "inner 1-2"
let missing: Int? = nil
print("\(missing ?? 0) \((1, "a")) \(["x"])")
// Prints "0 (1, "a") ["x"]"
