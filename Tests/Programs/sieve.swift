var isPrime = Array(repeating: true, count: 50)
isPrime[0] = false
isPrime[1] = false
for number in 2..<50 where isPrime[number] {
  for multiple in stride(from: number * number, to: 50, by: number) { isPrime[multiple] = false }
}
print(isPrime.indices.filter { isPrime[$0] })
// Prints "[2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47]"
