struct Point { var x = 0 }
let p = Point(x: 3)
var q = p
q.x = 4
print(p.x, q.x)
func move(_ point: Point) -> Point {
  var point = point
  point.x += 10
  return point
}
print(move(p).x, p.x)
// Prints "3 4"
// Prints "13 3"
