print(["a", "b", "c"].joined(separator: "-"), ["x", "y"].joined(), [String]().joined(separator: ","))
// Prints "a-b-c xy "
print("abc".map { String($0) }.joined(separator: "."), (1...3).map { "\($0)" }.joined(separator: " + "))
// Prints "a.b.c 1 + 2 + 3"
print(["ab", "cd"].map { String($0.reversed()) }.joined(separator: "|"))
// Prints "ba|dc"
