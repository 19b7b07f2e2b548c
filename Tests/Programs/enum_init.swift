enum Grade {
  case pass, fail
  init(points: Int) { self = points >= 50 ? .pass : .fail }
  init?(letter: Character) {
    switch letter {
    case "P": self = .pass
    case "F": self = .fail
    default: return nil
    }
  }
}
print(Grade(points: 70), Grade(points: 3), Grade(letter: "F")!, Grade(letter: "x") == nil)
// Prints "pass fail fail true"
