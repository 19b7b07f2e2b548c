print(Double("2.5") ?? 0, Double("1e3") ?? 0, Double("-0.5") ?? 0, Double(".5") ?? 0, Double("5.") ?? 0)
// Prints "2.5 1000.0 -0.5 0.5 5.0"
print(Double("abc") ?? -1, Double("1,5") ?? -1, Double("") ?? -1, Double("1e") ?? -1, Double(" 2") ?? -1)
// Prints "-1.0 -1.0 -1.0 -1.0 -1.0"
print(Double("inf") ?? 0, Double("-Infinity") ?? 0, Double("0x1p4") ?? 0, (Double("nan") ?? 0).isNaN)
// Prints "inf -inf 16.0 true"
