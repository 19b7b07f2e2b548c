func both(_ a: Bool, _ b: Bool) -> String {
  switch (a, b) {
  case (true, true): "both"
  case (true, false), (false, true): "one"
  case (false, false): "none"
  }
}
print(both(true, true), both(false, true), both(false, false))
// Prints "both one none"
