func describe(_ n: Int?) -> String {
  switch n {
  case nil: "nothing"
  case 0?: "zero"
  case .some(let x) where x < 0: "negative"
  case let x?: "value \(x)"
  }
}
print(describe(nil), describe(0), describe(-3), describe(7))
let value: Int? = 5
switch value {
case 5: print("five")
case .none: print("none")
default: print("other")
}
// Prints "nothing zero negative value 7"
// Prints "five"
