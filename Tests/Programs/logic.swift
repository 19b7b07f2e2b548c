func yes(_ name: String) -> Bool {
  print(name)
  return true
}
if false && yes("never") { print("no") }
if true || yes("never") { print("or") }
// Prints "or"
if yes("first") && !yes("second") { print("no") }
// Prints "first"
// Prints "second"
