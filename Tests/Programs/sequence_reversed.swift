for step in (1...3).reversed() { print(step, terminator: " ") }
let list = [1, 2, 3]
let backwards: [Int] = list.reversed()
print(backwards, list.reversed().map { $0 * 10 }, list.reversed().first ?? 0, list.reversed().contains(2), list.reversed().count)
print(Array(list.reversed().dropFirst()), Array((0..<3).reversed()), list.prefix(2).reversed().map { $0 })
// Prints "3 2 1 [3, 2, 1] [30, 20, 10] 3 true 3"
// Prints "[2, 1] [2, 1, 0] [2, 1]"
