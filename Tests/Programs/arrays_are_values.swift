var a = [1, 2, 3]
let b = a
a[0] = 100
a.append(4)
print(a, b)
// Prints "[100, 2, 3, 4] [1, 2, 3]"
func grown(_ list: [Int]) -> [Int] {
  var copy = list
  copy.append(0)
  return copy
}
print(grown(b), b)
// Prints "[1, 2, 3, 0] [1, 2, 3]"
