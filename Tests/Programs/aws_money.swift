// A cent is 0.01 of a dollar; sums are exact.
let price = try Money("0.04048")
print(price * 730, price.exact, Money.cents(5) + .dollars(2), Money.dollars(1) - .cents(1))
// Prints "$29.55 $0.04048 $2.05 $0.99"
print(
  .dollars(1) < Money.dollars(2), try Money.dollars(10) / 4,
  [Money.cents(1), .cents(3)].max() ?? .zero)
// Prints "true $2.50 $0.03"
