enum Key: Hashable { case id(Int), name(String) }
let table: [Key: String] = [.id(1): "one", .name("x"): "ex"]
print(table[.id(1)]!, table[.name("x")]!, table[.id(2)] == nil)
// Prints "one ex true"
