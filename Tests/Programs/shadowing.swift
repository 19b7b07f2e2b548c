let x = 1
func f(_ x: Int) -> Int {
  let x = x + 1
  if x > 2 {
    let x = 100
    return x
  }
  return x
}
print(x, f(1), f(5))
// Prints "1 2 100"
let g = { (x: Int) -> Int in
  let x = x * 2
  return x
}
print(g(4), [1].map { x in x + 10 })
// Prints "8 [11]"
