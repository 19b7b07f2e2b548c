for n in 1...4 {
  switch n {
  case 1:
    print("one")
    fallthrough
  case 2: print("one or two")
  case 3: break
  default: print("more")
  }
}
// Prints "one"
// Prints "one or two"
// Prints "one or two"
// Prints "more"
