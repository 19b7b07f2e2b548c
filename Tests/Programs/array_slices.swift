let days = ["Mon", "Tue", "Wed", "Thu", "Fri"]
let middle = days[1...3]
print(middle, middle.startIndex, middle.endIndex, middle[2], middle.first ?? "")
// Prints "["Tue", "Wed", "Thu"] 1 4 Wed Tue"
print(days.prefix(2), days.suffix(2), days.dropFirst(), days.dropLast(3), days[3...], days[..<1], days[...0])
// Prints "["Mon", "Tue"] ["Thu", "Fri"] ["Tue", "Wed", "Thu", "Fri"] ["Mon", "Tue"] ["Thu", "Fri"] ["Mon"] ["Mon"]"
print(days.prefix { $0 != "Wed" }, days.drop { $0 != "Thu" }, days.prefix(upTo: 1), days.suffix(from: 4), days.prefix(through: 1))
// Prints "["Mon", "Tue"] ["Thu", "Fri"] ["Mon"] ["Fri"] ["Mon", "Tue"]"
print(Array(middle), middle.map { $0.count }, middle.indices, days.prefix(99).count, days.dropFirst(99).isEmpty)
// Prints "["Tue", "Wed", "Thu"] [3, 3, 3] 1..<4 5 true"
