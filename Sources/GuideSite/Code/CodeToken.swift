package import ExampleLanguage

/// A part of a text that has a colour of its own.
package struct CodeToken: Hashable, Sendable {
  package let range: SourceRange
  package let kind: CodeKind

  package init(_ range: SourceRange, _ kind: CodeKind) {
    self.range = range
    self.kind = kind
  }
}

/// What a part of a code block is: the words of programs, and what terminals and patches have besides.
package enum CodeKind: Hashable, Sendable {
  case word(HighlightKind)
  /// The `$ ` before a command; it is not copied.
  case prompt
  /// What a command answered; it is not copied.
  case output
  case inserted, deleted

  /// The class in a page is `tok-` and this.
  package var name: String {
    switch self {
    case .word(let kind): kind.rawValue
    case .prompt: "prompt"
    case .output: "output"
    case .inserted: "inserted"
    case .deleted: "deleted"
    }
  }
}
