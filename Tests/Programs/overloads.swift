func area(side: Int) -> Int { side * side }
func area(width: Int, height: Int) -> Int { width * height }
func describe(_ n: Int) -> String { "Int" }
func describe(_ s: String) -> String { "String" }
func describe(_ d: Double) -> String { "Double" }
func describe(_ list: [Int]) -> String { "list" }
print(area(side: 3), area(width: 2, height: 5))
print(describe(1), describe("a"), describe(1.5), describe([1]))
func parse(_ s: String) -> Int { s.count }
func parse(_ s: String) -> Bool { s == "yes" }
let n: Int = parse("yes")
let b: Bool = parse("yes")
print(n, b)
// Prints "9 10"
// Prints "Int String Double list"
// Prints "3 true"
