struct Box { var w: Int }
extension Box: Equatable, CustomStringConvertible {
  var description: String { "[\(w)]" }
}
print(Box(w: 2), Box(w: 1) == Box(w: 1))
// Prints "[2] true"
