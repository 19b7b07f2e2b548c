import ExampleLanguage

/// A source line as a terminal shows it, and marks below a part of it.
struct Excerpt {
  /// A longer line is cut, around what is meant, unless the terminal has less room.
  static let usualLimit = 160

  private(set) var text = ""
  private(set) var indentation = ""
  private(set) var marks = ""

  /// - Parameter limit: how many columns there are for the line.
  init(
    source: SourceText, line: SourceRange, range: SourceRange, limit: Int = Self.usualLimit
  ) {
    // What stands before is context, and gets less than half of the room.
    let context = limit * 3 / 8
    let start = min(max(range.lower, line.lower), line.upper)
    let end = max(start, min(range.upper, line.upper))
    // A line of megabytes is not worth going through: only what can be shown is decoded.
    let first = Self.boundary(source, max(line.lower, start - context * 4), line)
    let last = min(line.upper, start + limit * 4)
    var before: [Cell] = Self.cells(source, first, start)
    let marked = Self.cells(source, start, min(end, last))
    var after = Self.cells(source, min(end, last), last)
    var isCut = first > line.lower
    let width = (before + marked + after).reduce(0) { $0 + $1.width }
    if width > limit, before.count > context {
      before.removeFirst(before.count - context)
      isCut = true
    }
    if isCut { before.insert(Cell("…"), at: 0) }
    var room = max(limit / 8, limit - (before + marked).reduce(0) { $0 + $1.width })
    let whole = after.count
    after = Array(
      after.prefix { cell in
        room -= cell.width
        return room >= 0
      })
    let isCutBehind = after.count < whole || last < line.upper
    let shown = marked.prefix(limit)
    text = Self.text(before + shown + after) + (isCutBehind ? "…" : "")
    indentation = String(repeating: " ", count: before.reduce(0) { $0 + $1.width })
    let length = shown.reduce(0) { $0 + $1.width }
    marks = length <= 1 ? "^" : "^" + String(repeating: "~", count: length - 1)
  }

  /// One scalar, and how many columns it takes.
  private struct Cell {
    let scalar: Unicode.Scalar
    let width: Int

    init(_ scalar: Unicode.Scalar) {
      self.scalar = isControl(scalar) && scalar != "\t" ? "\u{FFFD}" : scalar
      width = scalar == "\t" ? 4 : Excerpt.columns(self.scalar)
    }
  }

  private static func text(_ cells: [Cell]) -> String {
    var text = ""
    for cell in cells {
      if cell.scalar == "\t" { text += "    " } else { text.unicodeScalars.append(cell.scalar) }
    }
    return text
  }

  /// The first byte of the character that an offset is within.
  private static func boundary(_ source: SourceText, _ offset: Int, _ line: SourceRange) -> Int {
    var offset = offset
    while offset > line.lower, source.bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func cells(_ source: SourceText, _ start: Int, _ end: Int) -> [Cell] {
    guard start < end else { return [] }
    return source.string(SourceRange(start, end)).unicodeScalars.map { Cell($0) }
  }

  /// Columns of a terminal: 0 for marks that sit on the character before, 2 for wide ones.
  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.isASCII { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
