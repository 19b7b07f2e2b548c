/// HTML without the differences that mean nothing: blanks around blocks, the order of attributes,
/// the way a character is escaped.
///
/// On our side it also takes away what we add on purpose; the list is ``Deviation``.
struct NormalHTML: Equatable, CustomStringConvertible {
  private(set) var description: String

  init(theirs html: String) {
    var tokens = tokenize(html)
    for deviation in Deviation.allCases { deviation.removeTheirs(&tokens) }
    description = normalize(tokens)
  }

  init(ours html: String) {
    var tokens = tokenize(html)
    for deviation in Deviation.allCases { deviation.removeOurs(&tokens) }
    description = normalize(tokens)
  }
}

private func normalize(_ tokens: [HTMLToken]) -> String {
  var writer = NormalWriter()
  for token in joiningTexts(tokens) { writer.add(token) }
  return writer.finished
}

/// Makes one text of neighbours, which what was taken away may have parted.
private func joiningTexts(_ tokens: [HTMLToken]) -> [HTMLToken] {
  var result: [HTMLToken] = []
  for token in tokens {
    if case .text(let text) = token, case .text(let before)? = result.last {
      result[result.count - 1] = .text(before + text)
    } else {
      result.append(token)
    }
  }
  return result
}

/// Writes tokens with blanks collapsed, and none around blocks.
private struct NormalWriter {
  var output = ""
  private var isInPre = false
  private var lastTag: (name: String, isEnd: Bool)?

  mutating func add(_ token: HTMLToken) {
    switch token {
    case .start(let name, let attributes): addStart(name, attributes)
    case .end(let name): addEnd(name)
    case .text(let text): addText(text)
    case .other(let text):
      output += text
      lastTag = nil
    }
  }

  private mutating func addStart(_ name: String, _ attributes: [(String, String?)]) {
    if name == "pre" { isInPre = true }
    if isBlock(name) { trimEnd() }
    output += "<" + name
    for (key, value) in attributes.sorted(by: { $0.0 < $1.0 }) {
      output += " " + key
      if let value { output += "=\"" + value + "\"" }
    }
    output += ">"
    lastTag = (name, false)
  }

  private mutating func addEnd(_ name: String) {
    if name == "pre" { isInPre = false } else if isBlock(name) { trimEnd() }
    output += "</" + name + ">"
    lastTag = (name, true)
  }

  private mutating func addText(_ text: String) {
    var text = text
    if let tag = lastTag, tag.name == "br" { text = String(text.drop { $0 == "\n" }) }
    if !isInPre {
      text = collapse(text)
      if let tag = lastTag, isBlock(tag.name) {
        text = String(text.drop { $0 == " " })
        if tag.isEnd { while text.last == " " { text.removeLast() } }
      }
    }
    output += text
    lastTag = nil
  }

  var finished: String {
    var copy = self
    copy.trimEnd()
    return copy.output
  }

  private mutating func trimEnd() {
    while let last = output.last, last.isWhitespace { output.removeLast() }
  }

  private func collapse(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      let isBlank = scalar.value <= 0x20
      if isBlank, result.last == " " { continue }
      result.unicodeScalars.append(isBlank ? " " : scalar)
    }
    return result
  }

  private func isBlock(_ name: String) -> Bool { blockTags.contains(name) }
}

private let blockTags = Set(
  """
  article header aside hgroup blockquote hr iframe body li map button object canvas ol caption output col p \
  colgroup pre dd progress div section dl table td dt tbody embed textarea fieldset tfoot figcaption th \
  figure thead footer tr form ul h1 h2 h3 h4 h5 h6 video script style
  """.split(separator: " ").map(String.init))
