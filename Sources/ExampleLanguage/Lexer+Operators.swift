extension Lexer {
  /// An operator; white space on its sides decides what it applies to, as in Swift.
  mutating func lexOperator() {
    let start = index
    let isLeftBound = isLeftBound(start)
    switch bytes[start] {
    case UInt8(ascii: "!") where isLeftBound: return take(.postfixExclamation)
    case UInt8(ascii: "?") where isLeftBound: return take(.postfixQuestion)
    case UInt8(ascii: "/") where !isLeftBound && takeRegex(pounds: 0): return
    default: skipOperatorBytes()
    }
    let isRightBound = isRightBound(index, isLeftBound: isLeftBound)
    let count = index - start
    if count == 1, let kind = special(bytes[start], isLeftBound, isRightBound) {
      return add(kind, start, index)
    }
    if count == 2, bytes[start] == UInt8(ascii: "-"), bytes[start + 1] == UInt8(ascii: ">") {
      return add(.arrow, start, index)
    }
    if count == 2, bytes[start] == UInt8(ascii: "*"), bytes[start + 1] == UInt8(ascii: "/") {
      report(.commentEnd(SourceRange(start, index)))
    }
    if isLeftBound == isRightBound { return add(.infixOperator, start, index) }
    add(isLeftBound ? .postfixOperator : .prefixOperator, start, index)
  }

  /// The operators of one character that Swift keeps for itself.
  private mutating func special(_ byte: UInt8, _ left: Bool, _ right: Bool) -> TokenKind? {
    switch byte {
    case UInt8(ascii: "="):
      if left != right { report(.assignmentSpacing(SourceRange(index - 1, index))) }
      return .equal
    case UInt8(ascii: "&"): return !left && right ? .prefixAmpersand : nil
    case UInt8(ascii: "."): return !left && right ? .prefixPeriod : .period
    case UInt8(ascii: "?"): return .infixQuestion
    default: return nil
    }
  }

  private mutating func skipOperatorBytes() {
    let start = index
    let mayHoldDots = bytes[index] == UInt8(ascii: ".")
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") {
        guard mayHoldDots else { return }
        index += 1
      } else if byte < 0x80 {
        guard isOperatorByte(byte), index == start || !isCommentStart(index) else { return }
        index += 1
      } else {
        guard let next = scalar(at: index), isOperatorScalar(next.value) || isCombining(next.value)
        else { return }
        index += next.count
      }
    }
  }

  func isOperatorByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "="), UInt8(ascii: "-"), UInt8(ascii: "+"),
      UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "%"), UInt8(ascii: "<"),
      UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "^"),
      UInt8(ascii: "~"), UInt8(ascii: "?"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private func isCommentStart(_ position: Int) -> Bool {
    guard bytes[position] == UInt8(ascii: "/"), position + 1 < bytes.count else { return false }
    return bytes[position + 1] == UInt8(ascii: "/") || bytes[position + 1] == UInt8(ascii: "*")
  }

  /// Something stands directly before it.
  private func isLeftBound(_ position: Int) -> Bool {
    if hasSpace || hasNewline { return false }
    switch bytes[position - 1] {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"):
      return false
    default: return true
    }
  }

  /// Something stands directly behind it.
  private func isRightBound(_ position: Int, isLeftBound: Bool) -> Bool {
    guard position < bytes.count else { return false }
    switch bytes[position] {
    case 0x20, 0x09...0x0D, 0x00, UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"),
      UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"):
      return false
    case UInt8(ascii: "."): return !isLeftBound
    case UInt8(ascii: "/"): return !isCommentStart(position)
    case 0xC2: return position + 1 >= bytes.count || bytes[position + 1] != 0xA0
    default: return true
    }
  }

  /// Takes `/…/` or `#/…/#` where it closes on its line; otherwise the slash is an operator.
  mutating func takeRegex(pounds: Int) -> Bool {
    var position = index + pounds + 1
    guard position < bytes.count, bytes[position] != 0x20, bytes[position] != 0x09,
      bytes[position] != UInt8(ascii: "/"), bytes[position] != UInt8(ascii: "=")
    else { return false }
    while position < bytes.count, !isLineEnd(bytes[position]) {
      if bytes[position] == UInt8(ascii: "\\") {
        position += 2
        continue
      }
      if bytes[position] == UInt8(ascii: "/") {
        if pounds == 0, regexEndLooksWrong(position) { return false }
        var closing = 0
        while closing < pounds, position + 1 + closing < bytes.count,
          bytes[position + 1 + closing] == UInt8(ascii: "#")
        { closing += 1 }
        if closing == pounds {
          take(.regex, position + 1 + pounds - index)
          return true
        }
      }
      position += 1
    }
    return false
  }

  /// A slash with a space before it is a division.
  private func regexEndLooksWrong(_ position: Int) -> Bool {
    bytes[position - 1] == 0x20 || bytes[position - 1] == 0x09
  }
}

extension SyntaxFault {
  fileprivate static func assignmentSpacing(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.spacing",
      message: "'=' needs a space on both sides, or on none", range: range)
  }

  fileprivate static func commentEnd(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.comment", message: "'*/' ends a comment, and none is open",
      range: range)
  }
}
