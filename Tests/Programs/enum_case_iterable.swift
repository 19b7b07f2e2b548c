enum Level: String, CaseIterable {
  case low, medium, high
  static let start = Level.medium
}
print(Level.allCases.count, Level.allCases.map { $0.rawValue })
for level in Level.allCases where level != .start { print(level) }
// Prints "3 ["low", "medium", "high"]"
// Prints "low"
// Prints "high"
