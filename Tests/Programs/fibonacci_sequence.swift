var (a, b) = (0, 1)
var numbers: [Int] = []
while a < 100 {
  numbers.append(a)
  let next = a + b
  a = b
  b = next
}
print(numbers, numbers.filter { $0.isMultiple(of: 2) }.reduce(0, +))
// Prints "[0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89] 44"
