enum E: Error { case negative(Int) }
let roots = try [4, 9].map { n throws -> Int in
  if n < 0 { throw E.negative(n) }
  return n * n
}
print(roots)
do {
  _ = try [1, -2, 3].map { if $0 < 0 { throw E.negative($0) } else { return $0 } }
} catch E.negative(let n) { print("negative", n) } catch {}
// Prints "[16, 81]"
// Prints "negative -2"
