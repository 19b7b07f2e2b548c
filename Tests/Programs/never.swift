func stop(_ message: String) -> Never { fatalError(message) }
func checked(_ n: Int) -> Int {
  guard n > 0 else { stop("n must be positive") }
  if n > 5 { return 1 } else { precondition(n < 6, "small") }
  return n
}
print(checked(3), checked(9))
// Prints "3 1"
