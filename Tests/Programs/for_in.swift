for name in ["ann", "bob"] { print(name) }
// Prints "ann"
// Prints "bob"
for (index, letter) in "ab".enumerated() { print(index, letter) }
// Prints "0 a"
// Prints "1 b"
for n in 1...10 where n % 4 == 0 { print(n) }
// Prints "4"
// Prints "8"
for (a, b) in zip([1, 2, 3], ["x", "y"]) { print(a, b) }
// Prints "1 x"
// Prints "2 y"
for _ in 0..<2 { print("again") }
// Prints "again"
// Prints "again"
for step in stride(from: 0, to: 10, by: 4) { print(step) }
// Prints "0"
// Prints "4"
// Prints "8"
for step in stride(from: 3, through: 1, by: -1) { print(step, terminator: ".") }
print()
// Prints "3.2.1."
