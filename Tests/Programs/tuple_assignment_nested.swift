var (a, b, c) = (1, 2, 3)
(a, (b, _)) = (b, (a, 0))
print(a, b, c)
// Prints "2 1 3"
((a, b), c) = ((c, a), b)
print(a, b, c)
// Prints "3 2 1"
var list = [0, 0]
(_, (list[0], (list[1], _))) = ("x", (7, (8, 9)))
print(list)
// Prints "[7, 8]"
func first() -> Int {
  let x: Int
  let y: Int
  (x, (_, y)) = (1, (2, 3))
  return x * 10 + y
}
print(first())
// Prints "13"
