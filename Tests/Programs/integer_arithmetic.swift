print(7 / 2, -7 / 2, 7 % 3, -7 % 3, 7 % -3)
// Prints "3 -3 1 -1 1"
print(Int.max, Int.min, Int.max - 1)
// Prints "9223372036854775807 -9223372036854775808 9223372036854775806"
print(10.isMultiple(of: 5), 10.isMultiple(of: 3), (-3).signum(), abs(-4))
// Prints "true false -1 4"
let division = 17.quotientAndRemainder(dividingBy: 5)
print(division.quotient, division.remainder, division)
// Prints "3 2 (quotient: 3, remainder: 2)"
