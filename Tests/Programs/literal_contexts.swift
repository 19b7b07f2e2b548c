let mixed = [1, 2.5, 3]
let ratio = 3 * 0.5
var d = 10.0
d /= 4
d += 1
let scaled = mixed.map { $0 * 2 }
let total = [1.0, 2, 3].reduce(0, +)
print(mixed, ratio, d, scaled, total, 2 * d, d > 3)
// Prints "[1.0, 2.5, 3.0] 1.5 3.5 [2.0, 5.0, 6.0] 6.0 7.0 true"
let choice = true ? 1 : 2.5
let chosen = false ? nil : 4
print(choice, chosen, [1, 2].contains(2), [0.5].contains(1))
// Prints "1.0 Optional(4) true false"
