enum Shape { case circle(Double), square(Double), point }
func size(_ s: Shape) -> Double {
  switch s {
  case .circle(let d), .square(let d): d
  case .point: 0
  }
}
print(size(.circle(2)), size(.square(3)), size(.point))
// Prints "2.0 3.0 0.0"
