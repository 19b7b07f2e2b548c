print(0..<5, 1...3, [0..<5], Optional(1...3)!, (1..<2, "x"), 0.5..<1.5)
// Prints "0..<5 1...3 [Range(0..<5)] 1...3 (Range(1..<2), "x") 0.5..<1.5"
print("\(1...2)", ["a"..."b"], [Optional(0..<1)])
// Prints "1...2 [ClosedRange("a"..."b")] [Optional(Range(0..<1))]"
