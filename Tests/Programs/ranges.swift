for i in 0..<3 { print(i, terminator: " ") }
for i in 1...3 { print(i, terminator: ";") }
print()
// Prints "0 1 2 1;2;3;"
let r = 2...5
print(r, r.count, r.contains(5), (2..<5).contains(5), r.lowerBound, r.upperBound)
// Prints "2...5 4 true false 2 5"
print((0..<0).isEmpty, Array(0..<4), (1...3).map { $0 * $0 }, (1...4).reduce(0, +))
// Prints "true [0, 1, 2, 3] [1, 4, 9] 10"
print((0.0...1.0).contains(0.5), ("a"..."f").contains("g"))
// Prints "true false"
