import ExampleLanguage

/// What would take cmark-gfm for ever is refused before it is parsed.
///
/// cmark-gfm 0.29 needs quadratic time for some texts that nobody writes: a table of 20,000 columns
/// and as many short rows never ends. The limits are far above what real documents hold, and low
/// enough that a page below all of them is parsed in a moment.
func refusal(of source: SourceText, body: SourceRange) -> Diagnostic? {
  if body.count < CostScanner.harmlessSize { return nil }
  return source.withLines(of: body) { lines in
    var scanner = CostScanner(lines)
    guard let (excess, offset) = scanner.scan() else { return nil }
    return .refusal(excess, at: offset, in: source)
  }
}

/// What a text holds too much of.
enum Excess {
  case tableCells, tableColumns, tableSeparators, nesting
  case emphasis, quotes, images, declarations, parentheses, references

  /// The most that is parsed, of each in one paragraph, line or table.
  var limit: Int {
    switch self {
    case .tableCells: 200_000
    case .tableColumns: 5_000
    case .tableSeparators: 20_000_000
    case .nesting: 500
    case .emphasis, .quotes: 20_000
    case .images, .declarations: 5_000
    case .parentheses: 20_000
    case .references: 250_000_000
    }
  }

  fileprivate var code: String {
    switch self {
    case .tableCells, .tableColumns, .tableSeparators: "markdown.table.size"
    case .nesting: "markdown.nesting.depth"
    default: "markdown.paragraph.size"
    }
  }

  fileprivate var message: String {
    switch self {
    case .tableCells: "the rows of this table lack more than \(limit) cells that its header has"
    case .tableColumns: "a row of this table has more than \(limit) cells"
    case .tableSeparators: "this paragraph has too many lines that could be a table's separator"
    case .nesting: "this line opens more than \(limit) quotes and lists at once"
    case .emphasis: "this paragraph has more than \(limit) marks of emphasis"
    case .quotes: "this paragraph has more than \(limit) quotation marks"
    case .images: "this paragraph has more than \(limit) beginnings of images, '!['"
    case .declarations: "this paragraph has more than \(limit) of '<!' and '<?'"
    case .parentheses: "this word ends in more than \(limit) closing parentheses"
    case .references: "the link definitions here, put in for each '[', are more than \(limit) bytes"
    }
  }
}

extension Diagnostic {
  fileprivate static func refusal(
    _ excess: Excess, at offset: Int, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      code: excess.code, message: excess.message,
      at: SourceLocation(file: source.name, range: SourceRange(offset, offset)),
      notes: [.init("such a text takes the Markdown parser very long: divide it with blank lines")])
  }
}
