var list = [3, 1, 2]
list.append(4)
list[0] = 10
list[1] += 5
list += [7, 8]
print(list, list.count, list.isEmpty, list[2])
// Prints "[10, 6, 2, 4, 7, 8] 6 false 2"
print(list.removeLast(), list.removeFirst(), list)
// Prints "8 10 [6, 2, 4, 7]"
list.append(contentsOf: [1, 1])
print(list.first ?? 0, list.last ?? 0, list + [9])
// Prints "6 1 [6, 2, 4, 7, 1, 1, 9]"
let empty: [String] = []
print(empty, empty.first, [Int]().count, [[Int]](), Array(repeating: "x", count: 2))
// Prints "[] nil 0 [] ["x", "x"]"
var grid = [[1, 2], [3, 4]]
grid[1][0] = 30
grid[0].append(5)
print(grid, grid[1][0])
// Prints "[[1, 2, 5], [30, 4]] 30"
