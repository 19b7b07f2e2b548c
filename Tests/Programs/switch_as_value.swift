enum Plan { case free, pro, team(seats: Int) }
func price(_ plan: Plan) -> Int {
  let base = switch plan {
  case .free: 0
  case .pro: 10
  case .team(let seats): 8 * seats
  }
  return base + 1
}
print(price(.free), price(.pro), price(.team(seats: 5)))
let word: String = switch 3 { case 1: "one"; case 3: "three"; default: "?" }
print(word)
// Prints "1 11 41"
// Prints "three"
