func outer(_ n: Int) -> Int {
  var total = 0
  func add(_ m: Int) {
    total += m
    if m > 1 { subtract(1) }
  }
  func subtract(_ m: Int) { total -= m }
  for i in 1...n { add(i) }
  return total
}
print(outer(4), outer(1))
// Prints "7 1"
func countdown(_ n: Int) -> [Int] {
  func step(_ m: Int) -> [Int] { m == 0 ? [] : [m] + step(m - 1) }
  return step(n)
}
print(countdown(3))
// Prints "[3, 2, 1]"
