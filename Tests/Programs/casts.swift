let things: [Any] = [1, "two", 3.5, true, [1, 2]]
for thing in things {
  switch thing {
  case let n as Int: print("int", n)
  case is String: print("string")
  case let d as Double where d > 3: print("double", d)
  default: print("something else")
  }
}
print(things[1] as? String ?? "-", things[0] is Int, things[0] is Double)
let x = 3 as Double
print(x / 2, things[0] as! Int + 1)
// Prints "int 1"
// Prints "string"
// Prints "double 3.5"
// Prints "something else"
// Prints "something else"
// Prints "two true false"
// Prints "1.5 2"
