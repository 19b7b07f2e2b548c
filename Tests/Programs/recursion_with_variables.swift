// Each call still has its variables when the calls within it have ended:
// sum(n) = 4n + 7 + sum(n - 1), so sum(60) = 4 * 1830 + 7 * 61.
func sum(_ n: Int) -> Int {
  var a = n
  let b = a + 1
  let c = b + 1
  var d = c + 1
  if n > 0 { d += sum(n - 1) }
  a += 1
  return a + b + c + d
}
print(sum(60))
// Prints "7747"

// Arguments of calls within arguments, and an operator as a function that is called with such.
func total(_ values: [Int], _ scale: Int) -> Int { values.reduce(0, +) * scale }
print(total([1, total([2, 3], 4), 5], total([6], 7)))
// Prints "1092"
