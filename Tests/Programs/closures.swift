let double = { (n: Int) -> Int in n * 2 }
let add: (Int, Int) -> Int = { $0 + $1 }
let hello = { "hello" }
print(double(4), add(1, 2), hello())
// Prints "8 3 hello"
func apply(_ n: Int, _ f: (Int) -> Int) -> Int { f(n) }
print(apply(3) { $0 * 10 }, apply(3, double), apply(3, { n in n - 1 }))
// Prints "30 6 2"
func twice(times: Int = 2, _ body: () -> Void) { for _ in 0..<times { body() } }
twice { print("body") }
// Prints "body"
// Prints "body"
func both(first: () -> Int, second: () -> Int) -> Int { first() - second() }
print(
  both {
    10
  } second: {
    3
  })
// Prints "7"
let chain = [1, 2, 3, 4].filter { $0 % 2 == 0 }.map { n in
  let square = n * n
  return square + 1
}
print(chain)
// Prints "[5, 17]"
