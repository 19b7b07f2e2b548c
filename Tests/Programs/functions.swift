func greet(_ name: String, from place: String = "here", times: Int = 1) -> String {
  String(repeating: "hi \(name) from \(place). ", count: times)
}
print(greet("ann"))
// Prints "hi ann from here. "
print(greet("bob", from: "home", times: 2))
// Prints "hi bob from home. hi bob from home. "
func sum(_ numbers: Int...) -> Int {
  var total = 0
  for n in numbers { total += n }
  return total
}
print(sum(), sum(1), sum(1, 2, 3))
// Prints "0 1 6"
func nothing() {}
nothing()
func describe(number n: Int) -> String { n > 9 ? "big" : "small" }
print(describe(number: 10), describe(number: 1))
// Prints "big small"
