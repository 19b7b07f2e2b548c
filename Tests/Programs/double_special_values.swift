let inf = Double.infinity
print(inf, -inf, Double.nan, inf > 1e308, 1 / 0.0, -1 / 0.0)
// Prints "inf -inf nan true inf -inf"
print(Double.nan == Double.nan, Double.nan.isNaN, (0.0 / 0.0).isNaN, inf.isInfinite, 1.5.isFinite)
// Prints "false true true true true"
print(Double.pi, Double.ulpOfOne, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude)
// Prints "3.141592653589793 2.220446049250313e-16 1.7976931348623157e+308 5e-324"
print(-0.0, 0.0 == -0.0, (-0.0).sign, 1.0.sign, 0.0.isZero)
// Prints "-0.0 true minus plus true"
