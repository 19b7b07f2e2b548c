/// The words that Swift reserves.
///
/// Words with a meaning in some places only (`async`, `some`, `mutating`) are identifiers; the parser
/// looks at their text where they matter.
enum Keyword: String, CaseIterable, Sendable {
  case `associatedtype`, `class`, `deinit`, `enum`, `extension`, `fileprivate`, `func`, `import`
  case `init`, `inout`, `internal`, `let`, `operator`, `precedencegroup`, `private`, `protocol`
  case `public`, `rethrows`, `static`, `struct`, `subscript`, `typealias`, `var`
  case `break`, `case`, `catch`, `continue`, `default`, `defer`, `do`, `else`, `fallthrough`, `for`
  case `guard`, `if`, `in`, `repeat`, `return`, `switch`, `throw`, `where`, `while`
  case any = "Any"
  case `as`, `false`, `is`, `nil`
  case selfValue = "self"
  case selfType = "Self"
  case `super`, `throws`, `true`, `try`

  /// Words that begin a statement or a declaration; behind a missing bracket they end the damage.
  var beginsStatement: Bool {
    switch self {
    case .associatedtype, .class, .deinit, .enum, .extension, .fileprivate, .func, .import,
      .internal, .let, .precedencegroup, .private, .protocol, .public, .static, .struct,
      .typealias, .var, .break, .continue, .defer, .for, .guard, .repeat, .return, .throw, .while:
      true
    default: false
    }
  }
}

/// Finds a keyword from its bytes without making a string of them.
struct KeywordTable: Sendable {
  static let shared = KeywordTable()

  /// Index into ``words`` plus one, by hash with open addressing; 0 is free.
  private var slots = [UInt8](repeating: 0, count: 256)
  private var words: [(keyword: Keyword, start: Int, count: Int)] = []
  private var letters: [UInt8] = []

  private init() {
    for keyword in Keyword.allCases {
      let word = Array(keyword.rawValue.utf8)
      words.append((keyword, letters.count, word.count))
      letters += word
      var slot = Self.hash(first: word[0], second: word[1], last: word[word.count - 1], word.count)
      while slots[slot] != 0 { slot = (slot + 1) & 255 }
      slots[slot] = UInt8(words.count)
    }
  }

  private static func hash(first: UInt8, second: UInt8, last: UInt8, _ count: Int) -> Int {
    (Int(first) &* 7 &+ Int(second) &* 29 &+ Int(last) &* 13 &+ count) & 255
  }

  func keyword(_ bytes: [UInt8], _ lower: Int, _ upper: Int) -> Keyword? {
    let count = upper - lower
    if count < 2 || count > 15 { return nil }
    var slot = Self.hash(
      first: bytes[lower], second: bytes[lower + 1], last: bytes[upper - 1], count)
    while slots[slot] != 0 {
      let word = words[Int(slots[slot]) - 1]
      if word.count == count, matches(bytes, lower, word.start, count) { return word.keyword }
      slot = (slot + 1) & 255
    }
    return nil
  }

  private func matches(_ bytes: [UInt8], _ lower: Int, _ start: Int, _ count: Int) -> Bool {
    for offset in 0..<count where bytes[lower + offset] != letters[start + offset] { return false }
    return true
  }
}
