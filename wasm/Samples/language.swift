// One of each: what the language does itself, without the model.
func fibonacci(_ n: Int) -> Int { n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2) }
print(fibonacci(20), Int.max, -7 / 2, -7 % 2)
print(0.1 + 0.2, 2.5.rounded(), (-2.5).rounded(), 1.0 / 3.0)

var counts: [String: Int] = [:]
for word in ["a", "é", "a"] { counts[word, default: 0] += 1 }
for word in counts.keys.sorted() { print("\(word): \(counts[word] ?? 0)") }

let squares = (1...5).map { $0 * $0 }.filter { $0 % 2 == 1 }
print(squares, squares.reduce(0, +))
let missing: Int? = nil
if let missing { print(missing) } else { print(missing ?? 80) }
