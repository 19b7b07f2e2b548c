let point = (x: 1, y: 2)
print(point, point.x, point.1)
// Prints "(x: 1, y: 2) 1 2"
var t = (1, "a")
t.0 += 5
t.1 = "b"
print(t)
// Prints "(6, "b")"
let (q, r) = (17 / 5, 17 % 5)
print(q, r)
// Prints "3 2"
func minMax(_ list: [Int]) -> (min: Int, max: Int) {
  var low = list[0]
  var high = list[0]
  for n in list {
    low = min(low, n)
    high = max(high, n)
  }
  return (low, high)
}
let bounds = minMax([3, 1, 4])
print(bounds, bounds.max - bounds.min)
// Prints "(min: 1, max: 4) 3"
let plain: (Int, Int) = bounds
print(plain, ((1, 2), 3))
// Prints "(1, 4) ((1, 2), 3)"
