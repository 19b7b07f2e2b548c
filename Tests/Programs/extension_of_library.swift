extension Int {
  var isEven: Bool { self % 2 == 0 }
  func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }
  mutating func double() { self *= 2 }
  static let answer = 42
}
extension String {
  var shout: String { uppercased() + "!" }
}
extension Array {
  var second: Element? { count > 1 ? self[1] : nil }
}
print(4.isEven, 7.isEven, "hi".shout, [1, 2].second ?? 0, ["a"].second ?? "-")
3.times { print($0) }
var n = 5
n.double()
print(n, Int.answer)
// Prints "true false HI! 2 -"
// Prints "0"
// Prints "1"
// Prints "2"
// Prints "10 42"
