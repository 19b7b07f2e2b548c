struct Window {
  var (width, height) = (3, 4.5)
  static let (unit, scale) = ("cm", 2)
}
var window = Window()
window.width += 1
print(window.width, window.height, Window.unit, Window.scale)
// Prints "4 4.5 cm 2"
let (low, high) = (1, 9)
func span() -> Int { high - low }
print(span())
// Prints "8"
