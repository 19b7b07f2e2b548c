var closures: [() -> Int] = []
for i in 1...3 {
  let square = i * i
  closures.append { square + i }
}
print(closures.map { $0() })
// Prints "[2, 6, 12]"
