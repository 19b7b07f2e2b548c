print(7.0 / 2, 1 / 3.0, 2.0.squareRoot(), 2.5.rounded(), -2.5.rounded())
// Prints "3.5 0.3333333333333333 1.4142135623730951 3.0 -3.0"
print(1e16, 1e15, 123456789.123, 0.00001, 5e-324, 1.0 / 0.0)
// Prints "1e+16 1000000000000000.0 123456789.123 1e-05 5e-324 inf"
let half: Double = 1 / 2
print(half, Double(3) / 2, Int(3.99), Int(-3.99), Double.pi)
// Prints "0.5 1.5 3 -3 3.141592653589793"
let nan = 0.0 / 0.0
print(nan == nan, nan < 1, nan.isNaN, 3 + 0.5)
// Prints "false false true 3.5"
