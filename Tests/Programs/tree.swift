struct Node {
  var name: String
  var children: [Node] = []
  var size: Int { 1 + children.reduce(0) { $0 + $1.size } }
  mutating func add(_ name: String, below parent: String) {
    if self.name == parent {
      children.append(Node(name: name))
    } else {
      for index in children.indices { children[index].add(name, below: parent) }
    }
  }
  func text(_ depth: Int = 0) -> [String] {
    [String(repeating: "  ", count: depth) + name] + children.flatMap { $0.text(depth + 1) }
  }
}
var root = Node(name: "a")
root.add("b", below: "a")
root.add("c", below: "b")
root.add("d", below: "a")
print(root.size)
for line in root.text() { print(line) }
// Prints "4"
// Prints "a"
// Prints "  b"
// Prints "    c"
// Prints "  d"
