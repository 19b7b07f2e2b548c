import ExampleLanguage

/// Languages whose lines mean different things.
extension CodeScanner {
  private static let prompts = ["$ ", "% ", "# ", "PS> "]

  /// One line, and those that a backslash adds to it.
  mutating func scanConsole() -> Bool {
    guard isAtLineStart, let prompt = Self.prompts.first(where: { matches($0) }) else {
      let stop = endOfLine(index)
      let isEmpty = stop == index
      _ = add(to: stop, .output)
      if isEmpty { index += 1 }
      return true
    }
    _ = add(to: index + prompt.utf8.count, .prompt)
    var stop = endOfLine(index)
    while stop > index, stop < end, bytes[stop - 1] == UInt8(ascii: "\\") {
      stop = endOfLine(stop + 1)
    }
    scan(to: stop, as: .command)
    if index < end { index += 1 }
    return true
  }

  /// `GET /path HTTP/1.1`, `HTTP/1.1 200 OK`, `Name: value`.
  mutating func scanMessage() -> Bool {
    let stop = endOfLine(index)
    if bytes[index..<stop].allSatisfy({ $0.isBlank || $0 == 0x0D }) {
      return scanBody(from: min(stop + 1, end))
    }
    if let colon = bytes[index..<stop].firstIndex(of: UInt8(ascii: ":")), index < colon,
      bytes[index..<colon].allSatisfy({ $0.isWordPart || $0 == UInt8(ascii: "-") })
    {
      _ = add(to: colon, .word(.property))
      index = colon + 1
      _ = next(from: index).map { index = min($0, stop) }
      _ = add(to: stop, .word(.string))
    } else {
      scanFirstLine(stop)
    }
    index = min(stop + 1, end)
    return true
  }

  private mutating func scanFirstLine(_ stop: Int) {
    let isAnswer = matches("HTTP/")
    for (number, word) in bytes[index..<stop].split(separator: 0x20).enumerated() {
      index = word.startIndex
      switch (number, isAnswer) {
      case (0, true), (2, false): _ = add(to: word.endIndex, .word(.directive))
      case (0, false): _ = add(to: word.endIndex, .word(.keyword))
      case (1, true): _ = add(to: word.endIndex, .word(.number))
      case (1, false): _ = add(to: word.endIndex, .word(.string))
      default: _ = add(to: word.endIndex, .word(.type))
      }
    }
  }

  private mutating func scanBody(from place: Int) -> Bool {
    index = place
    guard let first = bytes[place..<end].first(where: { !$0.isBlank && $0 != 0x0A }) else {
      index = end
      return true
    }
    if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") {
      scan(to: end, as: .json)
    }
    index = end
    return true
  }
}
