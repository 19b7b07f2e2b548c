indirect enum List {
  case empty
  case node(Int, next: List)
  func adding(_ n: Int) -> List { .node(n, next: self) }
  var array: [Int] {
    var result: [Int] = []
    var rest = self
    while case .node(let n, let next) = rest {
      result.append(n)
      rest = next
    }
    return result
  }
}
var list = List.empty
for i in 1...5 { list = list.adding(i) }
print(list.array)
print(List.empty.adding(1))
// Prints "[5, 4, 3, 2, 1]"
// Prints "node(1, next: main.List.empty)"
