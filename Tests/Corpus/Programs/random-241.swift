enum Failure: Error, Equatable {
  case small
  case large(Int)
}
struct S1: Equatable {
  var m0: Int
  var size: Int {
    return ((["a": 0, "b": m0, "c": m0])["a"] ?? m0)
  }
  func text(_ n: Int) -> String {
    return "Größe"
  }
  mutating func change(by n: Int) {
    m0 += ((m0, name: "x y z")).0
    m0 = 0 - ([n].count)
  }
}
enum E2: Equatable {
  case k0(Int)
  case k1
  case k2(String)
  var word: String {
    switch self {
    case .k0:
      return "a,b,,c"
    case .k1:
      return ""
    case .k2:
      return "hello"
    }
  }
}
var v3: Set<Int> = Set([1, 5])
let v4: Double = (!(false) ? 2.25 : 3.0)
let v5: E2 = E2.k0(10)
func f6(p0 a7: [String: [Int]] = ["a": [-1]]) -> E2 {
  let v8: Int = ((false ? "hello" : "x y z")).count
  let c9 = { (x10: Int) -> String in
    if !(true) { return "Größe" }
    let c11 = { (x12: Int) -> String in
      v3 = v3.union(Set([3, 5]))
      return String(String("".reversed()).reversed())
    }
    print(c11(v8))
    return "<\(true)>" + "👩‍👧!"
  }
  print(c9(v8))
  v3 = (Set([3, 5])).union(v3)
  return v5
}
if ("x y z") == ("Größe" + "e\u{301}") {
  switch v5 {
  case .k0(let p13):
    v3 = v3.intersection(v3)
    if [p13].count != (p13 + p13) {
      v3.insert(0)
    } else if String("hello".reversed()).hasSuffix("ll") {
      v3 = v3.union(Set([1, 6]))
      v3.insert((true ? p13 ^ p13 : "e\u{301}".count))
    }
    switch (p13, ([7, p13, p13]).allSatisfy { $0 >= p13 }) {
    case (0, _):
      v3.insert(p13)
    case (1..., true):
      v3.insert((max(p13, 12)) | p13)
      let v14: [Double] = [(v4).rounded(), 0.0 - (v4)]
    case (_, false):
      print((p13 & p13, name: ([String]().first ?? "a")), "")
      print(false)
    default:
      v3 = Set([0, 4])
      v3.insert(3)
      v3 = Set([1, 4])
    }
  case .k1:
    print(((false ? "e\u{301}" : "e\u{301}")) + "<\(["Größe"])>", (0x1F, name: "👩‍👧!"))
  case .k2(let p15):
    let v16: [[String]] = [["e\u{301}"], [p15, p15]]
    var w17 = 0
    while (w17 < 3), ([String]().compactMap { Int($0) }).allSatisfy { $0 >= 3 } {
      w17 += 1
      v3.remove(-1)
      v3 = v3.intersection(Set([2, 6]))
      print("a", (-4, name: p15 + p15))
    }
    if let o18 = (["a": 3, "b": 10])["q"], false {
      v3.insert(o18)
      v3.insert(o18)
      v3 = (Set([1, 6])).union(v3)
    }
  }
  v3 = Set([10] + ([-4, -1, 0]))
} else {
  switch String("a".reversed()) {
  case "":
    if ((false ? -1 : 0)) == 5 {
    } else if String(false) == "👩‍👧!".uppercased() {
      let v19: [Double] = [v4, v4, v4, v4]
    } else {
      v3 = Set([0, 6])
    }
    if false {
      var v20: [Double] = [v4, v4]
    }
  case "a", "hello":
    print(1.0 < -3.5, v4)
    switch 0 {
    case 0:
      let v22: Int = -1
      var v23: Double = ((true ? 1e3 : v4)).rounded()
    case 1, 2:
      v3 = v3.intersection(Set([1, 6]))
      v3 = v3.union(v3)
      v3 = (v3.union(Set([0, 5]))).intersection(v3)
    case 4...20:
      var v24: Int = 7 - ([Int]().reduce(0) { $0 - $1 })
    case let n21 where n21 % 2 == 0:
      v3 = v3.intersection(v3).intersection(v3)
      v3 = Set([3, 4])
      v3.insert(n21)
    default:
      v3 = v3.union(v3)
      let v25: String = String(("👩‍👧!" + ("x y z")).reversed())
    }
  default:
    let v26: [Int] = ([12, -4, 1, 5]).sorted()
  }
}
v3 = Set([-1, -4])
if [Int]().isEmpty {
  switch v5 {
  case .k0(let p27):
    break
  case .k1:
    var v28: [Bool] = ([Int]() + [5]).map { $0 < 0 }
    v3 = v3.intersection(v3)
  case .k2(let p29):
    v3 = Set([2, 4])
  }
  v3 = v3.union(v3)
  let c30: (Int) -> Int = { x31 in ((["a": x31, "b": x31, "c": 7])["z", default: 1]) }
  print(c30(1), [1, 2, 3].map(c30))
} else {
}
func f32(p0 a33: Int) throws -> S1 {
  if (([3, 100, a33]).first { $0 > 10 } == 100) {
    print(true, (Double(a33)).rounded(), terminator: "\n")
  } else if !("a".hasPrefix("x")) {
    for i34 in 0..<3 {
      v3 = v3.intersection(v3)
      let v35: Double = Double(i34 % (abs(i34) % 5 + 1))
    }
  }
  print((a33, name: "👩‍👧!"), terminator: "|")
  if (Array(stride(from: 0, to: 0, by: -2))).allSatisfy { $0 >= a33 } { throw Failure.small }
  return S1(m0: a33)
}
if "e\u{301}".lowercased() < "a" {
  for (i36, e37) in ["👩‍👧!"].prefix(3).enumerated() {
    do {
      print((try f32(p0: i36)))
      print(false)
    } catch Failure.large(let t38) {
      print("large", t38)
    } catch {
      print("caught", error)
    }
  }
  if [Int]().allSatisfy { $0 >= 3 } {
    if v4 < v4 {
      v3.insert(0x1F | 0)
      print(["e\u{301}", "a,b,,c"])
      v3.remove(1)
    } else {
      var v39: S1 = S1(m0: 12)
      print(Array(([12, 1, 10]).dropLast(2)))
      v3 = v3.intersection(v3)
    }
    if let o40 = ((["a,b,,c", "a,b,,c"]).map { $0.count }).last {
      v3.insert((o40 - o40) &* o40)
      var v41: Double = (v4).rounded() - v4
    }
    print((0 - (-1), name: "<\(["", "x y z"])>"), v4, terminator: "|")
  } else {
    v3 = Set([1, 6])
    v3.insert((([10, 12, 100, 3]).last ?? 0))
  }
} else {
  v3 = Set([String]().map { $0.count })
}
v3.insert(([1, 0]).count)
for i42 in stride(from: 1, through: 5, by: 2) {
}
for i43 in ([2, 0]).prefix(4) {
}
v3.insert(1_000 ^ (("x y z").count))
switch 1 {
case 0:
  for i45 in 2...4 where i45 != 0 {
    let c46: (Int) -> Int = { x47 in min(max(x47, i45), x47) }
    print(c46(i45), [1, 2, 3].map(c46))
    let c48 = { (x49: Int) -> String in
      var v50: Int = -1
      return v5.word
    }
    print(c48(i45))
    print(["👩‍👧!"])
  }
case 1, 2:
  if ((["x y z"]).compactMap { Int($0) }).isEmpty {
    let v51: Int = 3
    var v52: Int = 0
  } else if true {
    for (i53, e54) in (["a", "e\u{301}", "e\u{301}"]).prefix(3).enumerated() {
      v3.remove(i53)
      v3 = v3.intersection(Set([1, 5]))
      v3 = Set([2, 6])
    }
    v3 = v3.union(v3)
    v3.insert(0 - (([12, 12, 100]).reduce(0) { $0 + $1 }))
  }
  print((3, name: "hello"), terminator: "|")
  v3 = Set([5, -4])
case 4...14:
  switch v5 {
  case .k0(let p55):
    let v56: [[String]] = [([true, false, true]).map { "\($0)" }, ["👩‍👧!", "hello"]]
    let v57: Int = (((["a": p55, "b": p55, "c": -4]).filter { $0.key != "a" })["b", default: p55])
  case .k1:
    let v58: [String: [Int]] = ((["a": [10, 3, 2, -1], "b": [0x1F], "c": [Int]()]).filter { $0.key != "a" }).filter { $0.key != "b" }
  case .k2(let p59):
    for (i60, e61) in (([true, false, false]).map { "\($0)" }).prefix(3).enumerated() {
      var v62: Int = ((0, name: p59)).0
      v62 += (v62 + i60) + i60
      v3.insert(0 - (p59.count))
    }
    let c63: (Int) -> Int = { x64 in ((["a": -1, "b": 2])["z", default: 3]) }
    print(c63(12), [1, 2, 3].map(c63))
    for i65 in (([3, 10, 1_000, -4]).sorted { $0 > $1 }).dropFirst().prefix(2) {
      if p59 != p59 { continue }
      var v66: Int = (i65 - 1) &+ (100 &+ i65)
    }
  }
  v3 = v3.union(v3)
case let n44 where n44 % 2 == 0:
  for i67 in stride(from: 3, through: 1, by: 1) {
    do {
      print((try f32(p0: i67)))
      print((v4).rounded())
      v3.remove(i67)
    } catch Failure.large(let t68) {
      print("large", t68)
    } catch {
      print("caught", error)
    }
    v3 = (Set([n44, n44])).intersection(v3)
    if (7 ^ n44) > (0 - (n44)) {
      var v69: E2 = v5
    } else {
      v3 = v3.intersection(v3)
    }
  }
default:
  v3 = Set([1, 6])
}
v3 = v3.union(Set([2, 4]))
print("v3", v3.sorted())
print("v4", v4)
print("v5", v5)
