import ExampleLanguage

/// Goes over a text once, and notes the parts that have a colour.
struct CodeScanner {
  let bytes: [UInt8]
  let language: CodeLanguage
  let start: Int
  let end: Int
  var index: Int
  private(set) var tokens: [CodeToken] = []
  /// Brackets that have no colour and were not closed yet.
  private(set) var openBrackets = 0
  /// The last word, while nothing but blanks follows it: what it declares, what it makes of a slash.
  private var lastWord: (text: String, end: Int)?

  init(_ bytes: [UInt8], _ language: CodeLanguage, from start: Int, to end: Int) {
    self.bytes = bytes
    self.language = language
    self.start = start
    self.end = end
    index = start
  }

  mutating func scan() {
    while index < end {
      let before = index
      let applied = language.table[Int(bytes[index])].contains { apply($0) }
      if !applied || index == before { skip() }
    }
  }

  /// A word without a colour is passed as a whole, so that nothing is found within it.
  private mutating func skip() {
    if bytes[index].isWordPart, let stop = endOfWord(index) {
      index = max(stop, index + 1)
      return
    }
    switch bytes[index] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): openBrackets += 1
    case UInt8(ascii: "]"), UInt8(ascii: "}"): openBrackets = max(0, openBrackets - 1)
    default: break
    }
    index += 1
  }

  private mutating func apply(_ rule: CodeRule) -> Bool {
    switch rule {
    case .lineComment(let mark, let afterBlank):
      guard matches(mark), !afterBlank || isAfterBlank else { return false }
      return add(to: endOfLine(index), .word(.comment))
    case .blockComment(let open, let close):
      guard matches(open) else { return false }
      return add(to: find(close, from: index + open.utf8.count) ?? end, .word(.comment))
    case .string(let string): return scanString(string)
    case .number: return scanNumber()
    case .plainScalar(let words): return scanPlainScalar(words)
    case .words(let words): return scanWord(words)
    case .variable(let sigil): return scanVariable(sigil)
    case .marked(let mark, let kind, let afterBlank):
      guard matches(mark), !afterBlank || isAfterBlank else { return false }
      return scanMarked(mark, kind)
    case .regularExpression: return scanRegularExpression()
    case .hereDocument: return scanHereDocument()
    case .blockScalar: return scanBlockScalar()
    case .line(let mark, let kind):
      guard isAtLineStart, matches(mark) else { return false }
      return add(to: endOfLine(index), kind)
    case .console: return scanConsole()
    case .message: return scanMessage()
    }
  }
}

// MARK: - Words and numbers

extension CodeScanner {
  private mutating func scanWord(_ words: CodeWords) -> Bool {
    guard let stop = endOfWord(index) else { return false }
    let isFirst = isFirstOfCommand
    let declares = lastWord.map { words.declaring.contains($0.text) && $0.end == before(index) }
    let text = word(index, stop)
    let kind = kind(text, words, stop, isFirst: isFirst, isDeclared: declares == true)
    if let kind { tokens.append(CodeToken(SourceRange(index, stop), .word(kind))) }
    lastWord = (text, stop)
    index = stop
    return true
  }

  private func kind(
    _ text: String, _ words: CodeWords, _ stop: Int, isFirst: Bool, isDeclared: Bool
  ) -> HighlightKind? {
    if isDeclared { return .declaration }
    if let mark = next(from: stop), words.keyMarks.contains(bytes[mark]), isKey(mark) {
      return .property
    }
    let isMember = index > start && bytes[index - 1] == UInt8(ascii: ".")
    if !isMember, !words.onlyFirst || isFirst, let known = words.kinds[text] { return known }
    if words.commands, isFirst { return isAssignment(stop) ? .property : .call }
    if words.blocks, isAtIndentedLineStart, opensBlock(stop) { return .keyword }
    if words.calls, stop < end, bytes[stop] == UInt8(ascii: "(") { return .call }
    if words.capitals,
      text.utf8.first.map({ $0 & 0x20 == 0 && $0.isWordStart && $0 < 0x80 }) == true,
      text.utf8.first != UInt8(ascii: "_")
    {
      return .type
    }
    return nil
  }

  /// A key's `=` is not the first half of `==`.
  private func isKey(_ mark: Int) -> Bool {
    guard bytes[mark] == UInt8(ascii: "=") else { return true }
    let next = mark + 1 < end ? bytes[mark + 1] : 0x0A
    return next != UInt8(ascii: "=") && next != UInt8(ascii: ">")
  }

  private func isAssignment(_ stop: Int) -> Bool {
    stop < end && bytes[stop] == UInt8(ascii: "=")
  }

  private func opensBlock(_ stop: Int) -> Bool {
    guard let next = next(from: stop), next > stop else { return false }
    return bytes[next] == UInt8(ascii: "{") || bytes[next] == UInt8(ascii: "\"")
  }

  /// Signs count only where a value may stand, digits only where no word goes on.
  private mutating func scanNumber() -> Bool {
    var stop = index
    if !bytes[stop].isDigit {
      let before = previous(from: index).map { bytes[$0] }
      let isOperator = before.map { $0.isWordPart || $0 == UInt8(ascii: ")") } ?? false
      stop += 1
      guard !isOperator, stop < end, bytes[stop].isDigit else { return false }
    }
    if index > start, bytes[index - 1].isWordPart || bytes[index - 1] == UInt8(ascii: "$") {
      return false
    }
    while stop < end, isInNumber(stop) { stop += 1 }
    return add(to: stop, .word(.number))
  }

  func isInNumber(_ place: Int) -> Bool {
    let byte = bytes[place]
    if byte.isWordPart { return true }
    if byte == UInt8(ascii: ".") {
      let isFirst = !bytes[index..<place].contains(UInt8(ascii: "."))
      return isFirst && place + 1 < end && bytes[place + 1].isDigit
    }
    let isSign = byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
    guard isSign, bytes[place - 1] | 0x20 == UInt8(ascii: "e") else { return false }
    return place + 1 < end && bytes[place + 1].isDigit
  }

  private mutating func scanVariable(_ sigil: String) -> Bool {
    guard matches(sigil) else { return false }
    let name = index + sigil.utf8.count
    guard name < end else { return false }
    if bytes[name] == UInt8(ascii: "{") {
      return add(to: find("}", from: name) ?? endOfLine(name), .word(.property))
    }
    if bytes[name].isWordStart {
      let stop = bytes[name..<end].firstIndex { !$0.isWordPart } ?? end
      return add(to: stop, .word(.property))
    }
    let isSpecial = "?#@*!$-0123456789".utf8.contains(bytes[name])
    return isSpecial && add(to: name + 1, .word(.property))
  }

  private mutating func scanMarked(_ mark: String, _ kind: HighlightKind) -> Bool {
    var stop = index + mark.utf8.count
    while stop < end, bytes[stop].isWordPart || "-.:".utf8.contains(bytes[stop]) { stop += 1 }
    guard stop > index + mark.utf8.count else { return false }
    return add(to: stop, .word(kind))
  }
}

// MARK: - Places

extension CodeScanner {
  /// Notes what lies before a place, and goes there.
  mutating func add(to stop: Int, _ kind: CodeKind) -> Bool {
    let stop = min(max(stop, index), end)
    if stop > index { tokens.append(CodeToken(SourceRange(index, stop), kind)) }
    index = stop
    return true
  }

  /// Goes over a part of the text in another language.
  mutating func scan(to stop: Int, as other: CodeLanguage) {
    var inner = CodeScanner(bytes, other, from: index, to: min(stop, end))
    inner.scan()
    tokens += inner.tokens
    index = min(stop, end)
  }

  func matches(_ text: String, at place: Int? = nil) -> Bool {
    let place = place ?? index
    guard place + text.utf8.count <= end else { return false }
    return bytes[place..<place + text.utf8.count].elementsEqual(text.utf8)
  }

  /// Behind the next place where a text stands.
  func find(_ text: String, from place: Int) -> Int? {
    guard let first = text.utf8.first else { return nil }
    var place = place
    while place < end {
      if bytes[place] == first, matches(text, at: place) { return place + text.utf8.count }
      place += 1
    }
    return nil
  }

  func endOfLine(_ place: Int) -> Int {
    place < end ? bytes[place..<end].firstIndex(of: 0x0A) ?? end : end
  }

  var isAtLineStart: Bool { index == start || bytes[index - 1] == 0x0A }

  var isAfterBlank: Bool {
    guard index > start else { return true }
    return [0x20, 0x09, 0x0A, 0x28, 0x5B, 0x2C].contains(bytes[index - 1])
  }

  var isAtIndentedLineStart: Bool {
    var place = index
    while place > start, bytes[place - 1].isBlank { place -= 1 }
    return place == start || bytes[place - 1] == 0x0A
  }

  /// Whether a command begins here: on a line, behind `|`, `&&`, `;`, `(`, or a word such as `then`.
  private var isFirstOfCommand: Bool {
    if let last = lastWord, last.end == before(index) {
      return ["then", "do", "else", "if", "while", "until", "time"].contains(last.text)
    }
    guard let previous = previous(from: index) else { return true }
    switch bytes[previous] {
    case 0x0A:
      return previous == start || bytes[previous - 1] != UInt8(ascii: "\\")
    case UInt8(ascii: "|"), UInt8(ascii: "&"), UInt8(ascii: ";"), UInt8(ascii: "("): return true
    default: return false
    }
  }

  /// Behind the last byte before a place that is no blank.
  private func before(_ place: Int) -> Int { previous(from: place).map { $0 + 1 } ?? start }

  /// The last byte before a place that is no blank; line ends count.
  func previous(from place: Int) -> Int? {
    var place = place - 1
    while place >= start, bytes[place].isBlank { place -= 1 }
    return place >= start ? place : nil
  }

  func next(from place: Int) -> Int? {
    var place = place
    while place < end, bytes[place].isBlank { place += 1 }
    return place < end ? place : nil
  }

  /// Behind the word that begins at a place; nil where none does.
  func endOfWord(_ place: Int) -> Int? {
    guard place < end, bytes[place].isWordPart else { return nil }
    var stop = place + 1
    while stop < end, bytes[stop].isWordPart || language.wordBytes.contains(bytes[stop]) {
      stop += 1
    }
    return stop
  }

  func word(_ lower: Int, _ upper: Int) -> String {
    let text = String(decoding: bytes[lower..<upper], as: UTF8.self)
    return language.ignoresCase ? text.lowercased() : text
  }

  /// What a slash means depends on the last thing before it: behind a value it divides.
  var isBehindValue: Bool {
    guard let previous = previous(from: index) else { return false }
    let byte = bytes[previous]
    if byte.isWordPart {
      guard let last = lastWord, last.end == previous + 1 else { return true }
      return !["return", "typeof", "case", "in", "of", "await", "yield"].contains(last.text)
    }
    return [0x29, 0x5D, 0x7D, 0x22, 0x27, 0x60].contains(byte)
  }
}
