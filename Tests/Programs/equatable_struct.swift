struct Point: Equatable { var x: Int; var y: Int }
let a = Point(x: 1, y: 2)
print(a == Point(x: 1, y: 2), a != Point(x: 2, y: 1))
print([a, Point(x: 0, y: 0)].contains(Point(x: 0, y: 0)), [a] == [a])
let maybe: Point? = a
print(maybe == a, maybe == nil)
// Prints "true true"
// Prints "true true"
// Prints "true false"
