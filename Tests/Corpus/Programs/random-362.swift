enum Failure: Error, Equatable {
  case small
  case large(Int)
}
enum E1: Equatable {
  case k0(String)
  case k1(Int)
  case k2(String)
  case k3
  var word: String {
    switch self {
    case .k0:
      return ""
    case .k1:
      return ""
    case .k2:
      return "Größe"
    case .k3:
      return "👩‍👧!"
    }
  }
}
let v2: E1 = E1.k2("")
let v3: Int = abs(1)
func f4(p0 a5: String) throws -> Set<Int> {
  var v6: Double = 0.0 - (3.0)
  if a5 != (a5 + a5) { throw Failure.small }
  return (Set([1, 5])).union(Set([1, 6]))
}
let v7: [(Int, name: String)] = ([(3, name: "x y z"), (v3, name: "Größe")]) + ([(10, name: "a")])
if (v3 &* v3) > (0 - (-1)) {
  var v8: Double = 1e3
  print(([Int]().max() == nil), terminator: "|")
} else if false {
  var v9: Int = ((([String: Int]()).filter { $0.key != "a" })["b", default: v3])
}
if v3 > v3 {
  var v10: [Int] = ([[Int](), [v3, 7, v3, v3], [1, v3, v3, v3]]).flatMap { $0 }
} else if ((["a": v3, "b": v3, "c": v3])["a"] == nil) {
  var v11: [String: Int] = ["a": v3, "b": v3]
  v11 = v11.mapValues { $0 + -1 }
  print(["👩‍👧!", "x y z", "x y z", "👩‍👧!"], terminator: "|")
} else {
  var v12: Int = ((true || false) ? ((["a": v3, "b": v3, "c": v3])["z", default: v3]) : v3 & v3)
  if 10.0 < 0.1 {
    if let o13 = Optional("a") {
      let v14: Int = 5
      let v15: Int = v14
    }
    v12 -= (([v3, 7, v12]).reduce(0) { $0 + $1 }) + (v3 % (abs(10) % 5 + 1))
  } else {
    print(["a"].map { "\($0)" })
  }
}
if ([v3, v3]).contains(v3) {
  var v16: String = "hello"
}
var v17: Double = abs(10.0) / (1e3 * 10.0)
let c18: (Int) -> Int = { x19 in (((x19, name: "e\u{301}")).name).count }
print(c18(v3), [1, 2, 3].map(c18))
print("", [v3, -4, v3])
var w20 = 0
while (w20 < 4), true {
  w20 += 1
  do {
    print((try f4(p0: "a,b,,c")))
    let c22 = { (x23: Int) -> String in
      print((v3 &* x23, name: ["hello"].joined(separator: ", ")), [Int]())
      return String(repeating: "a", count: 3)
    }
    print(c22(v3))
    print([1_000] + [Int]())
  } catch Failure.large(let t21) {
    print("large", t21)
  } catch {
    print("caught", error)
  }
  let c24 = { (x25: Int) -> String in
    print((([3, x25, v3, v3]).contains(0x1F) ? v17 : v17), terminator: "\n")
    return v2.word
  }
  print(c24(10))
}
v17 += v17
print("v2", v2)
print("v3", v3)
print("v7", v7)
print("v17", v17)
