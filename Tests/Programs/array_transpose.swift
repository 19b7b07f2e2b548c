let matrix = [[1, 2, 3], [4, 5, 6]]
let transposed = matrix[0].indices.map { column in matrix.map { $0[column] } }
print(transposed)
for row in transposed { print(row.map { String($0) }.joined(separator: "\t")) }
// Prints "[[1, 4], [2, 5], [3, 6]]"
// Prints "1	4"
// Prints "2	5"
// Prints "3	6"
