var counts: [String: Int] = [:]
for word in "a rose is a rose is a rose".split(separator: " ") { counts[String(word), default: 0] += 1 }
print(counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, counts.values.reduce(0, +), counts.max { $0.value < $1.value }?.key == "is")
// Prints "["a=3", "is=2", "rose=3"] 8 false"
var positions: [Character: [Int]] = [:]
for (index, letter) in "abca".enumerated() { positions[letter, default: []].append(index) }
print(positions["a"] ?? [], positions["c"] ?? [], positions["z"] ?? [])
// Prints "[0, 3] [2] []"
