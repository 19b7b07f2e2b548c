var list = [1, 2, 3]
for x in list {
  list.append(x * 10)
}
print(list)
// Prints "[1, 2, 3, 10, 20, 30]"
var n = 3
for i in 0..<n {
  n = 10
  print(i, terminator: " ")
}
print(n)
// Prints "0 1 2 10"
