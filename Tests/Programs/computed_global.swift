var base = 2
var doubled: Int { base * 2 }
var shifted: Int {
  get { base + 100 }
  set { base = newValue - 100 }
}
base = 5
print(doubled, shifted)
shifted = 107
shifted += 1
print(base)
// Prints "10 105"
// Prints "8"
