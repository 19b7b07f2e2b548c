indirect enum Expression {
  case number(Int)
  case sum(Expression, Expression)
  case product(Expression, Expression)
}
func value(_ e: Expression) -> Int {
  switch e {
  case .number(let n): n
  case let .sum(a, b): value(a) + value(b)
  case let .product(a, b): value(a) * value(b)
  }
}
let tree = Expression.product(.sum(.number(2), .number(3)), .number(4))
print(value(tree))
enum List {
  case end
  indirect case node(Int, List)
  var total: Int {
    if case .node(let n, let rest) = self { return n + rest.total }
    return 0
  }
}
print(List.node(1, .node(2, .end)).total)
// Prints "20"
// Prints "3"
