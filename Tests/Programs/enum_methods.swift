enum Light {
  case red, green, yellow
  var next: Light {
    switch self {
    case .red: .green
    case .green: .yellow
    case .yellow: .red
    }
  }
  mutating func advance() { self = next }
  static func all() -> [Light] { [.red, .yellow, .green] }
}
var light = Light.red
light.advance()
light.advance()
print(light, light.next, Light.all().count)
// Prints "yellow red 3"
