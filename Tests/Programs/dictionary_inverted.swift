let codes = ["de": 49, "ch": 41, "at": 43]
let inverted = Dictionary(uniqueKeysWithValues: codes.map { ($0.value, $0.key) })
print(inverted[41] ?? "", inverted.keys.sorted(), inverted.count)
// Prints "ch [41, 43, 49] 3"
