func total(_ numbers: Double..., scale: Double = 1) -> Double { numbers.reduce(0, +) * scale }
print(total(), total(1, 2, 3), total(1, 2, scale: 10))
func show(_ title: String, _ items: String...) -> String { title + ": " + items.joined(separator: "/") }
print(show("a", "b", "c"), show("x"))
// Prints "0.0 6.0 30.0"
// Prints "a: b/c x: "
