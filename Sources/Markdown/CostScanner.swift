/// Reads a text once and estimates what parsing it would cost. Knows just enough Markdown to do so.
///
/// A paragraph here is a run of lines that are not blank. Fences count as code only where that is
/// beyond doubt (at the very beginning of a line, no HTML block around), so that nothing hides in one.
struct CostScanner {
  /// Less text than this cannot cost much.
  static let harmlessSize = 5_000

  private let lines: Lines
  private let bytes: UnsafeBufferPointer<UInt8>

  /// Where the line behind the one at hand begins.
  private var nextStart = 0
  private var paragraphStart = 0
  private var emphasis = 0
  private var quotes = 0
  private var images = 0
  private var declarations = 0
  private var separatorCost = 0
  /// Columns of the table that the lines at hand may belong to.
  private var columns = 0
  private var missingCells = 0
  private var brackets = 0
  private var longestDefinition = 0
  private var isDefinition = false
  private var hasLongTail = false
  private var fence: (character: UInt8, length: Int)?
  private var trustsFences = true
  private var isInHTML = false

  init(_ lines: Lines) {
    self.lines = lines
    bytes = lines.bytes
  }

  /// The first excess and where its paragraph begins.
  mutating func scan() -> (excess: Excess, offset: Int)? {
    beginParagraph(lines.body.lower)
    var line = 0
    var start = lines.body.lower
    while start < lines.body.upper {
      nextStart = lines.start(line + 1)
      if let excess = scanLine(start, lines.end(line)) { return (excess, paragraphStart) }
      start = nextStart
      line += 1
    }
    return nil
  }

  private mutating func beginParagraph(_ start: Int) {
    paragraphStart = start
    emphasis = 0
    quotes = 0
    images = 0
    declarations = 0
    separatorCost = 0
    columns = 0
    missingCells = 0
    isInHTML = false
  }

  private mutating func scanLine(_ start: Int, _ lineEnd: Int) -> Excess? {
    if isCode(start, lineEnd) { return nil }
    var prefix = LinePrefix(bytes: bytes, offset: start, end: lineEnd)
    prefix.skip()
    if prefix.offset == lineEnd {
      beginParagraph(nextStart)
      return prefix.depth > Excess.nesting.limit ? .nesting : nil
    }
    if prefix.depth > Excess.nesting.limit { return .nesting }
    noteHTML(prefix.offset, lineEnd)
    let pipes = count(start, lineEnd)
    return tableExcess(prefix.offset, lineEnd, pipes) ?? excess(start, lineEnd)
  }

  private func excess(_ start: Int, _ lineEnd: Int) -> Excess? {
    if emphasis > Excess.emphasis.limit { return .emphasis }
    if quotes > Excess.quotes.limit { return .quotes }
    if images > Excess.images.limit { return .images }
    if declarations > Excess.declarations.limit { return .declarations }
    if brackets * longestDefinition > Excess.references.limit { return .references }
    return hasLongTail ? .parentheses : nil
  }
}

/// Characters.
extension CostScanner {
  /// Counts what costs in one line and returns its pipes.
  private mutating func count(_ start: Int, _ lineEnd: Int) -> Int {
    var pipes = 0
    var tail = 0
    var index = start
    var last: UInt8 = 0
    while index < lineEnd {
      let byte = bytes[index]
      if byte.isLetter || byte.isBlank {
        tail = 0
        last = byte
        index += 1
        continue
      }
      switch byte {
      case Byte.pipe: pipes += 1
      case Byte.asterisk, Byte.underscore, Byte.tilde: if last != byte { emphasis += 1 }
      case Byte.quotationMark, Byte.apostrophe: quotes += 1
      case Byte.leftBracket:
        brackets += 1
        if last == Byte.exclamation { images += 1 }
      case Byte.exclamation, 0x3F: if last == Byte.less { declarations += 1 }
      case Byte.rightParenthesis: tail += 1
      case Byte.colon: if last == Byte.rightBracket { isDefinition = true }
      default: break
      }
      if !Self.mayEndLink(byte) { tail = 0 }
      if tail > Excess.parentheses.limit { hasLongTail = true }
      last = byte
      index += 1
    }
    // A definition's destination may stand in the next line.
    if isDefinition { longestDefinition = max(longestDefinition, lineEnd - start) }
    if lineEnd - start > 4, bytes[lineEnd - 1] != Byte.colon { isDefinition = false }
    return pipes
  }

  /// What cmark takes off the end of a bare URL, byte by byte.
  private static func mayEndLink(_ byte: UInt8) -> Bool {
    byte.isPunctuation && byte != Byte.leftParenthesis && byte != Byte.leftBracket
      && byte != Byte.rightBracket
  }
}

/// Tables.
extension CostScanner {
  private mutating func tableExcess(_ start: Int, _ lineEnd: Int, _ pipes: Int) -> Excess? {
    if let count = separatorColumns(start, lineEnd) {
      columns = max(columns, count)
      separatorCost += lineEnd - paragraphStart
      if separatorCost > Excess.tableSeparators.limit { return .tableSeparators }
    }
    if pipes > Excess.tableColumns.limit { return .tableColumns }
    missingCells += max(0, columns - pipes - 1)
    return missingCells > Excess.tableCells.limit ? .tableCells : nil
  }

  /// The columns that a line like `|---|:-:|` would give a table.
  private func separatorColumns(_ start: Int, _ lineEnd: Int) -> Int? {
    let first = bytes[start]
    guard first == Byte.pipe || first == Byte.hyphen || first == Byte.colon else { return nil }
    var count = 0
    var pipes = 0
    var last: UInt8 = 0
    for index in start..<lineEnd {
      let byte = bytes[index]
      switch byte {
      case Byte.hyphen: if last != byte { count += 1 }
      case Byte.pipe: pipes += 1
      case Byte.colon: break
      default: if !byte.isSpace { return nil }
      }
      last = byte
    }
    return pipes > 0 && count > 0 ? count : nil
  }
}

/// Code and HTML.
extension CostScanner {
  /// Whether a line is certainly part of a fenced code block.
  private mutating func isCode(_ start: Int, _ lineEnd: Int) -> Bool {
    guard trustsFences, !isInHTML, start < lineEnd else { return fence != nil }
    if let open = fence {
      let line = start + min(3, bytes[start..<lineEnd].prefix { $0 == Byte.space }.count)
      let length = run(of: open.character, line, lineEnd)
      let isClosing =
        length >= open.length && bytes[(line + length)..<lineEnd].allSatisfy(\.isBlank)
      if isClosing {
        fence = nil
        beginParagraph(nextStart)
      }
      return true
    }
    let character = bytes[start]
    guard character == Byte.backtick || character == Byte.tilde else { return false }
    let length = run(of: character, start, lineEnd)
    guard length >= 3 else { return false }
    let info = bytes[(start + length)..<lineEnd]
    if character == Byte.backtick, info.contains(Byte.backtick) { return false }
    fence = (character, length)
    return true
  }

  private func run(of character: UInt8, _ start: Int, _ lineEnd: Int) -> Int {
    var index = start
    while index < lineEnd, bytes[index] == character { index += 1 }
    return index - start
  }

  /// In HTML a fence is none: until the next blank line, or, for comments, scripts and the like,
  /// for the rest of the file, as where they end is not worth knowing.
  private mutating func noteHTML(_ start: Int, _ lineEnd: Int) {
    guard bytes[start] == Byte.less else { return }
    isInHTML = true
    let second = start + 1 < lineEnd ? bytes[start + 1] : 0
    if second == Byte.exclamation || second == 0x3F { trustsFences = false }
    let tag = bytes[(start + 1)..<lineEnd].prefix(8).map(\.lowercasedASCII)
    for name in ["script", "pre", "style", "textarea"] where tag.starts(with: name.utf8) {
      trustsFences = false
    }
  }
}
