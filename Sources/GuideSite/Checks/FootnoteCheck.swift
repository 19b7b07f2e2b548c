import ExampleLanguage
import Markdown

/// Footnotes that nothing refers to, and references to footnotes that are not there.
///
/// Markdown shows neither: a note without a reference is left out, a reference without a note stays as
/// it was typed. So both are looked for in the text itself.
func checkFootnotes(_ document: Document) -> [Diagnostic] {
  let source = document.source
  guard let first = nextMark(in: source, from: document.body.lower) else { return [] }
  let code = CodeRanges(document)
  var defined: Set<String> = []
  var used: Set<String> = []
  for index in document.nodes.indices {
    let kind = document.nodes[index].kind
    if case .footnoteDefinition(let label, _, _) = kind { defined.insert(folded(label)) }
    if case .footnoteReference(let label, _, _) = kind { used.insert(folded(label)) }
  }
  var diagnostics: [Diagnostic] = []
  var written: Set<String> = []
  var open: [FootnoteMark] = []
  var next: FootnoteMark? = first
  while let mark = next {
    next = nextMark(in: source, from: mark.range.upper)
    if code.contains(mark.range.lower) { continue }
    let label = folded(mark.label)
    if mark.isDefinition {
      written.insert(label)
      if !used.contains(label), !defined.contains(label) {
        diagnostics.append(.footnoteUnused(mark, source))
      }
    } else if !used.contains(label) {
      open.append(mark)
    }
  }
  let missing = open.filter { !written.contains(folded($0.label)) }
  return diagnostics + missing.map { .footnoteMissing($0, source) }
}

/// `[^label]`, with a colon behind it at the head of a line a definition.
private struct FootnoteMark {
  let label: String
  let range: SourceRange
  let isDefinition: Bool
}

private func folded(_ label: String) -> String { label.lowercased() }

/// The first mark at or behind an offset that no backslash takes its meaning from.
private func nextMark(in source: SourceText, from start: Int) -> FootnoteMark? {
  let bytes = source.bytes
  var index = start
  while let found = nextOpening(in: bytes, from: index) {
    index = found
    defer { index += 1 }
    guard index == 0 || bytes[index - 1] != UInt8(ascii: "\\")
    else { continue }
    let label = bytes[(index + 2)...].prefix(100).prefix(while: isLabelByte)
    let end = label.endIndex
    guard !label.isEmpty, end < bytes.count, bytes[end] == UInt8(ascii: "]") else { continue }
    let line = source.lineRange(source.lineIndex(of: index))
    let isFirst = bytes[line.lower..<index].allSatisfy { $0 == 0x20 || $0 == 0x3E }
    let hasColon = end + 1 < bytes.count && bytes[end + 1] == UInt8(ascii: ":")
    return FootnoteMark(
      label: String(decoding: label, as: UTF8.self), range: SourceRange(index, end + 1),
      isDefinition: isFirst && hasColon)
  }
  return nil
}

/// Where `[^` stands next, with something behind it: most chapters have none.
private func nextOpening(in bytes: [UInt8], from start: Int) -> Int? {
  bytes.withUnsafeBufferPointer { bytes in
    var index = start
    while let place = bytes.firstIndex(of: UInt8(ascii: "["), from: index),
      place + 2 < bytes.count
    {
      if bytes[place + 1] == UInt8(ascii: "^") { return place }
      index = place + 1
    }
    return nil
  }
}

/// Letters, digits, `-`, `_` and `.`: a range of characters such as `[^a-z]+` is no footnote in prose,
/// and stands in code.
private func isLabelByte(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E, 0x80...0xFF: true
  default: false
  }
}

/// Where the text is code or HTML.
struct CodeRanges {
  private let ranges: [SourceRange]

  init(_ document: Document) {
    ranges = document.nodes.compactMap { node in
      switch node.kind {
      case .codeBlock, .code, .html, .inlineHTML: node.range
      default: nil
      }
    }
  }

  func contains(_ offset: Int) -> Bool {
    ranges.contains { $0.lower <= offset && offset < $0.upper }
  }
}

extension Diagnostic {
  fileprivate static func footnoteUnused(_ mark: FootnoteMark, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      code: "footnote.unused", severity: .warning,
      message: "nothing refers to the footnote '\(mark.label)', so the page does not show it",
      at: SourceLocation(file: source.name, range: mark.range),
      notes: [Note("write '[^\(mark.label)]' where it belongs, or remove it")])
  }

  fileprivate static func footnoteMissing(_ mark: FootnoteMark, _ source: SourceText) -> Diagnostic
  {
    Diagnostic(
      code: "footnote.missing", severity: .warning,
      message: "there is no footnote '\(mark.label)'; the page shows '[^\(mark.label)]'",
      at: SourceLocation(file: source.name, range: mark.range),
      notes: [
        Note("write '[^\(mark.label)]: its text' in this chapter, or '\\[' for a plain bracket")
      ])
  }
}
