import ExampleLanguage

/// A template as its file has it: other templates are only named.
struct ParsedTemplate: Sendable {
  let nodes: [TemplateNode]
  /// Every template that is named, in the order of the tags.
  let references: [TemplateReference]
}

/// Reads Mustache: values, sections, partials, comments, delimiters, and inheritance.
///
/// No lambdas, and no names that are only known while rendering: every template that a page needs is known
/// when it is loaded.
struct TemplateParser {
  private let bytes: [UInt8]
  private let start: Int
  private var index: Int
  private var open = Array("{{".utf8)
  private var close = Array("}}".utf8)
  private var frames = [Frame(kind: .root, name: "", tag: SourceRange(0, 0))]
  private var references: [TemplateReference] = []
  /// Up to here the line has nothing but tags that open or close templates and blocks.
  private var bareEnd: Int?

  /// What is open: the whole template, or a part of it that a closing tag ends.
  private struct Frame {
    enum Kind {
      case root, block
      case section(isInverted: Bool)
      case parent(TemplateReference, indentation: String)
    }

    let kind: Kind
    let name: String
    let tag: SourceRange
    var nodes: [TemplateNode] = []
  }

  private struct Tag {
    /// What stands behind the opening delimiter; nil where the name stands there.
    let sigil: UInt8?
    /// Without blanks around it.
    let name: SourceRange
    let range: SourceRange
  }

  /// - Parameter start: where the template begins in the bytes.
  init(_ bytes: [UInt8], from start: Int = 0) {
    self.bytes = bytes
    self.start = start
    index = start
  }

  mutating func parse() throws(TemplateFault) -> ParsedTemplate {
    while let start = find(open, from: index) {
      let tag = try readTag(from: start)
      let line = standaloneLine(around: tag)
      addText(to: line?.lower ?? start)
      index = line?.upper ?? tag.range.upper
      try add(tag, indentation: line.map { text(SourceRange($0.lower, start)) } ?? "")
    }
    addText(to: bytes.count)
    guard let last = frames.last, case .root = last.kind else {
      throw .stillOpen(frames[frames.count - 1].name, frames[frames.count - 1].tag)
    }
    return ParsedTemplate(nodes: last.nodes, references: references)
  }

  private mutating func add(_ tag: Tag, indentation: String) throws(TemplateFault) {
    let name = text(tag.name)
    guard let sigil = tag.sigil else { return append(.value(TagPath(name), isEscaped: true)) }
    let reference = TemplateReference(name: name, offset: tag.name.lower)
    switch sigil {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): append(.value(TagPath(name), isEscaped: false))
    case UInt8(ascii: "#"): begin(.section(isInverted: false), name, tag)
    case UInt8(ascii: "^"): begin(.section(isInverted: true), name, tag)
    case UInt8(ascii: "$"): begin(.block, name, tag)
    case UInt8(ascii: "/"): try end(name, tag)
    case UInt8(ascii: "<"):
      references.append(reference)
      begin(.parent(reference, indentation: indentation), name, tag)
    case UInt8(ascii: ">"):
      references.append(reference)
      append(.inclusion(reference, indentation: indentation, blocks: [:]))
    default: break
    }
  }

  private mutating func append(_ node: TemplateNode) { frames[frames.count - 1].nodes.append(node) }

  private mutating func begin(_ kind: Frame.Kind, _ name: String, _ tag: Tag) {
    frames.append(Frame(kind: kind, name: name, tag: tag.range))
  }

  private mutating func end(_ name: String, _ tag: Tag) throws(TemplateFault) {
    let frame = frames[frames.count - 1]
    if case .root = frame.kind { throw .nothingOpen(name, tag.name) }
    guard frame.name == name else { throw .otherOpen(name, frame.name, tag.name) }
    frames.removeLast()
    switch frame.kind {
    case .root: break
    case .block: append(.block(name, frame.nodes))
    case .section(let isInverted):
      append(.section(TagPath(name), isInverted: isInverted, frame.nodes))
    case .parent(let reference, let indentation):
      // Between the blocks nothing is shown.
      var blocks: [String: [TemplateNode]] = [:]
      for case .block(let name, let nodes) in frame.nodes { blocks[name] = nodes }
      append(.inclusion(reference, indentation: indentation, blocks: blocks))
    }
  }

  private mutating func addText(to end: Int) {
    if index < end { append(.text(Array(bytes[index..<end]))) }
  }
}

// MARK: - Bytes

extension TemplateParser {
  private mutating func readTag(from start: Int) throws(TemplateFault) -> Tag {
    let inside = start + open.count
    let first = inside < bytes.count ? bytes[inside] : 0
    let sigil: UInt8? = "{&#^$/<>!=".utf8.contains(first) ? first : nil
    var ending = close
    if first == UInt8(ascii: "{") { ending.insert(UInt8(ascii: "}"), at: 0) }
    if first == UInt8(ascii: "=") { ending.insert(UInt8(ascii: "="), at: 0) }
    let nameStart = sigil == nil ? inside : inside + 1
    guard let end = find(ending, from: nameStart) else {
      throw .notClosed(String(decoding: ending, as: UTF8.self), SourceRange(start, inside))
    }
    let name = trimmed(SourceRange(nameStart, end))
    let tag = Tag(sigil: sigil, name: name, range: SourceRange(start, end + ending.count))
    switch first {
    case UInt8(ascii: "!"): break
    case UInt8(ascii: "="): try setDelimiters(tag)
    default:
      let written = bytes[name.lower..<name.upper]
      guard !written.isEmpty, !written.contains(where: isBlank) else {
        throw .noName(text(name), tag.range)
      }
    }
    return tag
  }

  private mutating func setDelimiters(_ tag: Tag) throws(TemplateFault) {
    let words = bytes[tag.name.lower..<tag.name.upper].split(whereSeparator: isBlank)
    guard words.count == 2 else { throw .delimiters(tag.range) }
    (open, close) = (Array(words[0]), Array(words[1]))
  }

  /// The whole line of a tag that shows nothing and stands alone on it, with its end: the line is not
  /// shown either.
  ///
  /// Templates and blocks may be opened and closed on one line.
  private mutating func standaloneLine(around tag: Tag) -> SourceRange? {
    defer { if bareEnd != tag.range.upper { bareEnd = nil } }
    guard let sigil = tag.sigil, "#^$/<>!=".utf8.contains(sigil) else { return nil }
    var lower = tag.range.lower
    while lower > start, isInlineBlank(bytes[lower - 1]) { lower -= 1 }
    guard lower == start || bytes[lower - 1] == 0x0A || lower == bareEnd else { return nil }
    if "<$/".utf8.contains(sigil) { bareEnd = tag.range.upper }
    var upper = tag.range.upper
    while upper < bytes.count, isInlineBlank(bytes[upper]) { upper += 1 }
    if upper == bytes.count { return SourceRange(lower, upper) }
    if bytes[upper] == 0x0D, upper + 1 < bytes.count { upper += 1 }
    return bytes[upper] == 0x0A ? SourceRange(lower, upper + 1) : nil
  }

  private func find(_ pattern: [UInt8], from start: Int) -> Int? {
    var place = start
    while place + pattern.count <= bytes.count {
      if bytes[place] == pattern[0], bytes[place...].starts(with: pattern) { return place }
      place += 1
    }
    return nil
  }

  private func trimmed(_ range: SourceRange) -> SourceRange {
    var (lower, upper) = (range.lower, range.upper)
    while lower < upper, isBlank(bytes[lower]) { lower += 1 }
    while lower < upper, isBlank(bytes[upper - 1]) { upper -= 1 }
    return SourceRange(lower, upper)
  }

  private func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
  }

  private func isInlineBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func isBlank(_ byte: UInt8) -> Bool {
    isInlineBlank(byte) || byte == 0x0A || byte == 0x0D
  }
}
