struct Point {
  var x = 0
  var y = 0
  mutating func reset() { self = Point() }
  mutating func swap() { (x, y) = (y, x) }
  func moved(by n: Int) -> Point {
    var copy = self
    copy.x += n
    return copy
  }
}
var p = Point(x: 3, y: 4)
p.swap()
print(p, p.moved(by: 10))
p.reset()
print(p)
// Prints "Point(x: 4, y: 3) Point(x: 14, y: 3)"
// Prints "Point(x: 0, y: 0)"
