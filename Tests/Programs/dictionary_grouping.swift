let names = ["Ann", "Bob", "Cy", "Al", "Dee"]
let byLength = Dictionary(grouping: names) { $0.count }
print(byLength[3] ?? [], byLength[2] ?? [], byLength.keys.sorted(), byLength.mapValues { $0.count }[3] ?? 0)
// Prints "["Ann", "Bob", "Dee"] ["Cy", "Al"] [2, 3] 3"
let parity = Dictionary(grouping: 1...6, by: { $0.isMultiple(of: 2) ? "even" : "odd" })
print(parity["even"] ?? [], parity["odd"] ?? [])
// Prints "[2, 4, 6] [1, 3, 5]"
