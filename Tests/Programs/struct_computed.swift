struct Rectangle {
  var width: Double
  var height: Double
  var area: Double { width * height }
  var center: (x: Double, y: Double) {
    get { (width / 2, height / 2) }
    set {
      width = newValue.x * 2
      height = newValue.y * 2
    }
  }
  var perimeter: Double {
    get { 2 * (width + height) }
    set(length) { width = length / 4; height = length / 4 }
  }
}
var r = Rectangle(width: 4, height: 2.5)
print(r.area, r.center, r.perimeter)
r.center = (5, 1)
print(r)
r.perimeter = 12
print(r.width, r.height)
r.perimeter += 4
print(r.area)
// Prints "10.0 (x: 2.0, y: 1.25) 13.0"
// Prints "Rectangle(width: 10.0, height: 2.0)"
// Prints "3.0 3.0"
// Prints "16.0"
