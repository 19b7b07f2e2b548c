enum E { case pair(Int, name: String), one((Int, Int)) }
func show(_ e: E) {
  switch e {
  case .pair(let both): print(both.0, both.name)
  case .one(let t): print(t.0 + t.1)
  }
}
show(.pair(1, name: "x"))
show(.one((2, 3)))
// Prints "1 x"
// Prints "5"
