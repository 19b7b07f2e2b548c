struct Scale {
  let factor: Int
  func apply(_ n: Int) -> Int { n * factor }
  static func half(_ n: Int) -> Int { n / 2 }
}
print([1, 2, 3].map(Scale(factor: 3).apply), [8, 6].map(Scale.half))
let triple = Scale(factor: 3).apply
print(triple(5))
struct Wrapper { let n: Int; init(_ n: Int) { self.n = n } }
print([1, 2].map(Wrapper.init).map { $0.n })
// Prints "[3, 6, 9] [4, 3]"
// Prints "15"
// Prints "[1, 2]"
