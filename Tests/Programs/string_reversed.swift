print(String("stressed".reversed()), "abc".reversed().map { String($0) })
// Prints "desserts ["c", "b", "a"]"
func isPalindrome(_ text: String) -> Bool {
  let letters = text.lowercased().filter { $0.isLetter }
  return letters == String(letters.reversed())
}
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("Fargate"))
// Prints "true false"
