struct Vector { var x: Double; var y: Double }
extension Vector {
  init(diagonal: Double) { self.init(x: diagonal, y: diagonal) }
  var length: Double { (x * x + y * y).squareRoot() }
}
print(Vector(x: 3, y: 4).length, Vector(diagonal: 2))
// Prints "5.0 Vector(x: 2.0, y: 2.0)"
