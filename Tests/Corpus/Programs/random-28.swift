enum Failure: Error, Equatable {
  case small
  case large(Int)
}
enum E1: Equatable {
  case k0
  case k1(Int)
  case k2
  case k3
  var word: String {
    switch self {
    case .k0:
      return "a,b,,c"
    case .k1:
      return "👩‍👧!"
    case .k2:
      return "hello"
    case .k3:
      return "Größe"
    }
  }
}
var v2: Int = 0
let v3: [[Int]] = ([[Int]]().flatMap { $0 }).map { [$0, $0 + 0] }
var v4: [String] = ["x y z", "hello", "hello", "x y z"]
func f5(p0 a6: Int? = Optional(1)) throws -> Set<Int> {
  v2 += (v4.compactMap { Int($0) }).reduce(0) { $0 - $1 }
  let c7 = { (x8: Int) in v2 += x8 }
  c7(v2)
  c7(12)
  let c9 = { (x10: Int) -> String in
    if false { return ((v2, name: "a")).name }
    return String((((v2, name: "hello")).name).reversed())
  }
  print(c9(v2))
  if !v4.isEmpty { v4.removeFirst() }
  if ([-4, 3]).isEmpty { throw Failure.large(v2) }
  return ((Set([2, 4])).intersection(Set([2, 6]))).intersection(Set([3, 4]))
}
func f11(p0 a12: [Bool], _ a13: Int, p2 a14: Bool = true) -> Double {
  if (Int("Größe") != a13) {
    v2 += v2
    do {
      print((try f5()))
      v4 = ["<\(10.0)>", String(v2)]
      var v16: Int = a13
      print((a14 ? ((["a": v2, "b": a13, "c": v16])["b", default: 0]) : v2 + v2), v4.map { "\($0)" })
    } catch Failure.large(let t15) {
      print("large", t15)
    } catch {
      print("caught", error)
    }
    let c17 = { (x18: Int) -> String in
      v4 += v4
      v2 += (((["a": v2, "b": v2])["b", default: x18])) | (([Int]().first ?? x18))
      return ((v2, name: "👩‍👧!")).name
    }
    print(c17(a13))
  }
  v2 -= v2
  return abs(1.0)
}
v2 = 0 - (([v2, v2]).count)
switch v2 {
case 0:
  if 10.0 < 2.25 {
    let c20: (Int) -> Int = { x21 in 10 }
    print(c20(v2), [1, 2, 3].map(c20))
    for i22 in stride(from: 0, through: 5, by: -1) {
      print([v2, i22, v2], ("<\([v2, 0, 0, 100])>") + ((true ? "a" : "")))
      if !v4.isEmpty { v4[v4.count - 1] = "" }
    }
  } else if (!(true) || false) {
    if let o23 = Array(v4.dropFirst(2)).first { $0.count > 1 } {
      v4 = Array(Array(v4.prefix(3)).dropLast(1))
    } else {
      v4 = ([true, true]).map { "\($0)" }
      v4 = ["a,b,,c"]
    }
    if true {
      print((v2 &+ 5) &* v2, Array(v4.dropLast(3)))
      v2 = v2 ^ v2
    }
  } else {
    do {
      print((try f5()))
      var v25: Bool = (v4.joined(separator: ", ")).hasSuffix("ll")
      print(((Optional("hello") ?? "x y z")).hasPrefix("a"))
    } catch Failure.large(let t24) {
      print("large", t24)
    } catch {
      print("caught", error)
    }
    if 0.5 < 0.5 {
      v4 = ([v2, 1]).map { "\($0)" }
    }
    let c26 = { (x27: Int) -> String in
      v4 = Array(v4.prefix(1))
      if (zip(([v2, x27, v2]), [v2]).map { $0 + $1 }).allSatisfy { $0 < x27 } { return (((x27, name: "hello")).name).lowercased() }
      return "".uppercased()
    }
    print(c26(v2))
  }
  if let o28 = [Int]().first {
    print("e\u{301}", (v2, name: "e\u{301}" + "a"), terminator: "\n")
  }
  if (v4.joined(separator: ", ")).hasSuffix("a") {
    let v29: String = v4[3]
    v4.append(String(([3, 0, v2, v2]).isEmpty))
    v4 = ["a,b,,c", v29, "👩‍👧!", v29]
  } else {
    for i30 in 1..<4 {
      v4 = Array((([true, false]).map { "\($0)" }).dropFirst(2))
      v2 += abs(i30 ^ 2)
    }
  }
case 1, 2:
  switch v2 {
  case 0:
    v2 += v2 | "".count
    let t32 = try? (try f5())
    print(t32 == nil)
    for (i33, e34) in v4.prefix(3).enumerated() {
      v2 += v2
      var v35: Int = max(10 + 100, i33)
    }
  case 1, 2:
    let v36: [String: [Int]] = [String: [Int]]()
  case 5...9:
    for i37 in 0...2 where i37 != v2 {
      let v38: [E1] = [E1.k1(100), E1.k1(100)]
      v4 = v4.map { "\($0)" }
    }
    v2 += abs(v2 - v2)
  case let n31 where n31 % 2 == 0:
    print(0.0 - (0.0 - (2.25)), (([n31, 2, v2, v2]).sorted { $0 > $1 }).sorted())
    v2 -= ((v2, name: "hello")).0
    let v39: Double? = Optional(10.0)
  default:
    v4 += v4
    if [v2].contains(v2) {
      v2 += (-4) % 3
      v4 = ([v2, 0x1F, v2, 3]).map { "\($0)" }
    }
  }
case 3...14:
  v2 += (v4.map { $0.count }).count
case let n19 where n19 % 2 == 0:
  let c40 = { (x41: Int) -> String in
    if v2 < (v2 - n19) { return (v4.isEmpty ? "a,b,,c" : v4[abs(n19) % v4.count]) }
    return "👩‍👧!"
  }
  print(c40(n19))
  let t42 = try? (try f5())
  print(t42 == nil)
  var v43: String = "x y z"
default:
  v4 = ["a,b,,c"]
}
v4 = (v4.map { "\($0)" }).map { "\($0)" }
switch "a,b,,c" {
case "":
  switch (0 - (-1)) {
  case 0:
    switch "👩‍👧!" {
    case "":
      print(Array([1_000].dropFirst(2)).contains(10))
      print(([Int]() + [7]).contains(0))
      v2 += (Int("hello") ?? v2)
    case "a", "hello":
      v2 += v2 - v2
      v2 += "e\u{301}".lowercased().count
      v4 = ([v2, v2, v2, -1]).map { "\($0)" }
    default:
      v4 = (Array(([v2, v2, v2, 10]).prefix(1))).map { "\($0)" }
      v2 += v2 & v2
      var v45: Set<Int> = Set([1, 5])
    }
  case 1, 2:
    if let o46 = Optional("hello") {
      v2 -= (((["a": v2, "b": v2, "c": v2]).mapValues { $0 + v2 })["b", default: v2])
    }
  case 5...11:
    switch ((v4.isEmpty ? "👩‍👧!" : v4[abs(v2) % v4.count])) {
    case "":
      let v47: Set<Int> = Set([2, 6])
      v4 = Array(v4.dropLast(3)).map { "\($0)" }
      v2 += "".count
    case "a", "hello":
      print(([v2, 0, 100, 100]) + (([12, 10]) + [Int]()), (Optional(12) != -1))
    default:
      v4 = Array(([Bool]().map { "\($0)" }).dropLast(2))
      let v48: [String] = ["hello", "a"]
    }
    if true {
      v4 = [String(repeating: "x y z", count: 1), String("e\u{301}".reversed())]
      v2 -= 3
    }
    if (Array(stride(from: 3, to: 4, by: -1))).allSatisfy { $0 < v2 } {
      v2 = [Int]().reduce(0) { $0 + $1 }
    }
  case let n44 where n44 % 2 == 0:
    v4 = ["Größe", "👩‍👧!", "x y z"]
  default:
    switch v2 {
    case 0:
      v2 = (v2 &* v2) * (v2 % 7)
      print(max(v2 % 3, v2))
      v2 += 10
    case 1, 2:
      v2 -= (v4.joined(separator: ", ")).count
      v2 = 1_000
      if let first = v4.first { v4[0] = first + "+" }
    case 3...9:
      v4.append(String("e\u{301}".reversed()))
      let v50: Bool = !(true)
    case let n49 where n49 % 2 == 0:
      v4 = ([true, false]).map { "\($0)" }
      print(Array([n49].suffix(0)), f11(p0: [false, true], -1))
      v2 += (([v2, v2]).filter { $0 % 4 == 0 }).count
    default:
      break
    }
    if !v4.isEmpty { v4.removeFirst() }
    v2 += 0 - ([Int]().count)
  }
  let v51: Int = v2 &* v2
case "a", "hello":
  if (false && true) {
    if (0x1F ^ v2) == v2 {
      v4 = Array(v4.dropLast(2))
      v4 = (v4.map { "\($0)" }) + ["Größe"]
      if !v4.isEmpty { v4.removeFirst() }
    } else if false {
      if !v4.isEmpty { v4.removeFirst() }
      v4.append("e\u{301}".lowercased())
    }
    let c52: (Int) -> Int = { x53 in 5 | x53 }
    print(c52(v2), [1, 2, 3].map(c52))
  } else if 1.0 < 0.1 {
    if (zip(([v2, v2, v2]), ([10, 12, v2, v2])).map { $0 + $1 }).isEmpty {
      var v54: Int = (([v2, v2]) + [0x1F]).reduce(0) { $0 + $1 }
    }
    let v55: [Int] = [Int]()
  } else {
    switch v2 {
    case 0:
      v4 = ([true, true]).map { "\($0)" }
      v4 = (v4 + v4).map { "\($0)" }
      print((zip([Int](), ([v2, 100, -1])).map { $0 + $1 }) + (([v2, 2, v2]).map { $0 + v2 }), ((false || false) ? -3.5 : 2.25))
    case 1, 2:
      v2 -= v2
      v4.insert("a", at: 0)
      v2 += v2 &+ v2
    case 4...12:
      var v57: Set<Int> = Set([2, 4])
    case let n56 where n56 % 2 == 0:
      v2 += ("e\u{301}" < "a,b,,c" ? n56 : n56)
      v4 = ["Größe", "", "", "a"]
      v2 -= v2 | 0
    default:
      v2 += (((["a": 100, "b": v2]).mapValues { $0 + v2 })["a", default: v2])
      v2 = 12
    }
    let c58 = { (x59: Int) -> String in
      v2 += min((true ? x59 : x59), x59)
      v4.append("a,b,,c")
      return "hello"
    }
    print(c58(v2))
    if (Int("a,b,,c") != nil) {
      v4.append(((["hello", "a,b,,c", "a"]).joined(separator: ", ")) + "e\u{301}")
      v4 = (v3.flatMap { $0 }).map { "\($0)" }
    }
  }
default:
  if (([v2, v2]).map { $0 * v2 }).isEmpty {
    print((([12, v2, v2, v2]).map { "\($0)" }) + v4, terminator: "|")
    if Array(-1..<3).contains(v2) {
      var v60: [Int] = ([Int]().map { "\($0)" }).map { $0.count }
      print(v4, v60)
    }
  } else {
    v2 += 3
  }
}
v4 = ([12].map { $0 == v2 }).map { "\($0)" }
if !v4.isEmpty { v4.removeFirst() }
for i61 in 0...2 where i61 != v2 {
  let c62: (Int) -> Int = { x63 in 0 - (10) }
  print(c62(v2), [1, 2, 3].map(c62))
}
if let o64 = v4.first { $0.count > 1 } {
  let c65 = { (x66: Int) in v2 += x66 }
  c65(v2)
  c65(1_000)
  var w67 = 0
  while (w67 < 4), true {
    w67 += 1
    if (((v2, name: "Größe")).0) <= (v2 & v2) { break }
    var v68: Int = (v4.compactMap { Int($0) }).count
    for i69 in [v68].suffix(2) {
      v4 = (([o64, "hello", "a,b,,c", o64]).map { "\($0)" }).map { "\($0)" }
      var v70: Double = 1.0
    }
  }
} else {
  v2 += Array(0..<5).count
  v2 += v2
}
switch (v2 * 100) {
case 0:
  break
case 1, 2:
  v2 += (max(v2, v2)) - v2
  let t72 = try? (try f5(p0: [Int]().first))
  print(t72 == nil)
case 3...12:
  print(((Optional(-1) ?? v2), name: (false ? "Größe" : "x y z")), "e\u{301}")
  v2 += 0 - (-1)
  switch v2 {
  case 0:
    switch (([2, 7]).reduce(0) { $0 + $1 }, true) {
    case (0, _):
      let v74: Set<Int> = Set([0, 5])
    case (1..., true):
      v2 += 0
      print((v2, name: "e\u{301}"), "a")
    case (_, false):
      v2 += ("Größe" + "a").count
    default:
      var v75: Double = 0.0 - (2.25 - 3.0)
      v2 = ((v2, name: "")).0
    }
  case 1, 2:
    for i76 in "e\u{301}".map({ String($0) }) {
      print((0.0 - (1e3)) / 0.1)
      let v77: Int = v2 + (((v2, name: i76)).0)
    }
  case 5...9:
    let t78 = try? (try f5())
    print(t78 == nil)
  case let n73 where n73 % 2 == 0:
    var w79 = 0
    while (w79 < 2), !(([n73, n73, n73, n73]).isEmpty) {
      w79 += 1
      let v80: Set<Int> = Set([2, 6])
    }
    var v81: Int = String(5).count
  default:
    let c82 = { (x83: Int) -> String in
      v2 += x83 % 2
      v4 = v4.map { "\($0)" }
      return String(10)
    }
    print(c82(v2))
    let c84 = { (x85: Int) in v2 += x85 }
    c84(v2)
    c84(1)
  }
case let n71 where n71 % 2 == 0:
  if (Int("Größe") == nil) {
    v2 += (([String: Int]())["a", default: 10])
    if (true && v2 != 12) {
      let v86: Double = -3.5
      v2 = n71
    } else {
      v4.append("hello")
      v4 += v4
    }
  }
  v4 = v4 + ([Int]().map { "\($0)" })
default:
  v2 += (([v2, v2, v2]).filter { $0 % 2 != 0 }).reduce(0) { $0 - $1 }
}
print("v2", v2)
print("v3", v3)
print("v4", v4)
