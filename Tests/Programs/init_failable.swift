struct Port {
  let number: Int
  init?(_ text: String) {
    guard let number = Int(text), number > 0 else { return nil }
    self.number = number
  }
  init?(secure: Bool) {
    if !secure { return nil }
    self.init("443")
  }
}
print(Port("80")!.number, Port("x") == nil, Port("-1")?.number ?? 0)
if let port = Port(secure: true) { print(port) }
print(Port(secure: false) == nil)
// Prints "80 true 0"
// Prints "Port(number: 443)"
// Prints "true"
