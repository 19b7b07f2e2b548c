func gcd(_ a: Int, _ b: Int) -> Int {
  var (a, b) = (a, b)
  while b != 0 {
    let rest = a % b
    a = b
    b = rest
  }
  return a
}
print(gcd(48, 36), gcd(7, 5), [12, 18, 30].reduce(0, gcd))
// Prints "12 1 6"
