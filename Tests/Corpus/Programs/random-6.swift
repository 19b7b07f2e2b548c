enum Failure: Error, Equatable {
  case small
  case large(Int)
}
struct S1: Equatable {
  var m0: Int
  var size: Int {
    return (([String: Int]())["a", default: 1])
  }
  func text(_ n: Int) -> String {
    return "<\((["a", "a,b,,c", "e\u{301}", "e\u{301}"]).map { "\($0)" })>"
  }
  mutating func change(by n: Int) {
    let m0: [String: String] = ["a": ""]
    var v2: Int = ((["a": 2, "b": n, "c": n])["z", default: n])
  }
}
enum E3: Equatable {
  case k0
  case k1(String)
  var word: String {
    switch self {
    case .k0:
      return "Größe"
    case .k1:
      return ""
    }
  }
}
var v4: [[Bool]] = [[false, true, true], [true, false, false, true], [false, false, false], [true]]
var v5: Int = 7
var v6: String? = Optional("hello")
func f7(p0 a8: [String: String], _ a9: [Double], p2 a10: Int) -> Set<Int> {
  print(abs(0.5), (a10, name: "hello"), terminator: "\n")
  return Set([1, 4])
}
func f11(_ a12: Int = 5) throws -> (Int, name: String) {
  for i13 in 1...3 where i13 != v5 {
    if v5 > a12 { return (a12 ^ a12, name: (true ? "hello" : "")) }
  }
  let c14 = { (x15: Int) -> String in
    for (i16, e17) in (["", "x y z", "e\u{301}", "Größe"]).prefix(3).enumerated() {
    }
    return (String(repeating: "e\u{301}", count: 1)) + ([String]().joined(separator: ""))
  }
  print(c14(v5))
  v6 = (false ? "e\u{301}" : "e\u{301}")
  if v5 == a12 { throw Failure.small }
  return (5, name: "👩‍👧!")
}
print(([v5].map { "\($0)" }).map { "\($0)" }, "a", terminator: "\n")
switch 0 {
case 0:
  v5 += min(v5 + v5, v5)
case 1, 2:
  var v19: Int = 7
  print(([100, v5]).map { "\($0)" }, String(v19) + "")
case 5...19:
  switch "<\("Größe")>" {
  case "":
    if Array(-2..<2).allSatisfy { $0 >= v5 } {
      v4 = v4 + [[false]]
    } else {
      v4 = [[Bool]()]
      v5 = (v5 % 2) | v5
      var v20: [[String]] = [[""], [String]()]
    }
    switch v5 {
    case 0:
      v4 = [[true, true]]
    case 1, 2:
      v6 = String(repeating: "👩‍👧!", count: 1)
      var v22: Int = v5
      v4 = [[false], [true]]
    case 3...8:
      v5 = v5 + v5
      v6 = (String(repeating: "x y z", count: 3)) + "👩‍👧!"
      v5 += v5
    case let n21 where n21 % 2 == 0:
      v5 += 5
      print("👩‍👧!", (["a", "", "x y z"]).map { "\($0)" })
    default:
      print(((["Größe", "hello"]).first { $0.count > 1 } ?? "Größe"), [v5, v5, v5])
      var v23: String = String(repeating: "a", count: 3)
    }
    print(["e\u{301}", "a", "a,b,,c", "hello"], 7)
  case "a", "hello":
    do {
      print((try f11(v5)))
      var v25: [Int] = [Int]()
      v5 += v5
    } catch Failure.large(let t24) {
      print("large", t24)
    } catch {
      print("caught", error)
    }
  default:
    switch String("".reversed()) {
    case "":
      print(v5 + v5, ((false ? 0.5 : 3.0)) - ((false ? -3.5 : 0.1)))
    case "a", "hello":
      v6 = ((["hello", "a", ""]).first { $0.count > 1 } ?? "a,b,,c")
      var v26: Int = v5 + v5
      print(1.0 / (1e3 + 10.0), (v26 & v5) >= v5)
    default:
      var v27: [Int] = [v5]
      v6 = nil
      v6 = (["", "hello", "hello"]).first { $0.count > 1 }
    }
  }
  if ([Int]().first == 2) {
    for i28 in 0...4 where i28 != 1_000 {
      v6 = (["x y z", "👩‍👧!", "x y z"]).last
    }
    print(Array(([Int]().sorted { $0 > $1 }).dropFirst(3)), terminator: "|")
  } else {
    do {
      print((try f11()))
      v4 = v4 + [[false, true, false]]
      v5 -= ((v5, name: "hello")).0
    } catch Failure.large(let t29) {
      print("large", t29)
    } catch {
      print("caught", error)
    }
  }
case let n18 where n18 % 2 == 0:
  do {
    print((try f11()))
    do {
      print((try f11(2)))
      v4.insert([false, false, false, false], at: 0)
    } catch Failure.large(let t31) {
      print("large", t31)
    } catch {
      print("caught", error)
    }
    v6 = String((((-1, name: "👩‍👧!")).name).reversed())
  } catch Failure.large(let t30) {
    print("large", t30)
  } catch {
    print("caught", error)
  }
  if true {
    v4.append((zip([Int](), ([v5, v5, v5, v5])).map { $0 + $1 }).map { $0 == n18 })
    print(n18 - n18)
    let v32: E3 = E3.k1("x y z")
  } else {
    switch v5 {
    case 0:
      v6 = String(([7, n18, n18]).allSatisfy { $0 >= v5 })
      v4 = [[false], [false, true]]
    case 1, 2:
      v5 = (v5 + n18) &* (0 - (1_000))
    case 4...10:
      v6 = ((["hello", "a,b,,c"]) + (["Größe", "👩‍👧!", "hello"])).first
      v5 = (((n18, name: "a,b,,c")).0) & n18
    case let n33 where n33 % 2 == 0:
      v5 += ((n33, name: "a")).0
    default:
      v4 = Array(v4.suffix(0)) + v4
    }
    v6 = (([false, true, true]).map { "\($0)" }).first { $0.count > 1 }
  }
  let v34: E3 = E3.k1("Größe")
default:
  if false {
    var w35 = 0
    while (w35 < 1), false {
      w35 += 1
      v5 -= min(0x1F, v5)
      v4 += v4
    }
    v4 = [[12].map { $0 < v5 }, [false, true, false, false]]
    switch (v5, true) {
    case (0, _):
      v6 = "a"
    case (1..., true):
      v4.append((([v5, v5, v5]).map { $0 * v5 }).map { $0 == 0 })
    case (_, false):
      break
    default:
      v4 += v4
    }
  } else {
    v5 += v5
  }
}
print("a", v5 < v5, terminator: "\n")
if true {
  let c36 = { (x37: Int) in v5 += x37 }
  c36(v5)
  c36(v5)
  let c38 = { (x39: Int) in v5 += x39 }
  c38(v5)
  c38(0x1F)
} else if ([Int]().min() != nil) {
  for (i40, e41) in ([false].map { "\($0)" }).prefix(3).enumerated() {
    let c42: (Int) -> Int = { x43 in i40 }
    print(c42(1_000), [1, 2, 3].map(c42))
    for (i44, e45) in [String]().prefix(3).enumerated() {
      v4 = [[false]]
      v4.append([true, true])
    }
    v5 += 0 - (i40)
  }
} else {
  let c46 = { (x47: Int) -> String in
    let c48 = { (x49: Int) -> String in
      v5 -= (x47 >= 3 ? min(x49, v5) : v5)
      return "a,b,,c"
    }
    print(c48(x47))
    return String(("" + "hello").reversed())
  }
  print(c46(v5))
  v6 = (["👩‍👧!", "a"]).first
  print(Array([String]().dropLast(2)).joined(separator: "-"), Array((([v5, 0, 7, v5]) + ([v5, v5, 100])).prefix(2)))
}
var v50: Int = (0x1F == v5 ? ([v5, v5]).count : max(v5, v5))
v4.append([true, false, false, true])
v5 = (String(repeating: "e\u{301}", count: 2)).count
let c51 = { (x52: Int) in v50 += x52 }
c51(v50)
c51(v5)
print("v4", v4)
print("v5", v5)
print("v6", v6)
print("v50", v50)
