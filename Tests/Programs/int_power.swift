func power(_ base: Int, _ exponent: Int) -> Int {
  var (result, factor, rest) = (1, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result *= factor }
    rest >>= 1
    if rest > 0 { factor *= factor }
  }
  return result
}
print(power(2, 10), power(3, 0), power(-3, 3), power(10, 18))
// Prints "1024 1 -27 1000000000000000000"
