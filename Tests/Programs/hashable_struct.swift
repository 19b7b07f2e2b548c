struct Cell: Hashable { let row: Int; let column: Int }
var visits: [Cell: Int] = [:]
visits[Cell(row: 1, column: 2), default: 0] += 1
visits[Cell(row: 1, column: 2), default: 0] += 1
visits[Cell(row: 0, column: 0)] = 5
print(visits.count, visits[Cell(row: 1, column: 2)]!)
let unique: Set<Cell> = [Cell(row: 1, column: 1), Cell(row: 1, column: 1), Cell(row: 2, column: 1)]
print(unique.count, unique.contains(Cell(row: 2, column: 1)))
// Prints "2 2"
// Prints "2 true"
