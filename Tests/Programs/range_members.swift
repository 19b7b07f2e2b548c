let hours = 9..<17
print(hours.contains(16), hours.contains(17), hours.count, hours.lowerBound, hours.upperBound, hours.isEmpty)
// Prints "true false 8 9 17 false"
print((1...5).contains(5), (1...5).count, (1...1).isEmpty, (3..<3).isEmpty, (0.0...1.0).contains(0.5), ("a"..<"c").contains("b"))
// Prints "true 5 false true true true"
print((0..<10).clamped(to: 3..<20), (1...5).overlaps(5...9), (1..<5).overlaps(5..<9), hours == 9..<17, hours.first ?? 0, hours.last ?? 0)
// Prints "3..<10 true false true 9 16"
