/// Breaks a text into lines for a drawing, where no browser does it.
///
/// Nobody knows which font draws it, so widths are those of P052 Bold, and callers leave a fifth of the
/// room: DejaVu Serif, wider than most, still fits.
package struct CardText {
  package private(set) var lines: [String] = []
  /// Whether a word had to be broken, or the end left out.
  package private(set) var isCut = false

  /// - Parameters:
  ///   - width: of a line. Unit: em.
  ///   - most: how many lines there may be; the last one ends with an ellipsis where more is left.
  package init(_ text: String, width: Double, most: Int) {
    let letters = Self.drawable(text)
    (lines, isCut) = Self.broken(letters, width: width)
    if lines.count > most {
      isCut = true
      lines = Array(lines.prefix(most))
      lines[most - 1] = Self.ended(lines[most - 1], width: width)
    } else if !isCut {
      balance(letters, width: width)
    }
  }

  /// The largest of several sizes at which a text fits, the last one where it fits at none.
  static func largest(
    _ text: String, room: Double, _ sizes: [(size: Int, most: Int)]
  ) -> (size: Int, lines: [String]) {
    var found = (size: 0, lines: [String]())
    for (size, most) in sizes {
      let text = CardText(text, width: room / Double(size), most: most)
      found = (size, text.lines)
      if !text.isCut { break }
    }
    return found
  }

  /// One line, its end left out where there is no room.
  static func line(_ text: String, width: Double) -> String {
    CardText(text, width: width, most: 1).lines.first ?? ""
  }

  /// How wide a text is, about.
  /// - Unit: em.
  package static func width(_ text: some Sequence<Character>) -> Double {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Letters as narrow as the widest line allows, so that no word is left alone below the others.
  private mutating func balance(_ letters: [Character], width: Double) {
    var width = width
    while lines.count > 1 {
      width *= 0.96
      let narrower = Self.broken(letters, width: width)
      if narrower.isCut || narrower.lines.count > lines.count { return }
      lines = narrower.lines
    }
  }

  private static func broken(_ letters: [Character], width: Double) -> (
    lines: [String], isCut: Bool
  ) {
    var lines: [String] = []
    var isCut = false
    var rest = letters[...]
    while !rest.isEmpty {
      let fitting = fitting(rest, width: width)
      var end = fitting
      if fitting < rest.endIndex {
        let mayEnd = { (place: Int) in mayBreak(rest[place - 1], rest[place]) }
        let place = (rest.startIndex + 1..<fitting + 1).last(where: mayEnd)
        if place == nil { isCut = true }
        end = place ?? fitting
      }
      lines.append(trimmed(rest[..<end]))
      rest = rest[end...].drop { $0 == " " }
    }
    return (lines, isCut)
  }

  /// Where a line has to end at last; it has one letter at least.
  private static func fitting(_ letters: ArraySlice<Character>, width: Double) -> Int {
    var used = 0.0
    for index in letters.indices {
      used += Self.width(of: letters[index])
      if used > width, letters[index] != " " { return max(index, letters.startIndex + 1) }
    }
    return letters.endIndex
  }

  /// A line with an ellipsis at its end, behind a whole word where that leaves half of what fits.
  private static func ended(_ line: String, width: Double) -> String {
    let letters = Array(line)
    var end = letters.count
    while end > 0, Self.width(letters[..<end]) + Self.width(of: "…") > width { end -= 1 }
    if end < letters.count, end > 0 {
      let places = (end + 1) / 2..<end + 1
      end = places.last { $0 > 0 && mayBreak(letters[$0 - 1], letters[$0]) } ?? end
    }
    while end > 0, " ,;:.–—-".contains(letters[end - 1]) { end -= 1 }
    return String(letters[..<end]) + "…"
  }

  private static func trimmed(_ letters: ArraySlice<Character>) -> String {
    var letters = letters
    while letters.last == " " { letters.removeLast() }
    return String(letters)
  }
}

// MARK: - Letters

extension CardText {
  /// The letters of a text that a drawing may hold, with single spaces between its words.
  ///
  /// XML refuses control characters. Emoji are left out: few machines that build sites have a font for
  /// them, and a title is understood without.
  private static func drawable(_ text: String) -> [Character] {
    let kept = text.filter { !isEmoji($0) && !$0.unicodeScalars.contains(where: isRefused) }
    return Array(kept.split(whereSeparator: isBlank).joined(separator: " "))
  }

  private static func isBlank(_ letter: Character) -> Bool {
    letter.isWhitespace && letter != "\u{A0}" && letter != "\u{202F}"
  }

  private static func isEmoji(_ letter: Character) -> Bool {
    letter.unicodeScalars.contains { $0.properties.isEmojiPresentation || $0.value == 0xFE0F }
  }

  private static func isRefused(_ scalar: Unicode.Scalar) -> Bool {
    let isControl = scalar.properties.generalCategory == .control
    return isControl && !scalar.properties.isWhitespace || scalar.value & 0xFFFE == 0xFFFE
  }

  /// Whether a line may end between two letters.
  private static func mayBreak(_ letter: Character, _ next: Character) -> Bool {
    if letter == " " || next == " " { return true }
    if "/-–—".contains(letter) { return true }
    if "、。，．・：；？！）］｝」』】〉》”’…ーゝ々".contains(next) || "（［｛「『【〈《“‘".contains(letter) { return false }
    return isIdeograph(letter) || isIdeograph(next)
  }

  /// Whether a letter is written without spaces around its words, and as wide as it is high.
  private static func isIdeograph(_ letter: Character) -> Bool {
    switch letter.unicodeScalars.first?.value ?? 0 {
    case 0x2E80...0x30FF, 0x31F0...0xA4CF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// - Source: the advance widths of P052 Bold, by groups of letters.
  private static func width(of letter: Character) -> Double {
    switch letter {
    case " ", ".", ",", ":", ";", "'", "!", "’", "|": 0.28
    case "i", "j", "l", "t", "(", ")", "[", "]", "-", "/", "`", "\"", "“", "”", "{", "}": 0.35
    case "f", "r", "I", "J", "*", "?", "s", "c": 0.43
    case "m", "w", "M", "W", "%", "&", "@", "—", "…": 0.95
    case "A"..."Z": 0.74
    case "a"..."z": 0.56
    case "0"..."9", "#", "$", "_", "–": 0.5
    case _ where isIdeograph(letter) || ("가"..."힣").contains(letter): 1
    default: 0.68
    }
  }
}
