func counter() -> () -> Int {
  var n = 0
  return {
    n += 1
    return n
  }
}
let a = counter()
let b = counter()
print(a(), a(), b(), a())
// Prints "1 2 1 3"
var total = 0
let add = { (n: Int) in total += n }
for n in [1, 2, 3] { add(n) }
print(total)
// Prints "6"
var functions: [() -> Int] = []
for i in 0..<3 { functions.append { i * 10 } }
print(functions.map { $0() })
// Prints "[0, 10, 20]"
var x = 1
let reads = { x }
x = 5
print(reads())
// Prints "5"
