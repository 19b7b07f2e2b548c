struct Door {
  var depth = 0
  mutating func enter() -> Int {
    depth += 1
    defer { depth -= 1 }
    return depth
  }
}
var door = Door()
print(door.enter(), door.depth)
func value() -> Int {
  var n = 1
  defer { n = 100 }
  return n
}
print(value())
// Prints "1 0"
// Prints "1"
