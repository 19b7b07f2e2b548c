print(Array(repeatElement("ha", count: 3)).joined(), repeatElement(2, count: 4).reduce(1, *), repeatElement(0, count: 2).count)
let powers = sequence(first: 1) { $0 < 100 ? $0 * 2 : nil }
print(Array(powers), powers.reduce(0, +))
for halved in sequence(first: 40, next: { $0 % 2 == 0 ? $0 / 2 : nil }) { print(halved, terminator: " ") }
print(sequence(first: 3) { $0 + 4 }.prefix(4).map { $0 })
// Prints "hahaha 16 2"
// Prints "[1, 2, 4, 8, 16, 32, 64, 128] 255"
// Prints "40 20 10 5 [3, 7, 11, 15]"
