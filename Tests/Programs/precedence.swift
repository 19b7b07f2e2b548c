print(1 + 2 * 3, (1 + 2) * 3, 10 - 3 - 2, 20 / 3 / 2, 7 % 3 * 2)
// Prints "7 9 5 3 2"
print(1 + 1 == 2 && 3 < 4 || false, !(1 > 2))
// Prints "true true"
let o: Int? = nil
print(o ?? 1 + 1, 2 * (o ?? 3), true ? 1 : 2 + 5)
// Prints "2 6 1"
print(1 < 2 ? "yes" : "no", -2 * -3, 2 - -1)
// Prints "yes 6 3"
