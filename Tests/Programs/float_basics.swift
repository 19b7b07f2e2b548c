let third: Float = 1.0 / 3
print(third, Double(third), third * 3, Float(0.1) + Float(0.2))
// Prints "0.33333334 0.3333333432674408 1.0 0.3"
let exact: Float = 0.5
print(exact + 1, exact < 1, -exact, exact.rounded(), exact.squareRoot(), Float.pi)
// Prints "1.5 true -0.5 1.0 0.70710677 3.1415925"
print(Float("2.75") ?? 0, Float(7) / 2, Int(Float(9.9)), [Float(1), 2.5])
// Prints "2.75 3.5 9 [1.0, 2.5]"
