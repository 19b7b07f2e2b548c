var stack: [Int?] = [1, 2, nil, 3]
while case let top?? = stack.popLast() { print(top) }
print(stack.count)
// Prints "3"
// Prints "2"
