struct Size {
  var width: Int
  var height: Int
  init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
  init(side: Int) { self.init(width: side, height: side) }
  init() {
    self.init(side: 1)
    height += 1
  }
}
print(Size(side: 3), Size())
// Prints "Size(width: 3, height: 3) Size(width: 1, height: 2)"
