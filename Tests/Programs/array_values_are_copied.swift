var first = [1, 2, 3]
var second = first
second[0] = 9
first.append(4)
print(first, second)
// Prints "[1, 2, 3, 4] [9, 2, 3]"
func extended(_ list: [Int]) -> [Int] {
  var copy = list
  copy.append(0)
  return copy
}
print(extended(first), first.count)
// Prints "[1, 2, 3, 4, 0] 4"
