struct Failure: Error { let code: Int }
func f(_ n: Int) throws { if n > 0 { throw Failure(code: n) } }
do {
  try f(0)
  print("fine")
  try f(7)
  print("never")
} catch {
  print(error)
  if let failure = error as? Failure { print(failure.code) }
  print(error is Failure)
}
do { try f(1) } catch is Failure { print("a failure") }
// Prints "fine"
// Prints "Failure(code: 7)"
// Prints "7"
// Prints "true"
// Prints "a failure"
