func increment(_ n: inout Int, by amount: Int = 1) { n += amount }
func exchange(_ a: inout String, _ b: inout String) {
  let old = a
  a = b
  b = old
}
var n = 5
increment(&n)
increment(&n, by: 10)
print(n)
var (x, y) = ("left", "right")
exchange(&x, &y)
print(x, y)
var list = [1, 2, 3]
increment(&list[1], by: 40)
print(list)
struct P { var at = (x: 1, y: 2) }
var p = P()
increment(&p.at.y, by: 5)
print(p.at)
// Prints "16"
// Prints "right left"
// Prints "[1, 42, 3]"
// Prints "(x: 1, y: 7)"
