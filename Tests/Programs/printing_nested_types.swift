struct Outer {
  struct Inner { var x = 1 }
  enum Kind { case a, b(Inner) }
  var inner = Inner()
}
print(Outer.Inner(), Outer.Kind.b(Outer.Inner()))
print([Outer.Kind.a], Outer())
// Prints "Inner(x: 1) b(main.Outer.Inner(x: 1))"
// Prints "[main.Outer.Kind.a] Outer(inner: main.Outer.Inner(x: 1))"
