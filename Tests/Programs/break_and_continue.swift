outer: for i in 1...3 {
  for j in 1...3 {
    if j == 2 { continue outer }
    if i == 3 { break outer }
    print(i, j)
  }
}
// Prints "1 1"
// Prints "2 1"
var k = 0
while true {
  k += 1
  if k < 3 { continue }
  break
}
print(k)
// Prints "3"
var m = 0
repeat {
  m += 1
  if m == 2 { continue }
} while m < 2
print(m)
// Prints "2"
