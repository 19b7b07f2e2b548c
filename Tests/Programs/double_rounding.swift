let values = [2.5, 3.5, -2.5, 2.4, -2.6]
print(values.map { $0.rounded() })
// Prints "[3.0, 4.0, -3.0, 2.0, -3.0]"
print(values.map { $0.rounded(.toNearestOrEven) })
// Prints "[2.0, 4.0, -2.0, 2.0, -3.0]"
print(values.map { $0.rounded(.up) }, values.map { $0.rounded(.down) })
// Prints "[3.0, 4.0, -2.0, 3.0, -2.0] [2.0, 3.0, -3.0, 2.0, -3.0]"
print(values.map { $0.rounded(.towardZero) }, values.map { $0.rounded(.awayFromZero) })
// Prints "[2.0, 3.0, -2.0, 2.0, -2.0] [3.0, 4.0, -3.0, 3.0, -3.0]"
var price = 3.7
price.round()
print(price)
// Prints "4.0"
price = 3.2
price.round(.up)
print(price)
// Prints "4.0"
