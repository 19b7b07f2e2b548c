func place(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): "origin"
  case (_, 0): "on x"
  case (0, let y): "on y at \(y)"
  case (-2...2, -2...2): "near"
  case let (x, y) where x == y: "diagonal"
  case (let x, let y): "at \(x), \(y)"
  }
}
for p in [(0, 0), (3, 0), (0, 5), (1, -2), (4, 4), (7, 8)] { print(place(p)) }
// Prints "origin"
// Prints "on x"
// Prints "on y at 5"
// Prints "near"
// Prints "diagonal"
// Prints "at 7, 8"
