let (quotient, remainder) = 47.quotientAndRemainder(dividingBy: 6)
print(quotient, remainder)
// Prints "7 5"
print((-47).quotientAndRemainder(dividingBy: 6), -47 / 6, -47 % 6)
// Prints "(quotient: -7, remainder: -5) -7 -5"
print(12.isMultiple(of: 4), 13.isMultiple(of: 4), 0.isMultiple(of: 0), 5.isMultiple(of: 0))
// Prints "true false true false"
print((-9).signum(), 0.signum(), 9.signum(), (-9).magnitude, abs(-9))
// Prints "-1 0 1 9 9"
