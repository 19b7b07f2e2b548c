func work(_ fail: Bool) -> Int {
  print("begin")
  defer { print("last") }
  defer {
    print("second")
    print("third")
  }
  if fail { return -1 }
  print("middle")
  return 1
}
print(work(false))
print(work(true))
for i in 1...2 {
  defer { print("after \(i)") }
  if i == 1 { continue }
  print("round \(i)")
}
// Prints "begin"
// Prints "middle"
// Prints "second"
// Prints "third"
// Prints "last"
// Prints "1"
// Prints "begin"
// Prints "second"
// Prints "third"
// Prints "last"
// Prints "-1"
// Prints "after 1"
// Prints "round 2"
// Prints "after 2"
