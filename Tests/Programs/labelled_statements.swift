outer: for i in 1...3 {
  for j in 1...3 {
    if j == 2 { continue outer }
    if i == 3 { break outer }
    print(i, j)
  }
}
var n = 0
loop: while true {
  switch n {
  case 3: break loop
  case 1:
    n += 2
    continue loop
  default: n += 1
  }
}
print(n)
check: if n > 2 {
  if n == 3 { break check }
  print("not here")
}
print("done")
// Prints "1 1"
// Prints "2 1"
// Prints "3"
// Prints "done"
