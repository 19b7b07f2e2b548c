import ExampleLanguage
import Markdown

/// Expressions in prose: `` `{swift} expression` `` and `[text](value:expression)`.
enum InlineExample {
  static let marker = "{swift}"
  private static let scheme = "value:"

  /// A code span that shows a value, or nil for an ordinary one.
  static func value(_ text: String, node: NodeID, _ document: Document) -> Staged<Example>? {
    guard text.utf8.starts(with: marker.utf8) else { return nil }
    let range = document[node].range
    return make(
      .value, expression: text.utf8.dropFirst(marker.utf8.count),
      searchedIn: range, behind: Array(marker.utf8), node: node, document, promise: nil)
  }

  /// A link whose text is a claim, or nil for an ordinary one.
  static func claim(_ destination: String, node: NodeID, _ document: Document) -> Staged<Example>? {
    guard destination.utf8.starts(with: scheme.utf8) else { return nil }
    let whole = document[node].range
    let text = ClaimText(link: node, document)
    let promise = Promise(lines: [text.plain], place: .linkText(text))
    return make(
      .claim, expression: destination.utf8.dropFirst(scheme.utf8.count),
      searchedIn: SourceRange(max(whole.lower, text.range.upper), whole.upper),
      behind: Array(scheme.utf8), node: node, document, promise: promise)
  }

  private static func make(
    _ kind: Example.Kind, expression: Substring.UTF8View, searchedIn place: SourceRange,
    behind mark: [UInt8], node: NodeID, _ document: Document, promise: Promise?
  ) -> Staged<Example> {
    let bytes = trimmed(Array(expression))
    let code = SourceText(name: ExampleName.make(page: document.source, node: node), bytes: bytes)
    let range = self.range(of: bytes, in: place, behind: mark, document.source)
    let map =
      range.map { CodeMap(code: code, fileLines: [$0], fallback: $0.lower) }
      ?? CodeMap(code: code, whole: document[node].range)
    let example = Example(
      kind: kind, page: document.source, body: document.body, node: node,
      range: document[node].range,
      options: FenceOptions(), code: code,
      map: map, promise: promise,
      isRefused: bytes.isEmpty)
    return Staged(example, bytes.isEmpty ? [.emptyExpression(example)] : [])
  }

  /// The expression in the file: what follows its mark, inside this one node. A reference link has its
  /// destination elsewhere, and escapes may have changed it; then there is no such place.
  private static func range(
    of expression: [UInt8], in place: SourceRange, behind mark: [UInt8], _ page: SourceText
  ) -> SourceRange? {
    let bytes = page.bytes[place.lower..<place.upper]
    guard let found = bytes.firstRange(of: mark) else { return nil }
    let rest = bytes[found.upperBound...].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.starts(with: expression) else { return nil }
    return SourceRange(rest.startIndex, rest.startIndex + expression.count)
  }

  private static func trimmed(_ bytes: [UInt8]) -> [UInt8] {
    let start = bytes.drop { $0 == 0x20 || $0 == 0x09 }
    let end = start.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start.startIndex - 1
    return Array(start[start.startIndex..<(end + 1)])
  }
}

extension Diagnostic {
  fileprivate static func emptyExpression(_ example: Example) -> Self {
    Diagnostic(
      code: "example.value.empty", message: "no expression whose value the page could show",
      at: example.location, notes: [Note("write one, such as '{swift} web.memory'")])
  }
}
