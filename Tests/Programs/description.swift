struct Money: CustomStringConvertible {
  let cents: Int
  var description: String { "$\(cents / 100).\(cents % 100)" }
}
let price = Money(cents: 1250)
print(price, [price], "\(price)!")
print((price, 1), price as Any)
let maybe: Money? = price
print(maybe as Any)
enum Mood: CustomStringConvertible {
  case good, bad
  var description: String { self == .good ? ":)" : ":(" }
}
print(Mood.good, [Mood.bad])
// Prints "$12.50 [$12.50] $12.50!"
// Prints "($12.50, 1) $12.50"
// Prints "Optional($12.50)"
// Prints ":) [:(]"
