var log: [String] = []
func note(_ name: String, _ value: Int) -> Int {
  log.append(name)
  return value
}
var list = [0, 0, 0]
list[note("index", 1)] = note("value", 7)
list[note("i", 2)] += note("v", 5)
_ = note("left", 1) + note("right", 2) * note("last", 3)
print(list, log)
// Prints "[0, 7, 5] ["index", "value", "i", "v", "left", "right", "last"]"
var i = 0
func next() -> Int {
  i += 1
  return i
}
list[next()] = next() * 10
print(list, (next(), next()), [next(), next()])
// Prints "[0, 20, 5] (3, 4) [5, 6]"
