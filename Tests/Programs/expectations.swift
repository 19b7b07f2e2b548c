let monthly = 18.02
expect(monthly < 20)
expect([1, 2].map { $0 * 2 } == [2, 4])
expect(!"abc".isEmpty && Int("3") == 3)
print("held")
// Prints "held"
