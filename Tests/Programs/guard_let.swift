func half(_ text: String) -> Int {
  guard let n = Int(text), n % 2 == 0 else { return -1 }
  return n / 2
}
print(half("8"), half("7"), half("x"))
// Prints "4 -1 -1"
func firstLong(_ words: [String]) -> String {
  for word in words {
    guard word.count > 3 else { continue }
    return word
  }
  return "none"
}
print(firstLong(["a", "abcd"]), firstLong([]))
// Prints "abcd none"
