var n = 27
var steps = 0
while n != 1 {
  n = n % 2 == 0 ? n / 2 : 3 * n + 1
  steps += 1
}
print(steps)
// Prints "111"
repeat {
  steps -= 50
} while steps > 0
print(steps)
// Prints "-39"
var queue = [1, 2, 3]
while let next = queue.first, next < 3 {
  queue.removeFirst()
}
print(queue)
// Prints "[3]"
