let i: Int = 4
let d: Double = 4
let s: String = "s"
let c: Character = "c"
let o: Int? = 4
let n: Int? = nil
let f: (Int) -> Int = { $0 + 1 }
let list: [Double] = [1, 2.5]
let table: [String: [Int]] = ["a": [1]]
let pair: (Int, label: String) = (1, "x")
print(i, d, s, c, o, n, f(1), list, table["a"]!, pair)
// Prints "4 4.0 s c Optional(4) nil 2 [1.0, 2.5] [1] (1, label: "x")"
