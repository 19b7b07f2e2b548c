extension JSON {
  /// The bytes that a path such as `containerDefinitions[0].image` is about.
  ///
  /// Where the text lacks the field, the value that would hold it.
  func range(at path: String) -> Range<Int> {
    var node = self
    for step in path.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "[")
    }) {
      let name = String(decoding: step.filter { $0 != UInt8(ascii: "]") }, as: UTF8.self)
      if step.last == UInt8(ascii: "]") {
        guard let index = Int(name), node.elements.indices.contains(index) else {
          return node.range
        }
        node = node.elements[index]
      } else {
        guard let next = node[name] else { return node.range }
        node = next
      }
    }
    return node.range
  }
}
