var counts: [Character: Int] = [:]
for letter in "balloon" { counts[letter, default: 0] += 1 }
print(counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.key)\($0.value)" })
// Prints "["l2", "o2", "a1", "b1", "n1"]"
let grouped = Dictionary(grouping: "balloon") { $0 }
print(grouped.filter { $0.value.count == 2 }.keys.sorted())
// Prints "["l", "o"]"
