var v1: [Int] = Array(([3, 100, 10, 2]).prefix(1))
var v2: Double = abs(-3.5)
print((7, name: "👩‍👧!" + "e\u{301}"))
if true {
  v1 = [-4]
  print(([100].count, name: (true ? "a,b,,c" : "👩‍👧!")), ([1, 0x1F]).map { "\($0)" })
  for i3 in "x y z".map({ String($0) }) {
    v1 = (([i3, i3, i3]) + [i3]).compactMap { Int($0) }
  }
} else if v1.isEmpty {
  if (0 - (1_000)) <= ((v1.isEmpty ? 0x1F : v1[abs(-1) % v1.count])) {
    switch (min(-1, 3)) {
    case 0:
      v2 += abs(v2)
    case 1, 2:
      v2 /= abs(1.0)
    case 4...15:
      print(3.0, ((v1.isEmpty ? 1 : v1[abs(100) % v1.count])) - (max(10, 7)))
      print("<\("a")>" != "<\(true)>", 10)
    case let n4 where n4 % 2 == 0:
      v2 += 0.0 - (abs(v2))
    default:
      v1 = [1, -1]
      print(!((-1) > 7))
      if !v1.isEmpty { v1[v1.count - 1] = 0 }
    }
    var w5 = 0
    while (w5 < 4), false {
      w5 += 1
      v2 = v2 + (2.25).rounded()
      v1 = v1 + (([100, 1_000]).sorted { $0 > $1 })
    }
  } else if (false || 10 > 3) {
    v2 = 10.0
    if (v1.allSatisfy { $0 < 100 } || false) {
      v2 *= v2 + v2
      v2 = 0.0 - (0.0 - (v2))
      var v6: [Int] = (v1.map { [$0, $0 + 100] }).flatMap { $0 }
    } else if Array(v1.dropFirst(2)).allSatisfy { $0 >= 0 } {
      v1 = zip(v1, v1).map { $0 + $1 }
      v2 = abs(v2)
      var v7: Int = 10
    } else {
      v2 = (v1.allSatisfy { $0 < 0x1F } ? 2.25 : v2)
      print([Int](), (v2 / 3.0) / (3.0).rounded())
      if !v1.isEmpty { v1[v1.count - 1] = 10 }
    }
  } else {
    for i8 in 1...4 where i8 != 100 {
      v2 /= 0.0 - ((v2).rounded())
      if !v1.isEmpty { v1.removeLast() }
    }
    switch 100 {
    case 0:
      v1.append((v1.isEmpty ? 2 : v1[abs(100) % v1.count]))
      v2 -= v2 + v2
    case 1, 2:
      v2 /= v2 * (0.5).rounded()
      var v10: [String] = ["a", "x y z"]
      v2 -= (v2 - v2).rounded()
    case 4...7:
      var v11: Set<Int> = ((Set([0, 4])).union(Set([0, 6]))).intersection(Set([3, 6]))
      v1 = ([5, 2]) + [1_000]
    case let n9 where n9 % 2 == 0:
      let v12: [String: Int] = ["a": -1, "b": n9]
      v1 = v1.map { $0 * n9 }
    default:
      print((Double(0x1F)).rounded(), "👩‍👧!")
      var v13: Int = abs(max(1_000, 100))
      let v14: [[Int]] = [v1, v1]
    }
    print(("".count, name: "<\(["a"])>"))
  }
  v1.insert(100, at: 0)
}
if true {
  if ((true || false) && true) {
    for (i15, e16) in (([false, false, true]).map { "\($0)" }).prefix(3).enumerated() {
      let v17: Bool = v1.isEmpty
    }
    let v18: Int = v1.reduce(0) { $0 + $1 }
  } else {
    print(true, v1.allSatisfy { $0 >= 7 })
    var v19: [String] = Array(((["Größe", "Größe"]) + ["a,b,,c"]).dropLast(3))
  }
} else if v2 < v2 {
  var v20: Bool = (v1.last == nil)
}
if ((true ? "x y z" : "x y z")) != ("x y z") {
  v2 *= v2 / ((true ? v2 : v2))
  let c21: (Int) -> Int = { x22 in x22 / 3 }
  print(c21(2), [1, 2, 3].map(c21))
  for i23 in stride(from: 2, through: 1, by: 1) {
    let c24: (Int) -> Int = { x25 in 12 }
    print(c24(10), [1, 2, 3].map(c24))
  }
}
let c26: (Int) -> Int = { x27 in 10 }
print(c26(0x1F), [1, 2, 3].map(c26))
func f28() -> [String: [Int]] {
  for i29 in 0..<1 {
    for (i30, e31) in ([""] + (["Größe", "👩‍👧!"])).prefix(3).enumerated() {
      v1 += [i29, 100, 1_000, i29]
    }
    switch ("x y z") {
    case "":
      break
    case "a", "hello":
      v1 = v1 + [1_000]
    default:
      print(true, (i29, name: (["👩‍👧!", "👩‍👧!"]).joined(separator: "-")))
      v1 = v1 + (v1.filter { $0 % 3 == 0 })
      let v32: String = "Größe"
    }
    var w33 = 0
    repeat {
      w33 += 1
      print(-3.5, v1)
      v1.insert(1_000, at: 0)
    } while w33 < 3
  }
  return ([String: [Int]]()).filter { $0.key != "a" }
}
v2 -= v2 + (0.0 - (v2))
v1.append(-1)
v1 = (([12, 10, 12, 0]).map { "\($0)" }).compactMap { Int($0) }
print("v1", v1)
print("v2", v2)
