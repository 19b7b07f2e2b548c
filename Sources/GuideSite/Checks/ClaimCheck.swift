import ExampleLanguage
import Markdown

/// Claims that Markdown takes for plain text, most often because of a blank in the expression: the page
/// would show them as they are typed, and nothing would hold the number.
func checkClaims(_ document: Document) -> [Diagnostic] {
  let source = document.source
  var marks = claimMarks(in: source.bytes, from: document.body.lower)
  if marks.isEmpty { return [] }
  let code = CodeRanges(document)
  for id in document.landmarks {
    guard case .link(let destination, _) = document[id].kind, destination.hasPrefix("value:") else {
      continue
    }
    let range = document[id].range
    marks.removeAll { range.lower <= $0 && $0 < range.upper }
  }
  return marks.filter { !code.contains($0) }.map { .claimUnread($0, source) }
}

/// Where `](value:` stands.
private func claimMarks(in bytes: [UInt8], from start: Int) -> [Int] {
  bytes.withUnsafeBufferPointer { bytes in
    var found: [Int] = []
    var index = start
    while let place = bytes.firstIndex(of: UInt8(ascii: "]"), from: index) {
      if bytes[place...].starts(with: "](value:".utf8) { found.append(place) }
      index = place + 1
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func claimUnread(_ offset: Int, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      code: "example.value.link",
      message:
        "this is no link for Markdown, so the page shows it as it stands and nothing is checked",
      at: SourceLocation(file: source.name, range: SourceRange(offset + 2, offset + 8)),
      notes: [Note("an expression with blanks stands between '<' and '>': '[5](<value:2 + 3>)'")])
  }
}
