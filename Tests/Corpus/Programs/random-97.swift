enum Failure: Error, Equatable {
  case small
  case large(Int)
}
var v1: Bool = -3.5 < 0.1
var v2: Int = (0 - (-4)) ^ ((v1 ? 5 : 0))
let v3: [String] = ([String]().map { "\($0)" }) + [""]
let v4: Int = v2
func f5() -> String {
  let c6: (Int) -> Int = { x7 in v2 }
  print(c6(v2), [1, 2, 3].map(c6))
  return String(repeating: "e\u{301}", count: 0)
}
func f8(_ a9: [String: Int], _ a10: [String]) -> String {
  v2 -= 2
  let c11 = { (x12: Int) -> String in
    return "<\("<\([0x1F, v2])>")>"
  }
  print(c11(7))
  return "hello" + ""
}
v2 -= v2
func f13(p0 a14: (Int, name: String), _ a15: Int = 0) throws -> [String: String] {
  let c16 = { (x17: Int) -> String in
    let v18: (Int, name: String) = ("a,b,,c".count, name: (Optional("") ?? "e\u{301}"))
    v1 = v2 >= (([0, x17, x17, 2]).count)
    return ""
  }
  print(c16(a15))
  if a15 == (0 - (a15)) { throw Failure.small }
  return [String: String]()
}
for i19 in "Größe".map({ String($0) }) {
  let c20 = { (x21: Int) -> String in
    if let o22 = Optional(i19), false {
      var v23: Int = abs(([v2, x21, v4]).count)
    }
    print((x21, name: (Optional(i19) ?? "Größe")), ([String]().first ?? i19))
    return f8([String: Int](), v3)
  }
  print(c20(0))
  switch (((v4, name: i19)).0) {
  case 0:
    v1 = (v4 - v4) <= v4
  case 1, 2:
    v1 = (v3.compactMap { Int($0) }).allSatisfy { $0 < 7 }
    print((max(v4, v2), name: i19.uppercased()))
    if ([v4].first { $0 > v4 } == v2) {
      v2 += i19.count
      print((([String]().first ?? i19)).count)
    } else {
      v2 += v4
      v2 += min(-1, v2)
      print(v1, ((3, name: i19)).name)
    }
  case 4...8:
    for i25 in [2].prefix(3).reversed() {
      print((Optional(i19) ?? i19), (i25 != v2 && 2.25 < 10.0))
      var v26: [[Int]] = [[i25, v2], [1_000, i25, v2], [v4], [Int]()]
    }
  case let n24 where n24 % 2 == 0:
    let v27: String = String("<\(1.0)>".reversed())
  default:
    v2 += v4 + v2
    v1 = i19.contains("x")
  }
  v1 = false
}
if ([Int]().isEmpty && v1) {
  v2 -= 0 - (v2)
} else {
  var w28 = 0
  while (w28 < 1), ([v4, v2, v4]).isEmpty {
    w28 += 1
    for i29 in -1..<2 {
      v1 = "<\(false)>" != "<\(10.0)>"
      let v30: Int = (Array(stride(from: 2, to: 2, by: -1))).count
      v1 = 2.25 < 1e3
    }
  }
  v1 = true
}
v1 = ([v4, v2]).allSatisfy { $0 < v2 }
switch (0 - (v4)) {
case 0:
  switch ((Optional("a,b,,c") ?? "hello")) {
  case "":
    if let o32 = Array([Int]().prefix(2)).first {
      v2 -= 0 - (v4)
      v1 = v2 != v2
    }
  case "a", "hello":
    print((v1 ? "x y z" : "a"), (v4, name: "👩‍👧!"), terminator: "|")
    if let o33 = [String]().first {
      v2 = ((([String: Int]()).mapValues { $0 + v4 })["b", default: v4])
    }
  default:
    for i34 in [v4].prefix(3).reversed() {
      var v35: [String: [Int]] = [String: [Int]]()
      print(v4)
    }
    var w36 = 0
    repeat {
      w36 += 1
      var v37: String = v3.joined(separator: ", ")
    } while w36 < 3
  }
case 1, 2:
  for i38 in (v3.compactMap { Int($0) }).prefix(4) {
    for (i39, e40) in (([0, v2]).map { "\($0)" }).prefix(3).enumerated() {
      let v41: String? = Optional("e\u{301}")
      var v42: String = String(Double(i38))
      var v43: Int? = Int("<\(1_000)>")
    }
    print((0.1).rounded() + (1e3 - 1e3), (([v4, 2, v4, v4]).map { $0 * v2 }).sorted())
  }
  v1 = (([10, v4]).max() == v2)
case 5...18:
  for i44 in "Größe".map({ String($0) }) {
    if v4 > (v2 + v4) {
      v2 -= v2 &* v4
    }
  }
case let n31 where n31 % 2 == 0:
  let t45 = try? (try f13(p0: (v2, name: "hello"), v2))
  print(t45 == nil)
default:
  print(((false ? "👩‍👧!" : "e\u{301}")) != ((v1 ? "👩‍👧!" : "👩‍👧!")))
  v2 += v2
  let c46 = { (x47: Int) in v2 += x47 }
  c46(0x1F)
  c46(v2)
}
print("" + String("👩‍👧!".reversed()), (v3.compactMap { Int($0) }).count)
var w48 = 0
repeat {
  w48 += 1
  v2 -= v4 &+ (v4 & v2)
} while w48 < 1
if v1 {
  v1 = [Int]().contains(v2)
  let c49 = { (x50: Int) in v2 += x50 }
  c49(10)
  c49(100)
  do {
    print((try f13(p0: (v4, name: ""))))
    let c52: (Int) -> Int = { x53 in ((["a": x53, "b": v4, "c": v2])["b", default: v4]) }
    print(c52(7), [1, 2, 3].map(c52))
  } catch Failure.large(let t51) {
    print("large", t51)
  } catch {
    print("caught", error)
  }
}
switch (v4 + v2) {
case 0:
  if v4 >= (v4 + 0) {
    print(v2, (v3.compactMap { Int($0) }).contains(v2))
    let t55 = try? (try f13(p0: (5, name: "a"), -1))
    print(t55 == nil)
    let c56: (Int) -> Int = { x57 in (v3.map { $0.count }).reduce(0) { $0 + $1 } }
    print(c56(v4), [1, 2, 3].map(c56))
  } else if "<\("Größe")>".contains("a") {
    let c58 = { (x59: Int) -> String in
      v1 = v4 >= v2
      return ("a,b,,c" + "Größe").uppercased()
    }
    print(c58(v4))
    let c60 = { (x61: Int) -> String in
      let v62: Bool = !(([Int]().first != nil))
      return "<\(v2 <= v4)>"
    }
    print(c60(v2))
  }
  v2 += ((([String: Int]()).filter { $0.key != "a" })["z", default: 7])
  v2 += 3
case 1, 2:
  let c63 = { (x64: Int) in v2 += x64 }
  c63(-1)
  c63(0x1F)
  for (i65, e66) in v3.prefix(3).enumerated() {
    let c67: (Int) -> Int = { x68 in v4 }
    print(c67(-4), [1, 2, 3].map(c67))
    print((-4, name: "e\u{301}"), ((v1 ? i65 : i65)) - i65)
  }
  v1 = ([100].filter { $0 % 4 != 0 }).contains(3)
case 5...18:
  let c69 = { (x70: Int) -> String in
    let v71: [Int] = ([x70, v2, v4]) + ([Int]() + [1_000])
    if v1 {
      v2 = x70
      v1 = "".hasPrefix("ll")
      v1 = ((v3.isEmpty ? "hello" : v3[abs(v2) % v3.count])) == (((v2, name: "Größe")).name)
    } else {
      v2 += ((true || false) ? v71.count : v71.reduce(0) { $0 - $1 })
    }
    return "<\(zip(v71, v71).map { $0 + $1 })>"
  }
  print(c69(v2))
case let n54 where n54 % 2 == 0:
  for i72 in -1..<2 {
    switch (i72, ([v4, n54, i72, 3]).isEmpty) {
    case (0, _):
      var v73: Bool = true
      v2 -= (([i72, n54]) + [Int]()).count
    case (1..., true):
      if (([i72, 100]).first == 7) { continue }
      print(Double(v4) * 3.0)
      v2 = v2 ^ n54
    case (_, false):
      if v3[1].contains("a") { continue }
      v1 = "a" == "a"
      v2 = (n54 | n54) &+ (n54 + v4)
    default:
      v2 = ((i72, name: "👩‍👧!")).0
      v1 = (([v2, 0x1F]) + [3]).contains(i72)
      v2 = min(i72, n54)
    }
    for i74 in ([n54, v4, 5]).prefix(4) {
      v2 += ([i74, i72]).reduce(0) { $0 - $1 }
      let v75: Bool = abs(100) <= i72
    }
  }
default:
  break
}
if true {
  print(true)
}
print("v1", v1)
print("v2", v2)
print("v3", v3)
print("v4", v4)
