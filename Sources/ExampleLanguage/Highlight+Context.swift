extension Highlighter {
  /// Words that Swift reserves in some places only; the neighbours say whether this is one.
  func isContextualKeyword(_ token: Token) -> Bool {
    let next = neighbour(1)
    let isBeforeWord =
      !next.hasNewlineBefore
      && (next.kind == .identifier || (next.kind == .keyword && next.keyword != .in))
    if isBeforeWord, isOne(of: Self.modifiers, token) { return true }
    switch bytes[token.lower] {
    case UInt8(ascii: "a"): return isAsyncWord(token, next)
    case UInt8(ascii: "e"): return isBeforeWord && token.isSpelled("each", in: bytes)
    case UInt8(ascii: "g"), UInt8(ascii: "s"), UInt8(ascii: "w"), UInt8(ascii: "d"):
      return isAccessor(token, next)
    case UInt8(ascii: "n"), UInt8(ascii: "u"): return isModifierWithArgument(token, next)
    default: return false
    }
  }

  private static let modifiers: [StaticString] = [
    "lazy", "weak", "unowned", "final", "override", "mutating", "nonmutating", "indirect", "open",
    "package", "nonisolated", "isolated", "required", "convenience", "dynamic", "optional",
    "prefix", "postfix", "infix", "distributed", "consuming", "borrowing", "sending", "some",
    "any", "actor", "macro", "consume", "copy", "discard", "unsafe",
  ]

  private func isOne(of words: [StaticString], _ token: Token) -> Bool {
    for word in words where token.isSpelled(word, in: bytes) { return true }
    return false
  }

  private func isAsyncWord(_ token: Token, _ next: Token) -> Bool {
    if token.isSpelled("await", in: bytes) {
      switch next.kind {
      case .identifier, .keyword, .stringStart, .leftSquare, .prefixPeriod, .integer:
        return !next.hasNewlineBefore
      case .leftParen: return next.hasSpaceBefore && !next.hasNewlineBefore
      default: return false
      }
    }
    guard token.isSpelled("async", in: bytes) else { return false }
    return previousKind == .rightParen || next.keyword == .let || next.keyword == .throws
      || (index > 0 && tokens[index - 1].isSpelled("get", in: bytes))
  }

  /// `get`, `set`, `willSet` and `didSet` where accessors stand, and `private(set)`.
  private func isAccessor(_ token: Token, _ next: Token) -> Bool {
    guard isOne(of: ["get", "set", "willSet", "didSet"], token) else { return false }
    switch next.kind {
    case .leftBrace: return true
    case .rightBrace:
      return previousKind == .leftBrace || previousKind == .identifier
        || previousKind == .keyword
    case .rightParen:
      guard index > 1, previousKind == .leftParen else { return false }
      switch tokens[index - 2].keyword {
      case .private, .fileprivate, .internal, .public: return true
      default: return tokens[index - 2].isSpelled("package", in: bytes)
      }
    case .leftParen:
      let match = Int(next.match)
      return match > 0 && match + 1 < tokens.count && tokens[match + 1].kind == .leftBrace
        && token.hasNewlineBefore
    case .identifier: return previousKind == .leftBrace || next.isSpelled("async", in: bytes)
    case .keyword: return next.keyword == .throws
    default: return false
    }
  }

  /// `nonisolated(unsafe) var`, `unowned(safe) let`.
  private func isModifierWithArgument(_ token: Token, _ next: Token) -> Bool {
    guard next.kind == .leftParen, isOne(of: ["nonisolated", "unowned"], token) else {
      return false
    }
    let match = Int(next.match)
    guard match > 0, match + 1 < tokens.count else { return false }
    return tokens[match + 1].kind == .keyword
  }
}
