let items = ["x", "y", "z"]
for index in items.indices { print(index, items[index], terminator: " ") }
print(items.indices, items.startIndex, items.endIndex, items.index(after: 0), items.indices.contains(3))
for index in items.indices.reversed() where index != 1 { print(items[index], terminator: "") }
print(items[items.count - 1], items.isEmpty ? "" : items[0])
// Prints "0 x 1 y 2 z 0..<3 0 3 1 false"
// Prints "zxz x"
