var seen: Set<Int> = []
let unique = [3, 1, 3, 2, 1].filter { seen.insert($0).inserted }
print(unique, seen.count, Set([3, 1, 3]).count == [3, 1, 3].count)
// Prints "[3, 1, 2] 3 false"
let duplicates = Dictionary(grouping: ["a", "b", "a"]) { $0 }.filter { $0.value.count > 1 }.keys.sorted()
print(duplicates)
// Prints "["a"]"
