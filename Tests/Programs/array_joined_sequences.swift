let parts = [[1, 2], [], [3]]
print(Array(parts.joined()), parts.joined().map { $0 * 2 }, Array(parts.joined(separator: [0])), parts.joined().contains(3))
for number in parts.joined() { print(number, terminator: " ") }
print(parts.flatMap { $0 }.count)
// Prints "[1, 2, 3] [2, 4, 6] [1, 2, 0, 0, 3] true"
// Prints "1 2 3 3"
