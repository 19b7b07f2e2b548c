var names = ["cy", "ann", "bob"]
names.sort()
print(names)
// Prints "["ann", "bob", "cy"]"
let stable = [(1, "a"), (0, "b"), (1, "c"), (0, "d")].sorted { $0.0 < $1.0 }
print(stable.map { $0.1 })
// Prints "["b", "d", "a", "c"]"
