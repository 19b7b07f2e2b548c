extension Parser {
  /// The refusal of a keyword that the example language has no use for where it stands; nil for the
  /// others.
  func refusal(of keyword: Keyword) -> SyntaxFault? {
    switch keyword {
    case .associatedtype, .class, .deinit, .operator, .precedencegroup, .protocol, .typealias, .any,
      .super:
      .unsupported("`\(keyword.rawValue)`", token.range)
    case .`init`, .static, .subscript: .outsideType(keyword.rawValue, token.range)
    case .import:
      .unsupported(
        "`import`", token.range, note: "leave it out: examples know the library and the model")
    default: nil
    }
  }

  /// The refusal of a keyword that begins no statement; nil for those that begin an expression.
  func refusal(ofStatement keyword: Keyword) -> SyntaxFault? {
    switch keyword {
    case .case, .default: .caseOutsideSwitch(keyword.rawValue, token.range)
    case .catch: .catchWithoutDo(token.range)
    case .else: .elseWithoutIf(token.range)
    default: refusal(of: keyword)
    }
  }

  /// A word that is reserved only where it stands in front of another.
  var contextualWord: String? {
    guard isContextual else { return nil }
    for word in Self.contextualWords where isSpelled(word) { return text(token.range) }
    return nil
  }

  private static let contextualWords: [StaticString] = [
    "async", "await", "actor", "macro", "lazy", "weak", "unowned", "final", "mutating",
    "nonmutating", "indirect", "open", "package", "nonisolated", "isolated", "override",
    "required", "convenience", "dynamic", "optional", "prefix", "postfix", "infix", "distributed",
    "consume", "borrowing", "consuming", "some", "any", "discard", "sending",
  ]

  /// Followed on its line by a word or a literal, so it cannot be a name here.
  var isContextual: Bool {
    let next = peek()
    guard kind == .identifier, !next.hasNewlineBefore else { return false }
    switch next.kind {
    case .identifier, .integer, .float, .stringStart: return true
    case .keyword:
      switch next.keyword {
      case .in, .is, .as, .where, .else, .throws, .rethrows: return false
      default: return true
      }
    default: return false
    }
  }

  func refuseContextualWord() throws(SyntaxHalt) {
    if let word = contextualWord { throw fail(.unsupported("`\(word)`", token.range)) }
  }

  /// `#if`, `#available`, `@main`.
  func refusedMacroOrAttribute() -> SyntaxFault {
    let sign = token
    let word = peek()
    guard word.lower == sign.upper, word.kind == .identifier || word.kind == .keyword else {
      return expected("a statement")
    }
    let range = sign.range.union(word.range)
    return .unsupported("`\(text(range))`", range)
  }
}

extension SyntaxFault {
  fileprivate static func caseOutsideSwitch(_ word: String, _ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.case", message: "'\(word)' stands outside of any 'switch'", range: range
    )
  }

  fileprivate static func elseWithoutIf(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.else", message: "'else' stands behind no 'if'", range: range,
      notes: [("it follows the '}' that closes the body of the 'if'", nil)])
  }

  fileprivate static func catchWithoutDo(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.catch", message: "'catch' stands behind no 'do'", range: range)
  }
}
