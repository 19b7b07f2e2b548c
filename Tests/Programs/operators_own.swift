struct Vector: Equatable {
  var x: Double
  var y: Double
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static func * (a: Vector, k: Double) -> Vector { Vector(x: a.x * k, y: a.y * k) }
  static func * (k: Double, a: Vector) -> Vector { a * k }
  static prefix func - (a: Vector) -> Vector { Vector(x: -a.x, y: -a.y) }
  static func += (a: inout Vector, b: Vector) { a = a + b }
  static func - (a: Vector, b: Vector) -> Vector { a + -b }
}
var v = Vector(x: 1, y: 2)
v += Vector(x: 1, y: 1)
print(v, v * 2, 3 * v, -v)
print(v - Vector(x: 2, y: 0), v == Vector(x: 2, y: 3))
print([v, v].reduce(Vector(x: 0, y: 0), +))
// Prints "Vector(x: 2.0, y: 3.0) Vector(x: 4.0, y: 6.0) Vector(x: 6.0, y: 9.0) Vector(x: -2.0, y: -3.0)"
// Prints "Vector(x: 0.0, y: 3.0) true"
// Prints "Vector(x: 4.0, y: 6.0)"
