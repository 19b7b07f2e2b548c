print(10.0.truncatingRemainder(dividingBy: 3), (-10.0).truncatingRemainder(dividingBy: 3))
// Prints "1.0 -1.0"
print(5.5.truncatingRemainder(dividingBy: 2), 1e10.truncatingRemainder(dividingBy: 7), 0.5.truncatingRemainder(dividingBy: 0.1))
// Prints "1.5 4.0 0.09999999999999998"
print(2.0.squareRoot(), 144.0.squareRoot(), (-1.0).squareRoot().isNaN, (-2.5).magnitude)
// Prints "1.4142135623730951 12.0 true 2.5"
