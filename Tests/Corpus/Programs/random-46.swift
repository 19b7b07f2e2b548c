struct S1: Equatable {
  var m0: Int
  var m1: Int
  var m2: String
  var size: Int {
    return ([Int]().first ?? -4)
  }
  func text(_ n: Int) -> String {
    return (String(repeating: "a,b,,c", count: 2)) + m2
  }
  mutating func change(by n: Int) {
    m2 += (Optional(m2) ?? "")
    m0 -= n
  }
}
enum E2: Equatable {
  case k0
  case k1
  var word: String {
    switch self {
    case .k0:
      return "a"
    case .k1:
      return "Größe"
    }
  }
}
var v3: String = "x y z"
var v4: [(Int, name: String)] = ([(0, name: v3), (12, name: v3), (-4, name: v3)]) + [(2, name: v3)]
let v5: Int = (((["a": 3, "b": -1]).filter { $0.key != "b" })["b", default: 10])
if false {
  if ([10].filter { $0 % 2 != 0 }).allSatisfy { $0 >= 1_000 } {
    switch (v3.count, v5 == v5) {
    case (0, _):
      v3 += "<\(-1)>"
      v3 += String(v5)
      v4.insert((v5, name: v3), at: 0)
    case (1..., true):
      v3 += String(v5)
    case (_, false):
      let v6: Int = v5
    default:
      v3 = String((false && false))
      v3 += String(2 + v5)
    }
    let c7: (Int) -> Int = { x8 in ((5, name: v3)).0 }
    print(c7(v5), [1, 2, 3].map(c7))
    for i9 in stride(from: 3, through: 2, by: -1) {
      if ([i9, v5, v5, 2]).contains(i9) { break }
      if v5 == i9 { break }
    }
  } else if !(false) {
    switch v3.uppercased() {
    case "":
      v4 = Array(v4.suffix(3))
      let v10: Double = ((false ? 0.1 : 0.5)).rounded()
      v3 += "<\((v10).rounded())>"
    case "a", "hello":
      v3 += v3
    default:
      v3 = "hello"
      let v11: [Int] = ([String]().compactMap { Int($0) }) + [v5]
      print((([v3, v3, v3]).map { "\($0)" }) + (v11.map { "\($0)" }), Array(stride(from: 2, to: 6, by: 1)))
    }
  }
  if v5 >= (([v5, v5, v5, v5]).reduce(0) { $0 - $1 }) {
    switch (max(-4, v5)) {
    case 0:
      let v3: Int = ((["a": v5, "b": v5, "c": 1_000])["a", default: 7])
      var v13: Int = (([v3, v5, v5]) + [v5]).count
    case 1, 2:
      break
    case 5...17:
      v4.append((abs(v5), name: "<\(-4)>"))
    case let n12 where n12 % 2 == 0:
      v4 = v4 + [(n12, name: v3)]
      v3 = "<\(((v5, name: v3)).name)>"
    default:
      v3 += ([String]().first ?? "👩‍👧!")
    }
    var v14: [[Bool]] = [[true]]
  }
} else if v3.contains("x") {
  v4.insert((v5, name: v3), at: 0)
} else {
  let c15: (Int) -> Int = { x16 in x16 }
  print(c15(10), [1, 2, 3].map(c15))
}
for (i17, e18) in (([3, v5, v5, v5]).map { "\($0)" }).prefix(3).enumerated() {
  v4 += v4
  if !v4.isEmpty { v4.removeFirst() }
}
if let o19 = (Array(stride(from: 1, to: 1, by: -2))).first { $0 > 100 } {
  print(([-4, o19]).contains(o19))
} else {
  v3 = "👩‍👧!"
  let c20: (Int) -> Int = { x21 in 1 }
  print(c20(0x1F), [1, 2, 3].map(c20))
}
for i22 in v3.map({ String($0) }) {
  switch (12 + v5) {
  case 0:
    if (5 ^ 1_000) >= v5 {
      var v24: E2 = E2.k0
      if v5 < v5 { continue }
    } else {
      v4 = v4 + [(1_000, name: "👩‍👧!")]
    }
  case 1, 2:
    if ([v5] + [7]).allSatisfy { $0 >= 7 } {
      v4.insert((v5, name: i22), at: 0)
      v3 = (true ? i22 : v3)
    } else if 0.5 < 3.0 {
      v4 = v4 + [(v5, name: v3)]
    } else {
      var v25: [Double] = [Int]().map { Double($0) * 1e3 }
    }
    if i22 == v3 {
      print((([100, v5, v5, v5]).sorted { $0 > $1 }).allSatisfy { $0 < v5 })
      var v26: String = "\(v5)"
      v26 += (["", "hello"]).joined(separator: ", ")
    } else if i22 == ("👩‍👧!" + i22) {
      var v27: (Int, name: String) = (v5, name: String(i22.reversed()))
    }
  case 3...18:
    let c28: (Int) -> Int = { x29 in v5 }
    print(c28(v5), [1, 2, 3].map(c28))
  case let n23 where n23 % 2 == 0:
    v3 += i22
    var v30: String = i22
  default:
    print((Array(stride(from: 1, to: 2, by: 1))).map { "\($0)" }, terminator: "\n")
    v4 = [(v5, name: i22), (v5, name: v3)]
  }
  switch v3 {
  case "":
    print("", 3.0)
    var v31: Double = Double(([v5, v5]).count)
  case "a", "hello":
    let v32: Double = 0.1 / abs(3.0)
    switch v5 {
    case 0:
      v3 = i22 + v3
    case 1, 2:
      var v34: [[Double]] = [[v32, v32, 2.25], [Double](), [Double]()]
      let v35: Int? = ([v5, -4, v5, 12]).min()
    case 5...6:
      if !v4.isEmpty { v4.removeFirst() }
    case let n33 where n33 % 2 == 0:
      v3 = v3 + ("<\([v3, v3, "Größe"])>")
      let v36: (Int, name: String) = (n33, name: v3)
      let v37: S1 = S1(m0: v5, m1: v5, m2: i22)
    default:
      v3 += String("a,b,,c".reversed())
    }
    v3 += (Array(([i22, "Größe", i22]).suffix(1))).joined(separator: "")
  default:
    let c38: (Int) -> Int = { x39 in v5 }
    print(c38(v5), [1, 2, 3].map(c38))
  }
  v4.append((10, name: "Größe"))
}
v4 = [(v5, name: v3), (v5, name: v3), (0x1F, name: v3)]
for i40 in -1..<4 {
  var w41 = 0
  repeat {
    w41 += 1
    print(0 - (v5 - i40), false)
    if true {
      if (false && [100].contains(i40)) { continue }
    } else if false {
      v4 = [(v5, name: v3)]
    } else {
      v3 += v3 + v3
    }
    if ([Int]().sorted { $0 > $1 }).isEmpty {
    } else if ([Int]().first != 100) {
      v3 += ([String]().first ?? v3)
      v3 += "a"
    } else {
      var v42: [S1] = ([S1(m0: i40, m1: i40, m2: "a"), S1(m0: 3, m1: v5, m2: v3), S1(m0: 12, m1: v5, m2: "x y z")]) + [S1(m0: v5, m1: 3, m2: v3)]
      v42 = [S1(m0: i40, m1: v5, m2: v3)]
    }
  } while w41 < 3
  v4 = [(v5, name: v3)]
  var v43: Set<Int> = Set([0, 6])
}
let c44 = { (x45: Int) -> String in
  v3 = (Optional(v3) ?? "e\u{301}")
  return "\(x45)"
}
print(c44(v5))
if Array(-2..<6).isEmpty {
  v4.insert((v5, name: v3), at: 0)
  if ([Int]() + ([2, 1, v5, 7])).allSatisfy { $0 >= v5 } {
    for i46 in 0..<1 {
      var v47: E2 = E2.k1
      print(true, (Array(([v5, 5, 2]).dropFirst(1))).map { "\($0)" })
    }
    switch (v5, ([v5, 1_000]).allSatisfy { $0 >= 12 }) {
    case (0, _):
      v4 += v4
      var v48: String = ((["a", v3, "e\u{301}"]).joined(separator: "")) + v3
    case (1..., true):
      v3 += String(v3.reversed())
      v3 += ((["hello", v3, v3]).map { "\($0)" }).joined(separator: "")
    case (_, false):
      print([String(repeating: "a,b,,c", count: 1), ([String]().first ?? v3)], String(repeating: v3, count: 3))
      v4 = Array(v4.suffix(3))
    default:
      v4 = Array(v4.prefix(1)) + ([(Int, name: String)]())
      v3 = ((1, name: v3)).name
    }
    let v49: E2 = E2.k0
  } else if v5 <= (v5 & v5) {
    var v50: Set<Int> = (Set([3, 6])).intersection(Set([0, 4]))
    let c51 = { (x52: Int) -> String in
      v4 = v4 + (v4 + [(v5, name: v3)])
      return (v5 <= x52 ? "" : "e\u{301}")
    }
    print(c51(2))
    var w53 = 0
    while (w53 < 2), ((true ? v5 : v5)) > (((["a": v5, "b": v5])["z", default: v5])) {
      w53 += 1
      var v54: Int = v5 + v5
      print(((false ? 1e3 : 0.1)) - ((false ? 10.0 : 1.0)))
    }
  }
  if let o55 = ([v5].filter { $0 % 4 != 0 }).last {
    v4 = [(-1, name: ""), (o55, name: v3)]
    switch (100, ([Int]().first == o55)) {
    case (0, _):
      v3 += "e\u{301}"
    case (1..., true):
      v3 += v3
    case (_, false):
      break
    default:
      v3 += "<\([o55, v5, 0x1F, v5])>"
      v4 = [(v5, name: v3), (1_000, name: "👩‍👧!")]
    }
  } else {
    let v56: [S1] = [S1]()
    switch v5 {
    case 0:
      v3 = String(v5 >= v5)
      print(v5)
      print(0.0 - (abs(10.0)))
    case 1, 2:
      let v58: Set<Int> = Set([0, 4])
      v3 = "<\("Größe".uppercased())>"
    case 5...15:
      v4 = [(v5, name: v3), (v5, name: v3)]
    case let n57 where n57 % 2 == 0:
      v3 = ""
      v3 += "<\(Array([Int]().dropFirst(0)))>"
    default:
      break
    }
  }
} else if (v3 + "👩‍👧!") != v3 {
  if let o59 = Optional("x y z"), false {
    let c60: (Int) -> Int = { x61 in 0 - (([x61, 100]).count) }
    print(c60(12), [1, 2, 3].map(c60))
  }
  var v62: String = "<\("\(2)")>"
  let c63: (Int) -> Int = { x64 in max(v5 & v5, v5) }
  print(c63(v5), [1, 2, 3].map(c63))
} else {
  var w65 = 0
  while (w65 < 4), true {
    w65 += 1
    switch (v5 - v5) {
    case 0:
      v3 = "<\(2.25)>"
      v3 = ([v3, "x y z"]).joined(separator: ", ")
    case 1, 2:
      v3 += (v3.contains("x") ? v3 : v3)
      let v67: String = (([v5, v5]).isEmpty ? v3 : v3)
      print(100 < v5, Array((([v67, v3]).compactMap { Int($0) }).suffix(0)))
    case 5...13:
      v4 += v4
      var v68: Int? = ([v5, v5]).first
    case let n66 where n66 % 2 == 0:
      v3 += v3
      v4 = ([(n66, name: v3), (100, name: "")]) + [(n66, name: "hello")]
      v4 = [(Int, name: String)]()
    default:
      v3 += String(v3.reversed())
      let v69: String = ([String]().first ?? v3)
    }
  }
  let v70: Double = 0.0 - (0.5)
}
let c71 = { (x72: Int) -> String in
  if true { return "<\(([true, true]).map { "\($0)" })>" }
  return String(repeating: v3, count: 0)
}
print(c71(5))
let c73: (Int) -> Int = { x74 in 2 }
print(c73(v5), [1, 2, 3].map(c73))
if v5 >= [Int]().count {
  for i75 in 0...4 where i75 != 10 {
    v4.append((v5, name: "👩‍👧!"))
    v3 += String(repeating: v3, count: 0)
    let c76: (Int) -> Int = { x77 in abs([12].count) }
    print(c76(v5), [1, 2, 3].map(c76))
  }
  if !(true) {
    if v5 < v5 {
      let v78: Int? = (([v5, 5]) + [1_000]).max()
    } else if v3 == v3 {
      v3 += "<\(!(false))>"
      let v79: [Int] = (([100, v5, v5]) + ([100, v5, -4])) + ([0] + ([-1, v5, v5, 7]))
      v3 = ((v5, name: v3)).name
    }
  }
  if !v4.isEmpty { v4[v4.count - 1] = (0x1F, name: v3) }
} else {
  v4 = v4 + v4
}
print("v3", v3)
print("v4", v4)
print("v5", v5)
