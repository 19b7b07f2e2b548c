enum Inner { case a, b(Int) }
enum Outer { case first(Inner), second(Inner?, Bool) }
func f(_ o: Outer) -> String {
  switch o {
  case .first(.a): "1a"
  case .first(.b(let n)): "1b\(n)"
  case .second(nil, let flag): "2nil\(flag)"
  case .second(.a?, true): "2a"
  case .second(.some(.b(3)), _): "2b3"
  case .second: "2"
  }
}
print(f(.first(.a)), f(.first(.b(2))), f(.second(nil, false)), f(.second(.a, true)))
print(f(.second(.b(3), false)), f(.second(.a, false)))
// Prints "1a 1b2 2nilfalse 2a"
// Prints "2b3 2"
