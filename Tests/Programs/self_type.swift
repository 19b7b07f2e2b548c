struct Chain {
  var parts: [String] = []
  static let empty = Self()
  func adding(_ part: String) -> Self {
    var copy = self
    copy.parts.append(part)
    return copy
  }
}
print(Chain.empty.adding("a").adding("b").parts)
// Prints "["a", "b"]"
