let text = "the cat and the dog and the bird"
var counts: [String: Int] = [:]
for word in text.split(separator: " ") { counts[String(word), default: 0] += 1 }
let top = counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
for entry in top.prefix(3) { print("\(entry.key): \(entry.value)") }
// Prints "the: 3"
// Prints "and: 2"
// Prints "bird: 1"
