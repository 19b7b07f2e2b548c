struct Matrix {
  let columns: Int
  var cells: [Int]
  subscript(row: Int, column: Int) -> Int {
    get { cells[row * columns + column] }
    set { cells[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Int] { (0..<columns).map { self[row, $0] } }
}
var m = Matrix(columns: 2, cells: [1, 2, 3, 4])
m[1, 0] = 30
m[0, 1] += 5
print(m[1, 0], m[0, 1], m[row: 1])
// Prints "30 7 [30, 4]"
