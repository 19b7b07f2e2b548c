var ages = ["ann": 31, "bob": 27]
ages["cy"] = 40
ages["bob"] = nil
ages["ann"]! += 1
print(ages["ann"] ?? 0, ages["bob"], ages.count, ages.isEmpty)
// Prints "32 nil 2 false"
print(ages.keys.sorted(), ages.values.sorted())
// Prints "["ann", "cy"] [32, 40]"
var counts: [Character: Int] = [:]
for letter in "hello" { counts[letter, default: 0] += 1 }
print(counts["l"] ?? 0, counts["h", default: 9], counts["z", default: 9])
// Prints "2 1 9"
var groups: [Int: [String]] = [:]
for word in ["a", "bb", "cc"] { groups[word.count, default: []].append(word) }
print(groups[2] ?? [], groups[1]!, groups[3])
// Prints "["bb", "cc"] ["a"] nil"
print(ages.mapValues { $0 * 2 }["cy"]!, ages.removeValue(forKey: "cy") ?? 0, ages.count)
// Prints "80 40 1"
