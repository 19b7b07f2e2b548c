/// What a field of a request may hold.
indirect enum Shape: Sendable {
  case string, integer, boolean
  /// One of some words.
  case choice([String])
  case list(Shape)
  /// Names of one's own, each with a text.
  case map
  case structure([Field])

  /// A field of a structure, by AWS's name.
  struct Field: Sendable {
    let name: String
    let shape: Shape
    let isRequired: Bool
  }

  static let strings = Shape.list(.string)

  /// What a value of this shape is called in a sentence.
  var kind: String {
    switch self {
    case .string, .choice: "a string"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .list: "an array"
    case .map, .structure: "an object"
    }
  }
}

extension Shape.Field {
  /// A field that may be left out.
  static func optional(_ name: String, _ shape: Shape) -> Shape.Field {
    Shape.Field(name: name, shape: shape, isRequired: false)
  }

  /// A field that the SDKs insist on.
  static func required(_ name: String, _ shape: Shape) -> Shape.Field {
    Shape.Field(name: name, shape: shape, isRequired: true)
  }
}
