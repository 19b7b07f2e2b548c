func f(_ flag: Bool) -> String {
  let word: String
  let number: Int
  if flag {
    word = "yes"
    number = 1
  } else {
    number = 0
    word = "no"
  }
  return "\(word) \(number)"
}
print(f(true), f(false))
func g(_ n: Int) -> Int {
  let result: Int
  switch n {
  case 0: result = 10
  case 1: return -1
  default: result = n * 2
  }
  return result
}
print(g(0), g(1), g(4))
var counter: Int
counter = 3
counter += 1
print(counter)
// Prints "yes 1 no 0"
// Prints "10 -1 8"
// Prints "4"
