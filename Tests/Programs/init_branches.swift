struct Range2 {
  let low: Int
  let high: Int
  init(_ a: Int, _ b: Int) {
    if a < b {
      low = a
      high = b
    } else {
      low = b
      high = a
    }
  }
}
print(Range2(5, 2), Range2(1, 9))
// Prints "Range2(low: 2, high: 5) Range2(low: 1, high: 9)"
