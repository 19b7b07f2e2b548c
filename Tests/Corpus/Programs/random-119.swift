var v1: [(Int, name: String)] = ([(0, name: ""), (100, name: "e\u{301}")]) + [(12, name: "👩‍👧!")]
var v2: (Int, name: String) = (2, name: "a")
if ("a,b,,c" + "hello") < v2.name {
  print(((-1) - 7, name: "e\u{301}"), (0 - 1, name: "👩‍👧!" + "hello"), terminator: "|")
  for i3 in 2...4 where i3 != 10 {
    let v4: [[Int]] = [Array(0..<2), [10, i3]]
    v2 = (i3, name: String(repeating: "hello", count: 1))
    print(Double([Int]().reduce(0) { $0 + $1 }), terminator: "\n")
  }
} else if (([-4, 10]).count) < [2].count {
  if abs(-4) > ((-4) ^ 10) {
    print(["x y z", "e\u{301}", ""], 1.0)
    let v5: [Int?] = [[Int]().first]
  } else if "\(5)" != "👩‍👧!".lowercased() {
    let c6: (Int) -> Int = { x7 in (x7 & x7) &+ x7 }
    print(c6(10), [1, 2, 3].map(c6))
  }
  v2 = (([Int]().first ?? -1), name: "" + "a,b,,c")
  v2 = (-4, name: String(0.1))
}
print(v2, ((true ? 100 : 3)) &* (1_000 + 5), terminator: "|")
if !v1.isEmpty { v1.removeFirst() }
v1 = [(2, name: "👩‍👧!"), v2]
func f8(p0 a9: [Int], p1 a10: String, p2 a11: Int) -> Int {
  v2.0 += a11
  v2.name = "Größe"
  for i12 in 0...4 where i12 != 100 {
    switch i12 {
    case 0:
      if true { return a11 }
      v2 = (i12, name: String(1.0))
      v1.append((a11 &* (-4), name: a10 + a10))
    case 1, 2:
      var v14: String = a10
      v2.name = "a"
    case 5...9:
      v1.append((1 / 7, name: "<\(["e\u{301}"])>"))
    case let n13 where n13 % 2 == 0:
      if false { return a11 }
    default:
      var v15: Int = a11
    }
    v2 = (i12 + a11, name: (Optional("👩‍👧!") ?? a10))
  }
  return 0 - (a9.count)
}
let c16: (Int) -> Int = { x17 in x17 - x17 }
print(c16(2), [1, 2, 3].map(c16))
print((100, name: "\(0)"), terminator: "|")
v2 = (f8(p0: [Int](), p1: "Größe", p2: 10), name: "")
v2 = (0 + 12, name: String(-3.5))
if true {
  print(((-4) - (-1)) >= (10 - 12), 10.0)
}
print("v1", v1)
print("v2", v2)
