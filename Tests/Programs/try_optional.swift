enum E: Error { case bad }
func half(_ n: Int) throws -> Int {
  if n % 2 == 1 { throw E.bad }
  return n / 2
}
print((try? half(4)) ?? 0, (try? half(3)) ?? 0)
print(try! half(10))
if let h = try? half(8) { print(h) }
// Prints "2 0"
// Prints "5"
// Prints "4"
