struct Color: Equatable {
  var r = 0, g = 0, b = 0
  static let red = Color(r: 255)
  static func gray(_ level: Int) -> Color { Color(r: level, g: level, b: level) }
}
func paint(_ color: Color) -> String { color == .red ? "red" : "other" }
print(paint(.red), paint(.gray(3)), paint(.init(g: 4)))
let colors: [Color] = [.red, .gray(1)]
print(colors.count, colors[1].g)
let maybe: Color? = .red
print(maybe == .red)
// Prints "red other other"
// Prints "2 1"
// Prints "true"
