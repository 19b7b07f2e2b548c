func counter() -> () -> Int {
  var n = 0
  func step() -> Int {
    n += 1
    return n
  }
  return step
}
let next = counter()
print(next(), next(), next())
let other = counter()
print(other())
func isEven(_ n: Int) -> Bool {
  func even(_ n: Int) -> Bool { n == 0 ? true : odd(n - 1) }
  func odd(_ n: Int) -> Bool { n == 0 ? false : even(n - 1) }
  return even(n)
}
print(isEven(10), isEven(7))
// Prints "1 2 3"
// Prints "1"
// Prints "true false"
