print(Array(repeating: "-", count: 3), [Int](), [Int](repeating: 7, count: 2), Array(1...4), Array("abc"))
// Prints "["-", "-", "-"] [] [7, 7] [1, 2, 3, 4] ["a", "b", "c"]"
print(Array([3, 1, 2].reversed()), Array(stride(from: 1, through: 9, by: 4)), Array(Set([5])), Array(zip([1], ["a"])).count)
// Prints "[2, 1, 3] [1, 5, 9] [5] 1"
