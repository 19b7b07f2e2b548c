enum PortError: Error { case outOfRange(Int) }
struct Port {
  let number: Int
  init(_ number: Int) throws {
    guard number < 65536 else { throw PortError.outOfRange(number) }
    self.number = number
  }
}
print(try Port(80).number)
do {
  _ = try Port(70000)
} catch {
  print(error)
}
print((try? Port(99999)) == nil)
// Prints "80"
// Prints "outOfRange(70000)"
// Prints "true"
