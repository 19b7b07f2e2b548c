print([1, 0, 2, 0, 0, 3].split(separator: 0).map { Array($0) })
// Prints "[[1], [2], [3]]"
print([1, 0, 2].split(separator: 0, omittingEmptySubsequences: false).count, [0, 1, 0].split(separator: 0, omittingEmptySubsequences: false).map { Array($0) })
// Prints "2 [[], [1], []]"
print([1, -1, 2, 3].split { $0 < 0 }.map { $0.reduce(0, +) }, [1, 0, 2, 0, 3].split(separator: 0, maxSplits: 1).map { Array($0) })
// Prints "[1, 5] [[1], [2, 0, 3]]"
