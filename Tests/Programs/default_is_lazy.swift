var calls = 0
func fallback() -> Int {
  calls += 1
  return 7
}
var d = ["a": 1]
d["a", default: fallback()] += 1
print(d["a", default: fallback()], calls)
// Prints "2 0"
d["b", default: fallback()] += 1
print(d["b"]!, calls)
// Prints "8 1"
