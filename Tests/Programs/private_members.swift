struct Stack {
  private var items: [Int] = []
  private(set) var pushes = 0
  var isEmpty: Bool { items.isEmpty }
  var count: Int { items.count }
  mutating func push(_ item: Int) {
    items.append(item)
    pushes += 1
  }
  mutating func pop() -> Int? { items.popLast() }
}
var stack = Stack()
for i in 1...4 { stack.push(i * i) }
while let top = stack.pop() { print(top, stack.count) }
print(stack.isEmpty, stack.pushes)
// Prints "16 3"
// Prints "9 2"
// Prints "4 1"
// Prints "1 0"
// Prints "true 4"
