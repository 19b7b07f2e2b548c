enum Failure: Error, Equatable {
  case small
  case large(Int)
}
struct S1: Equatable {
  var m0: String
  var m1: String
  var m2: String
  var size: Int {
    return m1.count
  }
  func text(_ n: Int) -> String {
    return String(m2.reversed()) + (((n, name: m1)).name)
  }
  mutating func change(by n: Int) {
    m0 += ((n, name: m0)).name
    m2 += m0
  }
}
var v2: Int = (Optional(-1) ?? 3)
let v3: Int? = Int(String(repeating: "e\u{301}", count: 1))
let v4: S1 = S1(m0: "👩‍👧!", m1: "", m2: "")
func f5() throws -> String {
  v2 += v2
  if false {
    if v2 != (v2 &+ v2) {
      var v6: Set<Int> = Set([2, 6])
      var v7: Set<Int> = Set([Int]())
      v7.remove(1)
    } else if (([v2, v2, v2, v2]).isEmpty && "".contains("x")) {
      if true { return String(((true ? "" : "Größe")).reversed()) }
      v2 += (v2 * v2) & "👩‍👧!".count
    }
  } else if v2 > (((v2, name: "Größe")).0) {
    let c8: (Int) -> Int = { x9 in v2 }
    print(c8(v2), [1, 2, 3].map(c8))
    switch (v2, true) {
    case (0, _):
      v2 -= (([v2, 10]).first ?? v2)
      let v10: Int = v2
      v2 += v2 * (v10 + v10)
    case (1..., true):
      v2 += [-1].reduce(0) { $0 + $1 }
      var v11: Int = v2
      v11 += 1
    case (_, false):
      print(Array([""].prefix(2)), (v2, name: "👩‍👧!"))
      if v2 < ((v3 ?? 100)) { return ("hello" + "a,b,,c") + "Größe" }
      v2 += ((["Größe", "e\u{301}", "hello"]).joined(separator: "")).count
    default:
      v2 += v2
    }
  } else {
    v2 = abs(12)
  }
  v2 += [12].count
  if ([Int]().last == -4) { throw Failure.large(v2) }
  return ("x y z").lowercased()
}
do {
  print((try f5()))
  var v13: [[String]] = [["👩‍👧!"], ["", "👩‍👧!"], ["a,b,,c", "x y z"], [""]]
} catch Failure.large(let t12) {
  print("large", t12)
} catch {
  print("caught", error)
}
switch v2 {
case 0:
  for i15 in stride(from: 0, through: 2, by: 1) {
    var w16 = 0
    while (w16 < 1), false {
      w16 += 1
      if [7].count != i15 { break }
    }
    if 0.1 < 1.0 {
      var v17: [Int] = (([false, false, true, false]).map { "\($0)" }).compactMap { Int($0) }
      print(i15)
    } else if true {
      if i15 != (v2 + i15) { break }
    }
    v2 += Array(0..<3).reduce(0) { $0 - $1 }
  }
  switch ((v3 ?? 3)) {
  case 0:
    if "a,b,,c".uppercased() == v4.text(10) {
      print(Array([[Int]()].suffix(2)).flatMap { $0 }, [v2].count)
      v2 += abs((v3 ?? 1))
      v2 += v2 - (v2 - v2)
    } else {
      v2 += (v3 ?? v2)
      v2 += 7
    }
    let c19 = { (x20: Int) -> String in
      v2 += v2
      return String(true)
    }
    print(c19(v2))
  case 1, 2:
    if let o21 = [Int]().last, false {
      v2 -= (([v2, v2]).first ?? o21)
      v2 += ([10].contains(v2) ? v4.size : abs(v2))
    }
  case 5...20:
    print((0.0 - (3.0)) / (0.0 - (-3.5)), terminator: "|")
  case let n18 where n18 % 2 == 0:
    let c22 = { (x23: Int) in v2 += x23 }
    c22(v2)
    c22(n18)
    for i24 in 1..<1 {
      var n18: Int = (([i24, i24]).first { $0 > 3 } ?? v2)
      var v25: String = "hello"
      var v26: String = (v25 != v25 ? v25 : v25)
    }
    let c27 = { (x28: Int) -> String in
      print((100, name: "a"))
      v2 += n18
      return "<\(true)>"
    }
    print(c27(n18))
  default:
    let c29 = { (x30: Int) -> String in
      print((([v2, 1]) + [v2]) + ([x30, v2]), ([v2].map { $0 < v2 }).map { "\($0)" })
      return String(repeating: "a", count: 0)
    }
    print(c29(v2))
  }
  if true {
    var v31: Int = ([Int]() + [5]).count
    v2 += (v2 / (abs(v31) % 5 + 1)) & (((["a": v31, "b": 1])["a", default: 100]))
  } else {
    v2 += v2
    var v32: [[Int]] = [[v2, v2, v2, v2]]
  }
case 1, 2:
  v2 = min(v2 + v2, v2)
  switch (((["a": 0x1F, "b": 3, "c": 10])["b", default: v2])) {
  case 0:
    print(((["👩‍👧!", "e\u{301}", "e\u{301}", "👩‍👧!"]).compactMap { Int($0) }).contains(v2), (((v2, name: "hello")).name).lowercased(), terminator: "\n")
  case 1, 2:
    v2 += (true ? "👩‍👧!".count : v4.size)
  case 3...13:
    for i34 in 1..<1 {
      v2 = max(2, 100)
      v2 += ((i34, name: "e\u{301}")).0
      var v35: [[Bool]] = [[Bool]]() + (([[Bool](), [Bool]()]) + ([[true, false, false], [Bool](), [Bool]()]))
    }
    v2 = v4.size
    let v36: (Int, name: String) = (abs(v2), name: "e\u{301}")
  case let n33 where n33 % 2 == 0:
    let c37 = { (x38: Int) -> String in
      v2 -= ((n33, name: "👩‍👧!")).0
      if 1e3 < -3.5 { return "<\((v3 ?? 10))>" }
      return ([String]().first ?? "Größe")
    }
    print(c37(3))
    if ((false && true) && false) {
      v2 = abs(3)
      v2 += 100
    } else {
      let v39: Int = (12 != v2 ? v2 / 2 : (false ? n33 : v2))
      v2 += ((true ? "a,b,,c" : "e\u{301}")).count
      v2 += n33
    }
    v2 = (([n33, v2, 12]) + [n33]).reduce(0) { $0 - $1 }
  default:
    let c40 = { (x41: Int) in v2 += x41 }
    c40(3)
    c40(0x1F)
  }
  v2 += (([1, v2, v2, v2]).first { $0 > v2 } ?? v2)
case 5...14:
  switch v2 {
  case 0:
    var v4: Int = 12
  case 1, 2:
    let c43: (Int) -> Int = { x44 in v2 }
    print(c43(12), [1, 2, 3].map(c43))
    if (((v2, name: "e\u{301}")).name) == "a" {
      v2 -= min(((["a": v2])["z", default: -4]), v2)
    }
  case 5...7:
    print((v2 / 2, name: String("Größe".reversed())), v2, terminator: "|")
    if (String(repeating: "x y z", count: 1)).hasSuffix("a") {
      v2 = min(v2, v2)
      var v45: (Int, name: String) = (v2 % 3, name: "")
    } else {
      var v46: [Int] = Array(-1..<2)
    }
    let c47 = { (x48: Int) -> String in
      v2 += x48
      v2 -= v2
      return ""
    }
    print(c47(2))
  case let n42 where n42 % 2 == 0:
    v2 += [v2].count
  default:
    print(((["a,b,,c", "a", "a"]).map { "\($0)" }).joined(separator: ", "), terminator: "\n")
    v2 += v2 + ((false ? v2 : v2))
  }
  let c49: (Int) -> Int = { x50 in x50 }
  print(c49(v2), [1, 2, 3].map(c49))
case let n14 where n14 % 2 == 0:
  for i51 in "hello".map({ String($0) }) {
    var v52: (Int, name: String) = (v2, name: "a")
    let c53: (Int) -> Int = { x54 in v52.0 - abs(10) }
    print(c53(n14), [1, 2, 3].map(c53))
    switch i51 {
    case "":
      v52.name = "x y z"
      let v55: Int = (v2 - v2) & (v2 % (abs(1) % 5 + 1))
    case "a", "hello":
      v52 = (-1, name: "")
    default:
      var v56: String = String(i51.reversed())
      print((((["a": n14, "b": n14, "c": n14]).mapValues { $0 + v2 })["z", default: 0x1F]), [v2, v2, n14, 1])
    }
  }
  for (i57, e58) in (["Größe", "a"]).prefix(3).enumerated() {
    var w59 = 0
    repeat {
      w59 += 1
      v2 -= v4.size
    } while w59 < 2
    v2 += e58.count
    if false {
      v2 += v4.size
      v2 += 0
      if (v2 % 7) < v2 { continue }
    }
  }
  v2 = 3
default:
  let c60 = { (x61: Int) in v2 += x61 }
  c60(3)
  c60(v2)
  var v62: [String] = ["Größe", "", "x y z"]
  switch ((v3 ?? 1), v2 < v2) {
  case (0, _):
    let c63: (Int) -> Int = { x64 in 12 }
    print(c63(10), [1, 2, 3].map(c63))
  case (1..., true):
    switch v2 {
    case 0:
      break
    case 1, 2:
      let v66: [String: String] = (([String: String]()).filter { $0.key != "a" }).filter { $0.key != "b" }
      v2 += v2 * v2
    case 3...18:
      let v67: Set<Int> = Set([0, 5])
      v62 += ["👩‍👧!", "Größe"]
      v2 += v2
    case let n65 where n65 % 2 == 0:
      let v68: String = ("" + "Größe").uppercased()
    default:
      print(0.5, String("a".reversed()) < String(0))
      v62.insert("Größe", at: 0)
      v2 = v2 | v2
    }
    v2 += 0x1F
    if false {
      v2 = -4
    }
  case (_, false):
    let c69 = { (x70: Int) in v2 += x70 }
    c69(v2)
    c69(v2)
  default:
    for i71 in stride(from: 5, through: 4, by: -1) {
      v2 = (v2 & i71) ^ [Int]().count
      var v72: Int = i71
      v62 = v62.map { "\($0)" }
    }
    for (i73, e74) in v62.prefix(3).enumerated() {
      var v75: Double? = ([0.5, 1e3, 2.25, 1.0]).first
    }
  }
}
var v76: Int? = ([""].compactMap { Int($0) }).last
for i77 in 1...4 where i77 != v2 {
  if (Array(stride(from: 2, to: 7, by: -2))).isEmpty {
    v76 = nil
    if v2 != v2 {
      v76 = v3
      v2 -= (((i77, name: "a,b,,c")).name).count
    }
  } else {
    let c78: (Int) -> Int = { x79 in "e\u{301}".count }
    print(c78(-1), [1, 2, 3].map(c78))
    v2 += 1
  }
  print(((false ? 1e3 : 10.0)) / abs(0.1))
}
v76 = nil
func g80(_ a81: inout Int) {
  a81 = a81 * 3 + a81
  switch a81 {
  case 0:
    a81 -= (!(true) ? (Optional(-4) ?? a81) : a81 & a81)
  case 1, 2:
    a81 -= (([a81, a81, -1, a81]).reduce(0) { $0 + $1 }) / 7
    a81 = -1
    var v83: Set<Int> = Set([1, 6])
  case 3...9:
    print([String](), 0.1 < 2.25)
    a81 += ([a81].first ?? a81)
  case let n82 where n82 % 2 == 0:
    a81 = "👩‍👧!".count + (a81 + n82)
    var v84: [[Double]] = [[Double]]()
  default:
    let v85: Double = 1.0
    let v86: Int = ((["", "", "a"]).compactMap { Int($0) }).reduce(0) { $0 + $1 }
  }
}
g80(&v2)
g80(&v2)
print("<\("<\(["👩‍👧!", "", "👩‍👧!", "a,b,,c"])>")>", (((["a": v2, "b": 100, "c": v2])["b", default: v2]), name: (false ? "Größe" : "hello")), terminator: "|")
print("v2", v2)
print("v3", v3)
print("v4", v4)
print("v76", v76)
