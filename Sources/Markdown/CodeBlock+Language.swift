extension CodeBlock {
  /// The info string up to the first blank, unescaped; nil where there is none.
  package var language: String? {
    guard
      let word = info.split(maxSplits: 1, whereSeparator: { $0.utf8.first?.isSpace == true }).first
    else { return nil }
    return String(word)
  }
}
