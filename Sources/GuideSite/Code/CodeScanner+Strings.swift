import ExampleLanguage

extension CodeScanner {
  mutating func scanString(_ string: CodeString) -> Bool {
    guard let inside = endOfOpening(string) else { return false }
    let opening = index
    var place = inside
    var pieceStart = opening
    let kind = pieceKind(string, from: opening)
    while place < end {
      if matches(string.close, at: place) {
        let after = place + string.close.utf8.count
        guard string.doubles, matches(string.close, at: after) else {
          close(pieceStart, after, kind)
          return true
        }
        place = after + string.close.utf8.count
      } else if bytes[place] == 0x0A, !string.spansLines {
        break
      } else if bytes[place] == string.escape, place + 1 < end,
        string.spansLines || bytes[place + 1] != 0x0A
      {
        close(pieceStart, place, kind)
        close(place, place + escapeLength(place), .word(.escape))
        (place, pieceStart) = (index, index)
      } else if let opening = string.interpolation, matches(opening, at: place) {
        close(pieceStart, place, kind)
        scanInterpolation(opening)
        (place, pieceStart) = (index, index)
      } else if string.hasVariables, bytes[place] == UInt8(ascii: "$"), place + 1 < end,
        bytes[place + 1].isWordStart || bytes[place + 1] == UInt8(ascii: "{")
      {
        close(pieceStart, place, kind)
        _ = scanVariableInString()
        (place, pieceStart) = (index, index)
      } else {
        place += 1
      }
    }
    close(pieceStart, place, kind)
    return true
  }

  /// The colour of a string; one before a colon is a key, as in JSON and YAML.
  private func pieceKind(_ string: CodeString, from opening: Int) -> CodeKind {
    guard ["json", "yaml"].contains(language.names[0]) else { return .word(string.kind) }
    var place = opening + 1
    while place < end, bytes[place] != 0x0A, !matches(string.close, at: place) {
      place += bytes[place] == string.escape ? 2 : 1
    }
    guard place < end, bytes[place] != 0x0A, let mark = next(from: place + 1) else {
      return .word(string.kind)
    }
    return bytes[mark] == UInt8(ascii: ":") ? .word(.property) : .word(string.kind)
  }

  private func endOfOpening(_ string: CodeString) -> Int? {
    var place = index
    if !string.prefixes.isEmpty {
      guard index == start || !bytes[index - 1].isWordPart else { return nil }
      while place < end, place < index + 2, string.prefixes.utf8.contains(bytes[place]) {
        place += 1
      }
    }
    return matches(string.open, at: place) ? place + string.open.utf8.count : nil
  }

  private func escapeLength(_ place: Int) -> Int {
    var stop = place + 2
    while stop < end, bytes[stop] & 0xC0 == 0x80 { stop += 1 }
    return stop - place
  }

  /// Notes the part up to a place, and goes there.
  private mutating func close(_ lower: Int, _ upper: Int, _ kind: CodeKind) {
    index = lower
    _ = add(to: upper, kind)
  }

  private mutating func scanVariableInString() -> Bool {
    var stop = index + 1
    if bytes[stop] == UInt8(ascii: "{") {
      stop = find("}", from: stop) ?? endOfLine(stop)
    } else {
      while stop < end, bytes[stop].isWordPart { stop += 1 }
    }
    return add(to: stop, .word(.property))
  }

  /// Code within a string, its brackets matched; strings within it may hold brackets again.
  private mutating func scanInterpolation(_ opening: String) {
    let open = opening.utf8.last ?? 0
    let close: UInt8 = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    _ = add(to: index + opening.utf8.count, .word(.interpolation))
    var depth = 1
    var place = index
    var quote: UInt8?
    while place < end, depth > 0 {
      let byte = bytes[place]
      if let open = quote {
        if byte == UInt8(ascii: "\\") { place += 1 } else if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
        if depth == 0 { break }
      }
      place += 1
    }
    scan(to: min(place, end), as: language)
    if index < end { _ = add(to: index + 1, .word(.interpolation)) }
  }

  mutating func scanRegularExpression() -> Bool {
    guard !isBehindValue else { return false }
    var place = index + 1
    var isInSet = false
    while place < end, bytes[place] != 0x0A {
      switch bytes[place] {
      case UInt8(ascii: "\\"): place += 1
      case UInt8(ascii: "["): isInSet = true
      case UInt8(ascii: "]"): isInSet = false
      case UInt8(ascii: "/") where !isInSet:
        place += 1
        while place < end, bytes[place].isWordPart { place += 1 }
        return add(to: place, .word(.string))
      default: break
      }
      place += 1
    }
    return false
  }

  /// `<<EOF`, `<<-'EOF'`, `<<~EOF`: the mark, and the lines up to one that holds nothing else.
  mutating func scanHereDocument() -> Bool {
    guard matches("<<"), !matches("<<<") else { return false }
    var place = index + 2
    if place < end, bytes[place] == UInt8(ascii: "-") || bytes[place] == UInt8(ascii: "~") {
      place += 1
    }
    if place < end, bytes[place] == UInt8(ascii: "'") || bytes[place] == UInt8(ascii: "\"") {
      place += 1
    }
    guard let stop = endOfWord(place), bytes[place].isWordStart else { return false }
    let mark = Array(bytes[place..<stop])
    let lineEnd = endOfLine(stop)
    _ = add(to: stop, .word(.directive))
    if lineEnd > index { scan(to: lineEnd, as: language) }
    var line = lineEnd + 1
    while line < end {
      let next = endOfLine(line)
      let text = bytes[line..<next].drop { $0.isBlank }
      if text.elementsEqual(mark) {
        close(lineEnd + 1, line, .word(.string))
        close(line, next, .word(.directive))
        return true
      }
      line = next + 1
    }
    close(min(lineEnd + 1, end), end, .word(.string))
    return true
  }

  /// The lines of `|` and `>` are set in further than the line that opens them.
  mutating func scanBlockScalar() -> Bool {
    guard let before = previous(from: index),
      bytes[before] == UInt8(ascii: ":") || bytes[before] == UInt8(ascii: "-")
    else { return false }
    let lineEnd = endOfLine(index)
    let mark = bytes[index..<lineEnd].prefix { !$0.isBlank && $0 != 0x0D }
    guard mark.dropFirst().allSatisfy({ $0.isDigit || $0 == 0x2B || $0 == 0x2D }) else {
      return false
    }
    let depth = indentation(ofLineAt: index)
    _ = add(to: index + mark.count, .word(.directive))
    var line = lineEnd + 1
    var stop = lineEnd
    while line < end {
      let next = endOfLine(line)
      let isEmpty = bytes[line..<next].allSatisfy { $0.isBlank || $0 == 0x0D }
      if !isEmpty {
        guard indentation(ofLineAt: line) > depth else { break }
        stop = next
      }
      line = next + 1
    }
    if stop > lineEnd { close(lineEnd + 1, stop, .word(.string)) }
    return true
  }

  private func indentation(ofLineAt place: Int) -> Int {
    var line = place
    while line > start, bytes[line - 1] != 0x0A { line -= 1 }
    return bytes[line..<end].prefix { $0 == 0x20 }.count
  }
}
