func primes(below limit: Int) -> [Int] {
  var isPrime = Array(repeating: true, count: limit)
  var found: [Int] = []
  for n in 2..<limit where isPrime[n] {
    found.append(n)
    for multiple in stride(from: n * n, to: limit, by: n) { isPrime[multiple] = false }
  }
  return found
}
print(primes(below: 30))
// Prints "[2, 3, 5, 7, 11, 13, 17, 19, 23, 29]"
