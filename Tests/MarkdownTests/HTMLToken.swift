/// A piece of HTML. Text and attributes have their character references resolved, but for `<>&"`.
enum HTMLToken {
  case start(String, [(String, String?)])
  case end(String)
  case text(String)
  /// Comments, declarations, instructions, CDATA: as they stand.
  case other(String)
}

/// Cuts HTML into tokens. A `<` that begins no tag is text.
func tokenize(_ html: String) -> [HTMLToken] {
  var tokenizer = Tokenizer(text: Array(html.unicodeScalars))
  return tokenizer.run()
}

private struct Tokenizer {
  let text: [Unicode.Scalar]
  private var index = 0
  private var tokens: [HTMLToken] = []
  private var pending = ""

  init(text: [Unicode.Scalar]) { self.text = text }

  mutating func run() -> [HTMLToken] {
    while index < text.count {
      if text[index] == "<", let token = markup() {
        flush()
        tokens.append(token)
      } else {
        pending.unicodeScalars.append(text[index])
        index += 1
      }
    }
    flush()
    return tokens
  }

  private mutating func flush() {
    if !pending.isEmpty { tokens.append(.text(resolve(pending))) }
    pending = ""
  }

  private mutating func markup() -> HTMLToken? {
    for (open, close) in [("<!--", "-->"), ("<![CDATA[", "]]>"), ("<?", "?>"), ("<!", ">")]
    where stands(open, at: index) {
      return other(close)
    }
    let start = index
    index += 1
    let isEnd = index < text.count && text[index] == "/"
    if isEnd { index += 1 }
    let name = word().lowercased()
    if name.isEmpty || !isLetter(name.unicodeScalars.first!) {
      index = start
      return nil
    }
    var attributes: [(String, String?)] = []
    while index < text.count, text[index] != ">" {
      skip { isBlank($0) || $0 == "/" }
      if index < text.count, text[index] != ">" { attributes.append(attribute()) }
    }
    guard index < text.count else {
      index = start
      return nil
    }
    index += 1
    return isEnd ? .end(name) : .start(name, attributes)
  }

  private mutating func other(_ close: String) -> HTMLToken {
    let start = index
    while index < text.count, !stands(close, at: index) { index += 1 }
    index = min(index + close.unicodeScalars.count, text.count)
    return .other(string(start, index))
  }

  private mutating func attribute() -> (String, String?) {
    let start = index
    skip { !isBlank($0) && $0 != "=" && $0 != ">" && $0 != "/" }
    if index == start { index += 1 }
    let name = string(start, index).lowercased()
    skip(isBlank)
    guard index < text.count, text[index] == "=" else { return (name, nil) }
    index += 1
    skip(isBlank)
    guard index < text.count else { return (name, "") }
    let quote = text[index]
    if quote == "\"" || quote == "'" {
      index += 1
      let value = index
      skip { $0 != quote }
      index = min(index + 1, text.count)
      return (name, resolve(string(value, index - 1)))
    }
    let value = index
    skip { !isBlank($0) && $0 != ">" }
    return (name, resolve(string(value, index)))
  }

  private mutating func word() -> String {
    let start = index
    skip { isLetter($0) || ("0"..."9").contains($0) || $0 == "-" }
    return string(start, index)
  }

  private mutating func skip(_ condition: (Unicode.Scalar) -> Bool) {
    while index < text.count, condition(text[index]) { index += 1 }
  }

  private func string(_ start: Int, _ end: Int) -> String {
    var result = ""
    result.unicodeScalars.append(contentsOf: text[start..<max(start, end)])
    return result
  }

  private func stands(_ word: String, at start: Int) -> Bool {
    text[start...].starts(with: word.unicodeScalars)
  }
}

private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
}

private func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.value <= 0x20 }

/// Brings the few references that a writer of HTML may use or not into one form.
private func resolve(_ text: String) -> String {
  var text = text
  for (reference, plain) in [("&#39;", "'"), ("&#x27;", "'"), ("&quot;", "\""), ("&#34;", "\"")] {
    text = text.replacing(reference, with: plain)
  }
  return text
}
