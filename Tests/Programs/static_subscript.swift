enum Squares {
  static subscript(n: Int) -> Int { n * n }
}
print(Squares[7])
// Prints "49"
