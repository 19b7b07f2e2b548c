struct Tower {
  var moves: [String] = []
  mutating func solve(_ n: Int, _ from: String, _ to: String, _ via: String) {
    if n == 0 { return }
    solve(n - 1, from, via, to)
    moves.append(from + to)
    solve(n - 1, via, to, from)
  }
}
var tower = Tower()
tower.solve(3, "A", "C", "B")
print(tower.moves.count, tower.moves)
// Prints "7 ["AC", "AB", "CB", "AC", "BA", "BC", "AC"]"
