struct Name: Hashable {
  let text: String
  static func == (a: Name, b: Name) -> Bool { a.text.lowercased() == b.text.lowercased() }
  func hash(into hasher: inout Hasher) { hasher.combine(text.lowercased()) }
}
var ages: [Name: Int] = [Name(text: "Ann"): 3]
ages[Name(text: "ANN")] = 4
print(ages.count, ages[Name(text: "ann")]!)
print(Set([Name(text: "a"), Name(text: "A"), Name(text: "b")]).count)
// Prints "1 4"
// Prints "2"
