func name(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  case 1, 2, 3: return "few"
  case 4..<10: return "several"
  case -5 ... -1: return "negative"
  case ..<0: return "very negative"
  case let x where x % 100 == 0: return "\(x / 100) hundred"
  default: return "many"
  }
}
print([0, 2, 9, 10, -3, -50, 300].map { name($0) })
switch "b" {
case "a"..."c": print("early")
default: print("late")
}
switch 2.5 {
case 0..<1: print("small")
case 1...: print("large")
default: print("negative")
}
let character: Character = "e"
switch character {
case "a", "e", "i", "o", "u": print("vowel")
default: print("consonant")
}
// Prints "["zero", "few", "several", "many", "negative", "very negative", "3 hundred"]"
// Prints "early"
// Prints "large"
// Prints "vowel"
