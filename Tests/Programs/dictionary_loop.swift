let prices = ["a": 1, "b": 2, "c": 3]
var total = 0
for (key, value) in prices where key != "a" { total += value }
print(total)
// Prints "5"
for pair in prices.sorted(by: { $0.key < $1.key }) { print(pair.key, pair.value) }
// Prints "a 1"
// Prints "b 2"
// Prints "c 3"
