enum E1: Equatable {
  case k0(String)
  case k1(String)
  case k2(String)
  var word: String {
    switch self {
    case .k0:
      return "Größe"
    case .k1:
      return "a,b,,c"
    case .k2:
      return "x y z"
    }
  }
}
let v2: Int = abs(1_000) - 1_000
let v3: E1 = E1.k1("x y z")
func f4(_ a5: [String: Int], p1 a6: Int = 2) -> [String] {
  for i7 in stride(from: 5, through: 0, by: 1) {
    var v8: String = String(("" + "👩‍👧!").reversed())
  }
  var v3: String = "a,b,,c".uppercased()
  if let o9 = ([v3, "a", v3]).first { $0.count > 1 } {
    v3 += v3
    if (([a6, -1]).map { $0 - 5 }).contains(a6) { return [String]() }
    switch v2 {
    case 0:
      v3 += "<\("\(a6)")>"
      v3 += o9
      if v3.contains("ll") { return [v3] }
    case 1, 2:
      v3 += String("".reversed())
    case 4...18:
      v3 = (o9 + v3).lowercased()
    case let n10 where n10 % 2 == 0:
      if ([a6, n10]).contains(100) { return Array(([Int]().map { "\($0)" }).dropLast(0)) }
    default:
      let v11: (Int, name: String) = (o9.count, name: "hello")
      v3 += o9
      v3 += v11.name
    }
  } else {
    v3 += v3 + v3
    switch (v2, ([Int]().first != nil)) {
    case (0, _):
      v3 += String(v3.reversed()) + v3
    case (1..., true):
      v3 += (([v3, v3, v3, v3]).map { "\($0)" }).joined(separator: "-")
      v3 += v3
    case (_, false):
      v3 += String(repeating: "a,b,,c", count: 2)
      v3 += "<\(true)>"
    default:
      v3 += "\(v2)"
      v3 += "<\(([v2, v2]) + ([v2, v2, v2]))>"
      v3 += ([Int]().contains(-4) ? "x y z" : v3)
    }
  }
  return ([false].map { "\($0)" }) + ["a"]
}
let v12: Int = ([v2, v2, -1, v2]).count
var v13: String? = Optional("e\u{301}")
var v14: [Int] = [v12, 100]
if !(7 > v12) {
  v14 = [v2, -4]
} else {
  var v15: String = (String(repeating: "Größe", count: 1)) + (((v2, name: "e\u{301}")).name)
  var v16: String = v15.lowercased()
  var w17 = 0
  repeat {
    w17 += 1
    if false {
      v14 = ([v14, [v2], v14]).flatMap { $0 }
    }
  } while w17 < 3
}
var w18 = 0
repeat {
  w18 += 1
  let c19 = { (x20: Int) -> String in
    for i21 in stride(from: 3, through: 3, by: -1) {
      v13 = nil
    }
    return (((v12, name: "e\u{301}")).name) + ("hello" + "")
  }
  print(c19(v2))
  v13 = (v14.map { "\($0)" }).last
  if !v14.isEmpty { v14[0] = v2 }
} while w18 < 3
v14 = (["a", ""]).compactMap { Int($0) }
print([String](), ((false ? 1e3 : -3.5)) + ((false ? 1e3 : 0.5)))
let c22 = { (x23: Int) -> String in
  let v24: Int = v2 - ((Optional(v2) ?? x23))
  return "Größe"
}
print(c22(0))
func g25(_ a26: inout [Int]) {
  a26.append(a26.count)
  switch ((true ? 10 : 10)) {
  case 0:
    let a26: [String] = [(["a", "a,b,,c"]).joined(separator: ""), (["👩‍👧!", "👩‍👧!", "hello", "e\u{301}"]).joined(separator: ", ")]
  case 1, 2:
    a26 = Array(a26.suffix(3))
    a26 = [Int]()
  case 3...11:
    a26 += [7, 100, 12, 10]
  case let n27 where n27 % 2 == 0:
    print(1e3 < 0.5, ((["Größe", "a", "hello"]) + ["hello"]) + ["👩‍👧!"])
    a26 = Array(a26.prefix(1)).sorted { $0 > $1 }
  default:
    a26 += a26
    a26 = [7, 100]
    var v28: Bool = (String(repeating: "👩‍👧!", count: 2)).contains("x")
  }
}
g25(&v14)
g25(&v14)
print("v2", v2)
print("v3", v3)
print("v12", v12)
print("v13", v13)
print("v14", v14)
