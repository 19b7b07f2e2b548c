let temperatures = [18, 21, 25, 19, 30]
print(temperatures.prefix { $0 < 25 }, temperatures.drop { $0 < 25 }, temperatures.prefix(2), temperatures.suffix(2))
// Prints "[18, 21] [25, 19, 30] [18, 21] [19, 30]"
print((1...10).prefix(3).map { $0 }, (1...10).suffix(2).map { $0 }, (1...10).dropFirst(8).map { $0 }, (1..<4).dropLast(), "swift".dropFirst(2))
// Prints "[1, 2, 3] [9, 10] [9, 10] 1..<3 ift"
print(stride(from: 0, to: 10, by: 3).dropFirst().map { $0 }, stride(from: 0, to: 10, by: 3).suffix(2), zip([1, 2], [3, 4]).prefix(1).map { $0.1 })
// Prints "[3, 6, 9] [6, 9] [3]"
