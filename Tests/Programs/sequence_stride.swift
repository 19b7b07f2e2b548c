for second in stride(from: 0, to: 60, by: 20) { print(second, terminator: " ") }
for count in stride(from: 10, through: 0, by: -5) { print(count, terminator: " ") }
print(Array(stride(from: 0.0, through: 1.0, by: 0.5)), Array(stride(from: 5, to: 5, by: 1)), Array(stride(from: 1, to: 0, by: 1)))
print(stride(from: 1, to: 100, by: 7).map { $0 }.count, stride(from: 0, to: 1, by: 0.1).contains(0.5), stride(from: 3, through: 9, by: 3).reduce(0, +))
// Prints "0 20 40 10 5 0 [0.0, 0.5, 1.0] [] []"
// Prints "15 true 18"
