/// Goes over HTML and writes it again with other attributes; for a book, as XML.
///
/// Text is copied as it is. It takes any HTML that authors write: as XML, what they left open is closed,
/// and an end that nothing began is dropped.
struct HTMLRewriter {
  /// Where one piece of HTML ends up in another page.
  struct Rules {
    /// The new value of an attribute; nil to leave it out.
    var attribute: (_ tag: String, _ name: String, _ value: String) -> String?
    var isXML = false
    /// Whether a heading becomes one of the next level, below the title of another page.
    var lowersHeadings = false
  }

  private static let lowered = ["h1": "h2", "h2": "h3", "h3": "h4", "h4": "h5", "h5": "h6"]
  private static let namespaces = [
    "svg": "http://www.w3.org/2000/svg", "math": "http://www.w3.org/1998/Math/MathML",
  ]

  private static let voids: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr",
  ]
  /// Elements whose text is none.
  private static let raw: Set<String> = ["script", "style"]
  /// What HTML calls by name and XML does not know.
  private static let entities: [String: String] = [
    "nbsp": "\u{A0}", "copy": "©", "reg": "®", "mdash": "—", "ndash": "–", "hellip": "…",
    "rarr": "→", "larr": "←", "times": "×", "middot": "·", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "euro": "€", "deg": "°", "le": "≤", "ge": "≥",
  ]

  private let bytes: [UInt8]
  private let rules: Rules
  private var output: [UInt8] = []
  private var index = 0
  private var open: [String] = []

  static func rewrite(_ html: [UInt8], _ rules: Rules) -> [UInt8] {
    var rewriter = HTMLRewriter(bytes: html, rules: rules)
    rewriter.run()
    return rewriter.output
  }

  private init(bytes: [UInt8], rules: Rules) {
    self.bytes = bytes
    self.rules = rules
    output.reserveCapacity(bytes.count * 9 / 8)
  }

  private mutating func run() {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "<"): readMarkup()
      case UInt8(ascii: "&") where rules.isXML: readReference()
      default:
        output.append(bytes[index])
        index += 1
      }
    }
    if rules.isXML { closeElements(downTo: 0) }
  }

  private mutating func readMarkup() {
    if starts("<!--") {
      let end = find("-->", from: index + 4) ?? bytes.count
      if !rules.isXML { output += bytes[index..<end] }
      index = end
    } else if starts("<!") || starts("<?") {
      let end = find(">", from: index) ?? bytes.count
      if !rules.isXML { output += bytes[index..<end] }
      index = end
    } else if starts("</"), let name = name(at: index + 2) {
      index = find(">", from: index) ?? bytes.count
      closeElement(name)
    } else if let name = name(at: index + 1) {
      readTag(name)
    } else {
      output += rules.isXML ? Array("&lt;".utf8) : [bytes[index]]
      index += 1
    }
  }

  /// A lone ampersand, or a name that XML does not know.
  private mutating func readReference() {
    let end = bytes[index...].prefix(12).firstIndex(of: UInt8(ascii: ";"))
    let name = end.map { String(decoding: bytes[(index + 1)..<$0], as: UTF8.self) } ?? ""
    if let end, ["amp", "lt", "gt", "quot", "apos"].contains(name) || name.hasPrefix("#") {
      output += bytes[index...end]
      index = end + 1
    } else if let end, let text = Self.entities[name] {
      output += text.utf8
      index = end + 1
    } else {
      output += "&amp;".utf8
      index += 1
    }
  }
}

// MARK: - Tags

extension HTMLRewriter {
  private mutating func readTag(_ written: String) {
    let isInDrawing = open.contains("svg") || open.contains("math")
    let lower = isInDrawing ? written : written.lowercased()
    let name = rules.lowersHeadings ? Self.lowered[lower] ?? lower : lower
    index += 1 + written.utf8.count
    var tag = "<" + name
    var isClosed = false
    while index < bytes.count {
      skipBlanks()
      guard index < bytes.count else { break }
      if bytes[index] == UInt8(ascii: ">") { break }
      if bytes[index] == UInt8(ascii: "/") {
        isClosed = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">")
        index += 1
        continue
      }
      tag += readAttribute(of: name, keepsCase: isInDrawing || Self.namespaces[name] != nil)
    }
    index = min(index + 1, bytes.count)
    if rules.isXML, let space = Self.namespaces[name], !tag.contains(" xmlns=") {
      tag += " xmlns=\"\(space)\""
    }
    finish(name, tag, isClosed: isClosed, isInDrawing: isInDrawing)
  }

  private mutating func finish(_ name: String, _ tag: String, isClosed: Bool, isInDrawing: Bool) {
    let isVoid = Self.voids.contains(name) && !isInDrawing
    if Self.raw.contains(name), !isInDrawing {
      let end = find("</\(name)", from: index).flatMap { find(">", from: $0) } ?? bytes.count
      // A book runs no script.
      if !rules.isXML { output += Array((tag + ">").utf8) + bytes[index..<end] }
      index = end
      return
    }
    if isVoid || isClosed && isInDrawing {
      output += (tag + (rules.isXML || isInDrawing ? "/>" : ">")).utf8
      return
    }
    output += (tag + ">").utf8
    open.append(name)
  }

  /// An attribute as it is written into the new tag, a blank before it.
  private mutating func readAttribute(of tag: String, keepsCase: Bool) -> String {
    let start = index
    while index < bytes.count, !isBlank(bytes[index]), !"=>/".utf8.contains(bytes[index]) {
      index += 1
    }
    if index == start { index += 1 }
    let written = String(decoding: bytes[start..<index], as: UTF8.self)
    let name = keepsCase ? written : written.lowercased()
    skipBlanks()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else {
      guard rules.attribute(tag, name, "") != nil else { return "" }
      return rules.isXML ? " \(name)=\"\"" : " \(name)"
    }
    index += 1
    skipBlanks()
    let value = readValue()
    guard let new = rules.attribute(tag, name, value) else { return "" }
    return " \(name)=\"\(new.replacing("\"", with: "&quot;"))\""
  }

  private mutating func readValue() -> String {
    guard index < bytes.count else { return "" }
    let quote = bytes[index]
    let start: Int
    let end: Int
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      start = index + 1
      end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      index = min(end + 1, bytes.count)
    } else {
      start = index
      end = bytes[start...].firstIndex { isBlank($0) || $0 == UInt8(ascii: ">") } ?? bytes.count
      index = end
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  private mutating func closeElement(_ written: String) {
    let lower = open.contains(written) ? written : written.lowercased()
    let name = rules.lowersHeadings ? Self.lowered[lower] ?? lower : lower
    guard let place = open.lastIndex(of: name) else {
      if !rules.isXML { output += "</\(name)>".utf8 }
      return
    }
    if rules.isXML { return closeElements(downTo: place) }
    open.removeSubrange(place...)
    output += "</\(name)>".utf8
  }

  private mutating func closeElements(downTo place: Int) {
    while open.count > place { output += "</\(open.removeLast())>".utf8 }
  }

  private func name(at place: Int) -> String? {
    guard place < bytes.count, bytes[place].isWordStart, bytes[place] < 0x80 else { return nil }
    let end = bytes[place...].firstIndex { !$0.isWordPart && $0 != UInt8(ascii: "-") && $0 != 0x3A }
    return String(decoding: bytes[place..<(end ?? bytes.count)], as: UTF8.self)
  }

  private func starts(_ text: String) -> Bool { bytes[index...].starts(with: text.utf8) }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var place = start
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place..<(place + wanted.count)].elementsEqual(wanted) {
        return place + wanted.count
      }
      place += 1
    }
    return nil
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte.isBlank || byte == 0x0A || byte == 0x0D }

  private mutating func skipBlanks() {
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
  }
}
