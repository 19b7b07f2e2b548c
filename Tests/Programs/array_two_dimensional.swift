var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[0][1] = 5
grid[1][2] += 7
grid[1].append(9)
print(grid, grid.map { $0.reduce(0, +) }, grid.joined().max() ?? 0, grid[0].indices)
// Prints "[[0, 5, 0], [0, 0, 7, 9]] [5, 16] 9 0..<3"
grid.append([1])
print(grid.count, grid.flatMap { $0 }, grid.map { $0.map { "\($0)" }.joined(separator: " ") })
// Prints "3 [0, 5, 0, 0, 0, 7, 9, 1] ["0 5 0", "0 0 7 9", "1"]"
