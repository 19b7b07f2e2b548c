func square(_ n: Int) -> Int { n * n }
print([1, 2, 3].map(square), [3, 1, 2].sorted(by: >), [1, 2, 3].reduce(1, *))
// Prints "[1, 4, 9] [3, 2, 1] 6"
let operations: [String: (Int, Int) -> Int] = ["add": { $0 + $1 }, "multiply": { $0 * $1 }]
print(operations["add"]!(2, 3), operations["multiply"]!(2, 3))
// Prints "5 6"
func compose(_ f: @escaping (Int) -> Int, _ g: @escaping (Int) -> Int) -> (Int) -> Int {
  { f(g($0)) }
}
print(compose(square, { $0 + 1 })(2))
// Prints "9"
print([-3, 2].map(abs), [0.5, 1.5].reduce(0, +), ["a", "b"].reduce("", +))
// Prints "[3, 2] 2.0 ab"
let larger: (Int, Int) -> Bool = (>)
print(larger(2, 1))
// Prints "true"
