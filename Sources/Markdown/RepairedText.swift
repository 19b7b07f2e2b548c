import ExampleLanguage

/// A copy of a file in which U+0000 and bytes that are not UTF-8 are U+FFFD, as CommonMark demands,
/// and the way back to the file's own offsets.
struct RepairedText {
  let text: SourceText
  /// Where the three bytes of each U+FFFD stand in the copy, and the byte of the file they replace.
  private let replacements: [(copy: Int, original: Int)]

  /// Nil for a file that needs no repair.
  init?(_ source: SourceText, _ body: SourceRange) {
    guard !Self.isSound(source.bytes, body) else { return nil }
    var bytes = Array(source.bytes[..<body.lower])
    var replacements: [(copy: Int, original: Int)] = []
    source.bytes.withUnsafeBufferPointer { original in
      var offset = body.lower
      while offset < body.upper {
        let length = Self.scalarLength(original, offset, body.upper)
        if length > 0 {
          bytes.append(contentsOf: original[offset..<(offset + length)])
        } else {
          replacements.append((bytes.count, offset))
          bytes.append(contentsOf: [0xEF, 0xBF, 0xBD])
        }
        offset += max(length, 1)
      }
    }
    self.text = SourceText(name: source.name, bytes: bytes)
    self.replacements = replacements
  }

  private static func isSound(_ bytes: [UInt8], _ body: SourceRange) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      var offset = body.lower
      while offset < body.upper {
        if offset + 8 <= body.upper, ByteWord(bytes, at: offset).isPlain {
          offset += 8
          continue
        }
        let length = bytes[offset] &- 1 < 0x7F ? 1 : scalarLength(bytes, offset, body.upper)
        if length == 0 { return false }
        offset += length
      }
      return true
    }
  }

  /// The length of the UTF-8 sequence of a scalar other than U+0000, or 0 where there is none.
  /// - Source: The Unicode Standard, table 3-7, "Well-Formed UTF-8 Byte Sequences".
  private static func scalarLength(
    _ bytes: UnsafeBufferPointer<UInt8>, _ offset: Int, _ end: Int
  ) -> Int {
    let first = bytes[offset]
    if first < 0x80 { return first == 0 ? 0 : 1 }
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= end else { return 0 }
    let second: ClosedRange<UInt8> =
      switch first {
      case 0xE0: 0xA0...0xBF
      case 0xED: 0x80...0x9F
      case 0xF0: 0x90...0xBF
      case 0xF4: 0x80...0x8F
      default: 0x80...0xBF
      }
    guard second.contains(bytes[offset + 1]) else { return 0 }
    for index in 2..<max(length, 2) where bytes[offset + index] & 0xC0 != 0x80 { return 0 }
    return length
  }
}

extension ByteWord {
  /// Whether the bytes are ASCII, and none is zero.
  fileprivate var isPlain: Bool { below(0x80) == Self.all && equal(to: 0) == 0 }
}

extension RepairedText {
  /// The offset in the file of an offset in the copy.
  private func original(_ offset: Int) -> Int {
    var low = 0
    var high = replacements.count
    while low < high {
      let middle = (low + high) / 2
      if replacements[middle].copy < offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return offset }
    let last = replacements[low - 1]
    return offset < last.copy + 3 ? last.original : offset - (last.copy + 3) + last.original + 1
  }

  private func original(_ range: SourceRange) -> SourceRange {
    SourceRange(original(range.lower), original(range.upper))
  }

  /// The document with the file's own offsets.
  func restore(
    _ document: Document, _ diagnostics: [Diagnostic], in source: SourceText
  ) -> (document: Document, diagnostics: [Diagnostic]) {
    var nodes = document.nodes
    for index in nodes.indices {
      nodes[index].kind = original(nodes[index].kind)
      nodes[index].range = original(nodes[index].range)
    }
    let headings = document.headings.map {
      Heading(node: $0.node, level: $0.level, text: $0.text, id: $0.id, range: original($0.range))
    }
    let anchors = document.anchors.map { Anchor(id: $0.id, range: original($0.range)) }
    let references = document.rawReferences.map {
      RawReference(destination: $0.destination, range: original($0.range), isImage: $0.isImage)
    }
    return (
      Document(
        source: source, nodes: nodes, headings: headings, anchors: anchors,
        rawReferences: references, landmarks: document.landmarks),
      diagnostics.map(original)
    )
  }

  private func original(_ kind: NodeKind) -> NodeKind {
    guard case .codeBlock(let block) = kind else { return kind }
    let fence = block.fence.map {
      CodeBlock.Fence(
        character: $0.character, length: $0.length, prefix: original($0.prefix),
        info: original($0.info), closingLine: $0.closingLine)
    }
    return .codeBlock(
      CodeBlock(
        fence: fence, info: block.info, literal: block.literal, lines: block.lines.map(original),
        firstLine: block.firstLine))
  }

  private func original(_ diagnostic: Diagnostic) -> Diagnostic {
    Diagnostic(
      code: diagnostic.code, severity: diagnostic.severity, message: diagnostic.message,
      at: diagnostic.location.map(original), detail: diagnostic.detail,
      notes: diagnostic.notes.map { .init($0.message, at: $0.location.map(original)) })
  }

  private func original(_ location: SourceLocation) -> SourceLocation {
    SourceLocation(file: location.file, range: original(location.range))
  }
}
