struct Item { let name: String; let price: Int; let tags: [String] }
let items = [Item(name: "tea", price: 3, tags: ["hot"]), Item(name: "ice", price: 2, tags: ["cold", "sweet"])]
print(items.map { $0.price }.reduce(0, +), items.flatMap { $0.tags })
print(items.sorted { $0.price < $1.price }.map { $0.name })
print(items.min { $0.price < $1.price }!.name, items.first { $0.tags.contains("hot") }!.name)
let byName = Dictionary(grouping: items) { $0.price > 2 }
print(byName[true]!.count, byName[false]![0].name)
var copy = items
copy.sort { $0.name < $1.name }
print(copy[0].name, copy.firstIndex { $0.name == "tea" }!)
// Prints "5 ["hot", "cold", "sweet"]"
// Prints "["ice", "tea"]"
// Prints "ice tea"
// Prints "1 ice"
// Prints "ice 1"
