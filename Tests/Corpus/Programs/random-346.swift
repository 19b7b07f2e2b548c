enum E1: Equatable {
  case k0
  case k1(Int)
  var word: String {
    switch self {
    case .k0:
      return "a,b,,c"
    case .k1:
      return ""
    }
  }
}
var v2: E1 = E1.k1(0)
var v3: [String] = ["hello", (true ? "hello" : "a")]
v2 = E1.k0
print((12, name: ((0x1F, name: "hello")).name))
if !v3.isEmpty { v3[0] = "Größe" }
var w4 = 0
repeat {
  w4 += 1
  var w5 = 0
  while (w5 < 4), true {
    w5 += 1
    if false {
      let v3: String = (true ? "x y z" : "hello")
    } else if true {
      v2 = E1.k1(2)
      if (([5, -1, 0x1F, 0]).map { $0 - 0 }).isEmpty { continue }
    } else {
      v3 = [String]()
    }
  }
} while w4 < 1
v3 = ["👩‍👧!"]
let c6: (Int) -> Int = { x7 in 0 - (x7) }
print(c6(1_000), [1, 2, 3].map(c6))
print(1 % 2, ["👩‍👧!", "a,b,,c", "hello", "Größe"], terminator: "|")
for i8 in [Int]().dropFirst().prefix(2) {
  for i9 in stride(from: 3, through: 2, by: -1) {
    var v10: Int = [Int]().count
  }
  switch (((i8, name: "hello")).name) {
  case "":
    if (10.0 < 3.0 || (true && true)) { break }
    let c11: (Int) -> Int = { x12 in x12 }
    print(c11(5), [1, 2, 3].map(c11))
  case "a", "hello":
    for i13 in 1...3 where i13 != i8 {
      if !v3.isEmpty { v3[0] = "" }
      let v14: [Int] = [i13, i13, 0, i13]
      if v14.isEmpty { break }
    }
    for i15 in 1...4 where i15 != i8 {
      var v16: [[Int]] = [[Int]]()
      if !v16.isEmpty { v16[0] = [Int]() }
    }
  default:
    switch "hello" {
    case "":
      v3 = (([i8, i8, 100, 3]).map { $0 == i8 }).map { "\($0)" }
    case "a", "hello":
      break
    default:
      break
    }
  }
}
for i17 in 1..<4 {
  if let o18 = v3.first { $0.count > 1 } {
    let c19 = { (x20: Int) -> String in
      v3 = Array(v3.dropLast(3)) + [o18]
      return o18
    }
    print(c19(1))
    print(((Optional(-1) != nil) ? o18 : o18))
  }
}
switch 100 {
case 0:
  for i22 in [-1].suffix(2) {
    for i23 in 0..<4 {
      v3 = ([false, false]).map { "\($0)" }
      v3 = ([false, false, false]).map { "\($0)" }
      let v24: String = "a"
    }
    v3 = (([false, true, true]).map { "\($0)" }) + ["👩‍👧!"]
    switch ("x y z") {
    case "":
      v2 = E1.k1(i22)
      let v25: String = "<\("👩‍👧!" != "a,b,,c")>"
    case "a", "hello":
      if 1.0 < 1e3 { break }
    default:
      let v26: Int = 10
      var v27: [(Int, name: String)] = [(v26, name: "a,b,,c"), (i22, name: "x y z")]
    }
  }
  if (([[0, 5]]).flatMap { $0 }).contains(3) {
    v2 = E1.k1(7)
    if ([[Int]()].flatMap { $0 }).allSatisfy { $0 < -4 } {
      var v28: Int = (((["a": 3, "b": 5])["b", default: 5])) | ([Int]().reduce(0) { $0 + $1 })
      print(true, v3)
    } else if false {
      var v29: (Int, name: String) = (10, name: "👩‍👧!")
    } else {
      var v30: (Int, name: String) = (2, name: "a")
    }
  } else {
    var w31 = 0
    repeat {
      w31 += 1
      let v32: String = "x y z"
      if let first = v3.first { v3[0] = first + "+" }
    } while w31 < 3
  }
  var w33 = 0
  while (w33 < 4), (((["a": 5])["b", default: -1])) <= (1_000 &* 5) {
    w33 += 1
    let c34: (Int) -> Int = { x35 in x35 }
    print(c34(-4), [1, 2, 3].map(c34))
    v3.append("Größe")
  }
case 1, 2:
  let c36 = { (x37: Int) -> String in
    if ((Optional(12) ?? x37)) <= x37 {
    }
    let c38: (Int) -> Int = { x39 in [Int]().count + x39 }
    print(c38(x37), [1, 2, 3].map(c38))
    return v2.word
  }
  print(c36(10))
case 3...15:
  for i40 in 0...2 where i40 != 0x1F {
    let v41: String = (i40 >= i40 ? "" : "Größe")
    print((i40, name: "a,b,,c"), (i40 ^ i40, name: v41 + v41), terminator: "|")
    print("e\u{301}", String(!(true)), terminator: "|")
  }
case let n21 where n21 % 2 == 0:
  if !v3.isEmpty { v3[v3.count - 1] = "hello" }
  v3 = [String]()
  print((Array(([n21, n21, n21]).suffix(3))).sorted { $0 > $1 })
default:
  for i42 in "e\u{301}".map({ String($0) }) {
    if ([1_000].map { $0 * -1 }).allSatisfy { $0 >= 12 } {
      v3 = ([0x1F].map { $0 == 12 }).map { "\($0)" }
    } else {
      v3 = ([true, false]).map { "\($0)" }
    }
    switch v2 {
    case .k0:
      if (([Int]().first ?? 10)) >= abs(12) { break }
      v3.append("<\([false].map { "\($0)" })>")
    case .k1(let p43):
      if !v3.isEmpty { v3[v3.count - 1] = i42 }
      if let first = v3.first { v3[0] = first + "+" }
    }
    v3 = [Bool]().map { "\($0)" }
  }
  print(((false ? -4 : 7)) & (10 + 3), terminator: "|")
}
if (([3, 7]) + [7]).contains(2) {
  for (i44, e45) in (["e\u{301}", ""]).prefix(3).enumerated() {
    v3 = [e45, e45, e45, e45]
    for i46 in 1..<2 {
    }
  }
  let c47: (Int) -> Int = { x48 in x48 + x48 }
  print(c47(-4), [1, 2, 3].map(c47))
}
v3 = [String]()
print("v2", v2)
print("v3", v3)
