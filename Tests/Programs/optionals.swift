let some: Int? = 5
let none: Int? = nil
if let some { print(some) } else { print("none") }
// Prints "5"
if let value = none { print(value) } else { print("none") }
// Prints "none"
if let a = some, let b = Int("3"), a > b { print(a + b) }
// Prints "8"
print(some! + 1, none ?? 0, some ?? 0, none == nil)
// Prints "6 0 5 true"
print(some.map { $0 * 2 }, none.map { $0 * 2 }, some.flatMap { $0 > 9 ? $0 : nil })
// Prints "Optional(10) nil nil"
let words = ["a": ["x", "y"]]
print(words["a"]?.count, words["b"]?.count, words["a"]?.first?.count ?? 0)
// Prints "Optional(2) nil 1"
let nested: Int?? = .some(nil)
print(nested, nested == nil)
// Prints "Optional(nil) false"
let list = [1, nil, 3]
print(list, list.compactMap { $0 })
// Prints "[Optional(1), nil, Optional(3)] [1, 3]"
var v: Int? = 1
v = nil
v = 4
v! += 1
print(v)
// Prints "Optional(5)"
