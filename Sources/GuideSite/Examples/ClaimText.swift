package import ExampleLanguage
package import Markdown

/// The text of a `value:` link: what the author claims the value to be.
package struct ClaimText: Hashable, Sendable {
  /// Without markup.
  package let plain: String
  /// As it stands in the file; smart punctuation may make it differ from ``plain``.
  package let raw: String
  /// What an update replaces: the text inside `**…**`, if that is all there is.
  package let range: SourceRange
  /// `` [`$18.02`](value:…) ``: one code span and nothing else.
  private let isCode: Bool

  package init(link: NodeID, _ document: Document) {
    var plain = ""
    ClaimText.appendText(of: link, document, to: &plain)
    self.plain = plain
    self.range = ClaimText.innermostRange(of: link, document)
    self.raw = document.source.string(range)
    self.isCode = ClaimText.isCode(link, document)
  }

  package func claims(_ value: String) -> Bool { plain == value || raw == value }

  private static func appendText(of id: NodeID, _ document: Document, to text: inout String) {
    for child in document.children(of: id) {
      switch document[child].kind {
      case .text(let piece), .code(let piece): text += piece
      case .softBreak, .lineBreak: text += " "
      default: appendText(of: child, document, to: &text)
      }
    }
  }

  private static func innermostRange(of id: NodeID, _ document: Document) -> SourceRange {
    let node = document[id]
    let children = Array(document.children(of: id))
    guard let first = children.first, let last = children.last else {
      // `[](value:x)`: between the brackets.
      return SourceRange(node.range.lower + 1, node.range.lower + 1)
    }
    if first == last, document[first].hasChildren {
      return innermostRange(of: first, document)
    }
    return document[first].range.union(document[last].range)
  }
}

// MARK: - Writing

extension ClaimText {
  /// What stands in ``range`` once the claim is right.
  package func replacement(_ value: String) -> String {
    let isSafe = value.utf8.allSatisfy { $0 != UInt8(ascii: "`") && $0 != UInt8(ascii: "|") }
    guard isCode, isSafe, let first = value.first, let last = value.last, first != " ", last != " "
    else { return Self.markdown(value) }
    return "`\(value)`"
  }

  private static func isCode(_ id: NodeID, _ document: Document) -> Bool {
    let children = Array(document.children(of: id))
    guard children.count == 1, let child = children.first else { return false }
    if case .code = document[child].kind { return true }
    return isCode(child, document)
  }

  /// A value as Markdown text that reads back as that value, whatever characters it has.
  static func markdown(_ value: String) -> String {
    var escaped: [UInt8] = []
    let bytes = Array(value.utf8)
    for (index, byte) in bytes.enumerated() {
      if needsEscape(bytes, at: index) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Characters of markup, and those that smart punctuation would join or bend.
  private static func needsEscape(_ bytes: [UInt8], at index: Int) -> Bool {
    let byte = bytes[index]
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"):
      let isBehindTwin = index > 0 && bytes[index - 1] == byte
      let isBeforeTwin = index + 1 < bytes.count && bytes[index + 1] == byte
      return isBehindTwin || isBeforeTwin
    default: return markup.contains(byte)
    }
  }

  private static let markup = Array(#"\`*_[]<>&~|^"'"#.utf8)
}
