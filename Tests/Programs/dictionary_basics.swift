var stock = ["apples": 3, "pears": 0]
stock["plums"] = 7
stock["pears"] = nil
print(stock.count, stock["apples"] ?? 0, stock["pears"] ?? -1, stock["plums"]!, stock.isEmpty, stock.keys.sorted(), stock.values.sorted())
stock["apples"]! += 1
stock["figs", default: 10] -= 2
print(stock["apples", default: 0], stock["figs"] ?? 0, stock["none", default: 5])
for (name, count) in stock.sorted(by: { $0.key < $1.key }) { print(name, count) }
// Prints "2 3 -1 7 false ["apples", "plums"] [3, 7]"
// Prints "4 8 5"
// Prints "apples 4"
// Prints "figs 8"
// Prints "plums 7"
