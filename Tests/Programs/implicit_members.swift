let top: Int = .max
let circle: Double = .pi * 2
func limit(_ n: Int = .max) -> Int { n }
print(top == limit(), circle > 6, limit(.min) < 0)
// Prints "true true true"
let none: Int? = .none
let some: Int? = .some(3)
print(none, some)
// Prints "nil Optional(3)"
