enum Failure: Error, Equatable {
  case small
  case large(Int)
}
enum E1: Equatable {
  case k0
  case k1
  var word: String {
    switch self {
    case .k0:
      return ""
    case .k1:
      return "👩‍👧!"
    }
  }
}
struct S2: Equatable {
  var m0: String
  var m1: Int
  var size: Int {
    return (((m1, name: "Größe")).0) &+ 5
  }
  func text(_ n: Int) -> String {
    return String(repeating: m0, count: 1)
  }
  mutating func change(by n: Int) {
    m0 += (([m0, m0, m0]).first ?? m0)
    m1 = ([Int]() + [n]).reduce(0) { $0 + $1 }
  }
}
var v3: Set<Int> = Set([1, 5])
var v4: S2 = S2(m0: "", m1: 1)
func f5(p0 a6: [Int], _ a7: [Int]) throws -> Set<Int> {
  print(((a6.isEmpty ? 7 : a6[abs(7) % a6.count]), name: "a"), terminator: "|")
  if 12 == ((Optional(12) ?? 2)) { throw Failure.small }
  return v3.union(v3)
}
func f8(p0 a9: Int?) -> (Int, name: String) {
  let c10: (Int) -> Int = { x11 in x11 | x11 }
  print(c10(100), [1, 2, 3].map(c10))
  v3 = Set([3, 6])
  do {
    print((try f5(p0: [-4, 3, 1, 0x1F], [Int]())))
    var v13: Double = Double("".count)
    var w14 = 0
    while (w14 < 1), (-1) == 100 {
      w14 += 1
      v13 *= ((false ? 1e3 : v13)) / (0.5).rounded()
      var v15: Int = 3
    }
  } catch Failure.large(let t12) {
    print("large", t12)
  } catch {
    print("caught", error)
  }
  for i16 in 2...3 where i16 != 3 {
    for (i17, e18) in ((["a,b,,c", "a"]) + [String]()).prefix(3).enumerated() {
      var v19: E1 = E1.k0
      print(e18, (["x y z", e18]).joined(separator: "-"))
    }
    if false { return (i16, name: "👩‍👧!".uppercased()) }
    v3 = v3.union(v3).union(v3)
  }
  return ((Optional(3) ?? 12), name: "Größe" + ("x y z"))
}
do {
  print((try f5(p0: [Int](), [100])))
  v4.change(by: 7)
  v4 = S2(m0: "", m1: 12)
} catch Failure.large(let t20) {
  print("large", t20)
} catch {
  print("caught", error)
}
v3 = v3.intersection(Set([1, 5]))
switch (3 - 0x1F, (false && true)) {
case (0, _):
  v3.insert(v4.size)
case (1..., true):
  print(v4.m1, terminator: "|")
case (_, false):
  break
default:
  break
}
do {
  print((try f5(p0: [0x1F, 1_000, -4], [12, 100])))
  v4 = S2(m0: "x y z", m1: 1_000)
  if (7 - 0x1F) == ((false ? 1_000 : 3)) {
    for i22 in -1..<3 {
      v3.remove(i22)
    }
  }
} catch Failure.large(let t21) {
  print("large", t21)
} catch {
  print("caught", error)
}
var w23 = 0
repeat {
  w23 += 1
  switch (v4.m1, "a,b,,c" < "hello") {
  case (0, _):
    var w24 = 0
    repeat {
      w24 += 1
      v3.insert(((false ? 3 : 0x1F)) & (0 & 5))
      var v25: String? = Optional("a")
    } while w24 < 3
    if (([10, 5, 100, 0x1F]) + [100]).allSatisfy { $0 >= 7 } {
      if ([Int]().isEmpty && 3 != 7) { continue }
      var v3: [Bool] = ([Int]() + [1_000]).map { $0 == 5 }
    } else if (([-1, 1_000, 2]).count) == (([0x1F, -1, 1_000, 1]).count) {
      v3 = v3.union(Set([0, 4]))
      v3 = Set([1, 6])
      print((7, name: "hello"), ([String]().last ?? "x y z"))
    }
    v3.insert((0 / 3) &+ 10)
  case (1..., true):
    if let o26 = [Int]().first {
      v3 = v3.union(v3)
      var v27: S2 = S2(m0: "x y z", m1: o26)
    }
  case (_, false):
    switch "<\(true)>" {
    case "":
      v3.remove(1)
      v3.insert(10 - (min(1_000, 0x1F)))
    case "a", "hello":
      print(([0x1F, 100]).contains(0x1F))
      let v28: Int = (((["a": 1_000]).filter { $0.key != "a" })["b", default: 10])
    default:
      print(abs(0.5), [Int]().count)
      if !(([0, 7]).isEmpty) { break }
    }
    let t29 = try? (try f5(p0: [-1, 1, 0, 100], [3, 3]))
    print(t29 == nil)
  default:
    for (i30, e31) in (Array((["", "", "Größe"]).dropLast(2))).prefix(3).enumerated() {
      if true { break }
    }
    v3 = Set(([0, 3, 2, 10]).sorted())
  }
} while w23 < 3
let c32: (Int) -> Int = { x33 in abs(x33) }
print(c32(0), [1, 2, 3].map(c32))
print("v3", v3.sorted())
print("v4", v4)
