enum E: Error { case empty }
struct Box {
  var items: [Int] = []
  var first: Int { get throws { if items.isEmpty { throw E.empty } else { return items[0] } } }
}
print(try Box(items: [4]).first, (try? Box().first) == nil)
// Prints "4 true"
