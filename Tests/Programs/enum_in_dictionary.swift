enum Kind { case fruit, nut }
var stock: [Kind: [String]] = [:]
stock[.fruit, default: []].append("apple")
stock[.fruit, default: []].append("pear")
stock[.nut] = ["hazel"]
print(stock[.fruit]!, stock[.nut]!.count)
stock[.nut] = nil
print(stock.count)
// Prints "["apple", "pear"] 1"
// Prints "1"
