/// What a compiled program printed, told apart by its marks.
struct ProgramOutput {
  /// Lines by step.
  private(set) var lines: [Int: [String]] = [:]
  /// The step that was begun last.
  private(set) var last: Int?
  /// The error that ended it.
  private(set) var error: String?

  init(_ text: String) {
    var current = ""
    for (index, piece) in text.split(separator: "\u{1}", omittingEmptySubsequences: false)
      .enumerated()
    {
      guard index > 0 else { continue }
      let end = piece.firstIndex { $0 == "\n" || $0 == "\r\n" } ?? piece.endIndex
      let mark = piece[..<end]
      let rest = end == piece.endIndex ? "" : String(piece[piece.index(after: end)...])
      switch mark.first {
      case "b":
        finish(&current)
        last = Int(mark.dropFirst())
        current = rest
      case "s":
        // A value is shown on a line of its own.
        if !current.isEmpty, !current.hasSuffix("\n") { current += "\n" }
        current += rest
      default:
        finish(&current)
        error = String(piece.dropFirst()).trimmedEnd
      }
    }
    finish(&current)
  }

  private mutating func finish(_ text: inout String) {
    if let last { lines[last, default: []] += Self.lines(of: text) }
    text = ""
  }

  /// Lines as they were printed; types of a batch stand in a file or a function, which an example's do not.
  private static func lines(of text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { withoutContexts(String($0)) }
    if lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Without the `(unknown context at $55d0).` of names that only their file or function knows.
  private static func withoutContexts(_ line: String) -> String {
    var line = Substring(line)
    var result = ""
    while let mark = line.firstRange(of: "(unknown context at $") {
      guard let end = line[mark.upperBound...].firstRange(of: ").") else { break }
      result += line[..<mark.lowerBound]
      line = line[end.upperBound...]
    }
    return result + line
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last?.isWhitespace == true { text = text.dropLast() }
    return String(text)
  }
}
