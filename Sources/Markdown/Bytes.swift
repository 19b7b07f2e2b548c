/// Names for the bytes that Markdown gives a meaning.
enum Byte {
  static let tab: UInt8 = 0x09
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let space: UInt8 = 0x20
  static let exclamation: UInt8 = 0x21
  static let quotationMark: UInt8 = 0x22
  static let hash: UInt8 = 0x23
  static let ampersand: UInt8 = 0x26
  static let apostrophe: UInt8 = 0x27
  static let leftParenthesis: UInt8 = 0x28
  static let rightParenthesis: UInt8 = 0x29
  static let asterisk: UInt8 = 0x2A
  static let hyphen: UInt8 = 0x2D
  static let period: UInt8 = 0x2E
  static let colon: UInt8 = 0x3A
  static let semicolon: UInt8 = 0x3B
  static let less: UInt8 = 0x3C
  static let equals: UInt8 = 0x3D
  static let greater: UInt8 = 0x3E
  static let leftBracket: UInt8 = 0x5B
  static let backslash: UInt8 = 0x5C
  static let rightBracket: UInt8 = 0x5D
  static let caret: UInt8 = 0x5E
  static let underscore: UInt8 = 0x5F
  static let backtick: UInt8 = 0x60
  static let leftBrace: UInt8 = 0x7B
  static let pipe: UInt8 = 0x7C
  static let rightBrace: UInt8 = 0x7D
  static let tilde: UInt8 = 0x7E
}

extension UInt8 {
  var isBlank: Bool { self == Byte.space || self == Byte.tab }
  /// CommonMark's whitespace: space, tab, LF, vertical tab, form feed, CR.
  var isSpace: Bool { self == Byte.space || (self >= 0x09 && self <= 0x0D) }
  /// What cmark takes off the ends of a text: whitespace without vertical tab and form feed.
  var isTrimmed: Bool { isBlank || isLineEnd }
  var isLineEnd: Bool { self == Byte.lineFeed || self == Byte.carriageReturn }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
  var isAlphanumeric: Bool { isLetter || isDigit }
  /// ASCII punctuation, which a backslash may escape.
  var isPunctuation: Bool { self > 0x20 && self < 0x7F && !isAlphanumeric }
  var lowercasedASCII: UInt8 { self >= 0x41 && self <= 0x5A ? self | 0x20 : self }
}
