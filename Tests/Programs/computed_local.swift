func report() {
  var celsius = 20
  var doubled: Int { celsius * 2 }
  var fahrenheit: Int {
    get { celsius * 9 / 5 + 32 }
    set { celsius = (newValue - 32) * 5 / 9 }
  }
  print(doubled, fahrenheit)
  // Prints "40 68"
  fahrenheit = 212
  print(celsius, doubled)
  // Prints "100 200"
  fahrenheit += 18
  let raise = { (by: Int) in fahrenheit += by; print(doubled) }
  raise(18)
  print(celsius)
  // Prints "240"
  // Prints "120"
}
report()

for size in [1, 2] {
  var names: [String] { ["a", "b", "c"].dropLast(size).map { "\($0)\(size)" } }
  print(names, names.count)
}
// Prints "["a1", "b1"] 2"
// Prints "["a2"] 1"

struct Bad: Error {}
func attempt(_ isBad: Bool) throws -> Int {
  var value: Int { get throws { if isBad { throw Bad() }; return 7 } }
  return try value + 1
}
print((try? attempt(true)) ?? 0, (try? attempt(false)) ?? 0)
// Prints "0 8"
