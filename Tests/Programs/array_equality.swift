print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1], []] == [[1], []], [Optional(1)] == [1], ["a": [1]] == ["a": [1]])
// Prints "true true true true true"
print([1, 2, 3].elementsEqual(1...3), [1, 2, 3].starts(with: [1, 2]), "abc".elementsEqual(["a", "b", "c"]), [1, 2].lexicographicallyPrecedes([1, 3]))
// Prints "true true true true"
