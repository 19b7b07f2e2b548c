let small: Set = [1, 2]
print(small.isSubset(of: [1, 2, 3]), small.isSuperset(of: [2]), small.isStrictSubset(of: small), small.isStrictSuperset(of: [1]), small == [2, 1], small != [1])
// Prints "true true false true true true"
print(Set("hello").sorted(), Set([1.5, 1.5]).count, Set([[1], [1]]).count, Set("abc").isSubset(of: "abcdef"))
// Prints "["e", "h", "l", "o"] 1 1 true"
