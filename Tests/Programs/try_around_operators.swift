struct Missing: Error {}
func find(_ name: String) throws -> Int {
  if name.isEmpty { throw Missing() }
  return name.count
}
func isLong(_ name: String) throws -> Bool { try find(name) > 3 }
print(try 2 < 1 || isLong("four"))
print(try 2 < 1 || (try isLong("two")))
let none: Int? = nil
print(try none ?? find("three"))
print((try? isLong("")) ?? false)
print(true && ["a", ""].contains { (try? find($0)) == nil })
do {
  print(try none ?? find(""))
} catch {
  print("caught", error)
}
// Prints "true"
// Prints "false"
// Prints "5"
// Prints "false"
// Prints "true"
// Prints "caught Missing()"
