print((1...).prefix(3).map { $0 * $0 }, (1...).first { $0 * $0 > 200 } ?? 0)
for number in 7... {
  if number % 5 == 0 {
    print(number)
    break
  }
}
print(zip("abc", 10...).map { "\($0)\($1)" }, (5...).contains(4), Array((3...).dropFirst(2).prefix(2)))
// Prints "[1, 4, 9] 15"
// Prints "10"
// Prints "["a10", "b11", "c12"] false [5, 6]"
