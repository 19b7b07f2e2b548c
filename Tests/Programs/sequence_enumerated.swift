for (index, name) in ["web", "db"].enumerated() { print("\(index + 1). \(name)") }
print(["a", "b", "c"].enumerated().filter { $0.offset != 1 }.map { $0.element }, ["p", "q"].enumerated().map { "\($0.offset)\($0.element)" })
let winner = [3, 9, 4].enumerated().max { $0.element < $1.element }
print(winner?.offset ?? -1, winner?.element ?? -1)
// Prints "1. web"
// Prints "2. db"
// Prints "["a", "c"] ["0p", "1q"]"
// Prints "1 9"
