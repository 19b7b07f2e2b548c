enum Failure: Error, Equatable {
  case small
  case large(Int)
}
var v1: Int = 5 | 100
var v2: [String: String] = ["a": "a,b,,c", "b": "e\u{301}", "c": "e\u{301}"]
var v3: [String: [Int]] = ["a": [0, 5, v1, v1], "b": [Int]()]
let v4: [String] = Array(([Int]().map { "\($0)" }).suffix(2))
func f5(p0 a6: [Int] = [3, 0x1F]) throws -> [Int] {
  if (Optional(v1) == nil) {
    switch v1 {
    case 0:
      let v8: Int = "a,b,,c".count
    case 1, 2:
      break
    case 5...15:
      v3["k"] = [Int]() + [v1]
      var v9: (Int, name: String) = ("👩‍👧!".count, name: "hello" + "a,b,,c")
    case let n7 where n7 % 2 == 0:
      v3 = v3.filter { $0.key != "b" }
      v2 = ["a": ""]
    default:
      v1 += ([-1, 5]).count
      print(v1, Double(max(1, v1)))
      v3 = ["a": [v1, v1, v1], "b": a6, "c": a6]
    }
    print((([v1, v1, 0x1F, 5]).last != nil), Array(-1..<4), terminator: "|")
    v1 += v1
  } else if v1 > v1 {
    let v3: [String] = v4
  }
  var w10 = 0
  while (w10 < 1), a6.allSatisfy { $0 < v1 } {
    w10 += 1
    v2 = ["a": "👩‍👧!"]
  }
  let c11 = { (x12: Int) -> String in
    print(((v4.isEmpty ? "Größe" : v4[abs(x12) % v4.count])) + "Größe", Array(a6.prefix(0)).sorted())
    return String(true) + ((true ? "👩‍👧!" : "x y z"))
  }
  print(c11(v1))
  if v1 != v1 {
    print(((true ? v1 : v1), name: (v4.isEmpty ? "a" : v4[abs(v1) % v4.count])))
  } else if (a6.first { $0 > 7 } == nil) {
    print(String(repeating: "hello", count: 1))
    v1 -= v1 - v1
    v3["b"] = Array(stride(from: 1, to: -3, by: 1))
  }
  if v1 >= v1 { throw Failure.large(v1) }
  return ["Größe".count, (([String: Int]())["z", default: v1])]
}
func f13() -> Double {
  do {
    print((try f5(p0: [2])))
    let c15 = { (x16: Int) -> String in
      let v17: Int = ([x16, v1, 10]).count
      v2 = ["a": "a,b,,c", "b": "hello"]
      return "<\(([x16, v1, v1]) + [v1])>"
    }
    print(c15(10))
    var v18: String? = Optional("hello")
  } catch Failure.large(let t14) {
    print("large", t14)
  } catch {
    print("caught", error)
  }
  if "Größe".hasPrefix("x") {
    print("" + "<\([-4])>", (Array(([v1, v1]).dropLast(3))) + ([Int]().map { $0 * 1 }), terminator: "\n")
    if (true && "👩‍👧!" == "Größe") {
      print(([v1, v1, v1]).map { "\($0)" })
      v1 += 7 + ([Int]().reduce(0) { $0 + $1 })
    } else {
      var v4: [String: String] = v2.filter { $0.key != "b" }
    }
  }
  if false { return 1.0 }
  return 10.0
}
if (v1 & v1) <= v1 {
  var w19 = 0
  while (w19 < 1), (v4.joined(separator: "-")).contains("ll") {
    w19 += 1
    for i20 in stride(from: 2, through: 4, by: -1) {
      v3["b"] = nil
    }
    print(Array([v1].prefix(1)).map { "\($0)" }, f13(), terminator: "|")
    if !(v1 == v1) {
      v2 = (["a": "x y z", "b": "a,b,,c"]).filter { $0.key != "b" }
      v3["b"] = (([[100], [0, v1, v1, v1]]).flatMap { $0 }) + (([v1, 0x1F]) + [v1])
    } else if false {
      v1 += v1
    } else {
    }
  }
  if v1 > v1 {
    let c21: (Int) -> Int = { x22 in [Int]().count | (v1 + x22) }
    print(c21(v1), [1, 2, 3].map(c21))
  }
  print([Int](), false, terminator: "\n")
} else {
  print("e\u{301}", v4[2], terminator: "\n")
}
let c23: (Int) -> Int = { x24 in (0 - (x24)) | (x24 &* x24) }
print(c23(v1), [1, 2, 3].map(c23))
if let o25 = Optional("👩‍👧!") {
  switch (([Int]().first ?? v1)) {
  case 0:
    v1 += max(o25.count, -1)
    if true {
      v2 = v2.filter { $0.key != "a" }
      v3["b"] = (([v1, v1]) + [v1]).sorted()
    } else if ((Optional(v1) ?? 5)) < (0 - (1_000)) {
      v3 = ([String: [Int]]()).filter { $0.key != "a" }
    }
    v3 = (v3.filter { $0.key != "b" }).filter { $0.key != "b" }
  case 1, 2:
    let c27: (Int) -> Int = { x28 in x28 &* v1 }
    print(c27(v1), [1, 2, 3].map(c27))
    switch (([Int]().first ?? v1)) {
    case 0:
      v1 += v1 / 7
    case 1, 2:
      var v30: Int = ((["a": v1, "b": 5, "c": v1])["q"] ?? v1)
    case 5...18:
      print(false)
      v2 = v2.filter { $0.key != "a" }
    case let n29 where n29 % 2 == 0:
      print((o25.contains("ll") ? n29 : v1 + v1))
      v1 += n29
    default:
      var v31: String = o25
      var v32: String = v4.joined(separator: "")
      var v33: Int = v1 - (v1 ^ v1)
    }
  case 5...10:
    switch v1 {
    case 0:
      var v35: Double = 0.1 / (1e3 * 1e3)
    case 1, 2:
      v1 -= v1 &* v1
    case 4...13:
      v3 = v3.filter { $0.key != "a" }
    case let n34 where n34 % 2 == 0:
      break
    default:
      v2 = ["a": o25, "b": o25]
    }
    v1 += ([v1, v1]).reduce(0) { $0 + $1 }
  case let n26 where n26 % 2 == 0:
    let c36 = { (x37: Int) in v1 += x37 }
    c36(v1)
    c36(n26)
    print([o25], [((v1, name: "👩‍👧!")).name, o25])
  default:
    if false {
    } else if !(3 != v1) {
      v2["b"] = o25
    }
    var v38: Double = 0.0 - (Double(v1))
  }
}
v2["a"] = nil
func g39(_ a40: inout Int) {
  a40 = a40 * 3 + -4
  switch (a40 | a40, a40 < a40) {
  case (0, _):
    let v41: Double = 0.1
    a40 -= 3
  case (1..., true):
    print((([0, a40, a40]).map { "\($0)" }).map { "\($0)" })
  case (_, false):
    a40 += 10
  default:
    a40 += a40 % 3
    var a40: String = "hello"
    let v42: String = "a"
  }
}
g39(&v1)
g39(&v1)
print("v1", v1)
print("v2", v2.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
print("v3", v3.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
print("v4", v4)
