print((1...4).map { $0 * $0 }, (1...4).reduce(1, *), (1...10).filter { $0.isMultiple(of: 3) }, (0..<3).reversed().map { $0 })
print((5..<10)[7], (5..<10).firstIndex(of: 7) ?? 0, (5..<10).dropFirst(2), Array(3...5), (1...3).contains { $0 > 2 }, (1...6).split(separator: 4).count)
for byte in UInt8(253)...255 { print(byte, terminator: " ") }
print((UInt8(0)...255).count, (1...3).allSatisfy { $0 > 0 }, (1...3).min() ?? 0, (1...3).max() ?? 0, (1...3).sorted(by: >))
// Prints "[1, 4, 9, 16] 24 [3, 6, 9] [2, 1, 0]"
// Prints "7 7 7..<10 [3, 4, 5] true 2"
// Prints "253 254 255 256 true 1 3 [3, 2, 1]"
