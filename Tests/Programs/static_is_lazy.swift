struct Table {
  static let size: Int = {
    print("computing")
    return 8
  }()
}
print("before")
print(Table.size)
print(Table.size)
// Prints "before"
// Prints "computing"
// Prints "8"
// Prints "8"
