extension ECS {
  /// What a placement expression matches attributes against: `t3.*`.
  ///
  /// Of regular expressions it knows any character (`.`), repetition of one (`*`, `+`, `?`) and `\\`
  /// before what is meant as it stands. The whole value has to match.
  struct Pattern: Hashable, Sendable {
    private struct Part: Hashable {
      /// Nil for any.
      let byte: UInt8?
      var least = 1
      var isMany = false
    }

    private var parts: [Part] = []

    init(_ text: String) {
      var rest = Array(text.utf8)[...]
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "*") where !parts.isEmpty: repeatLast(least: 0, isMany: true)
        case UInt8(ascii: "+") where !parts.isEmpty: repeatLast(least: 1, isMany: true)
        case UInt8(ascii: "?") where !parts.isEmpty: repeatLast(least: 0, isMany: false)
        case UInt8(ascii: "."): parts.append(Part(byte: nil))
        case UInt8(ascii: "\\"): parts.append(Part(byte: rest.popFirst() ?? byte))
        default: parts.append(Part(byte: byte))
        }
      }
    }

    private mutating func repeatLast(least: Int, isMany: Bool) {
      parts[parts.count - 1].least = least
      parts[parts.count - 1].isMany = isMany
    }

    /// Keeps the places in the pattern that can be reached, so that no text takes long.
    func matches(_ text: String) -> Bool {
      var reached = Array(repeating: false, count: parts.count + 1)
      reached[0] = true
      skip(&reached)
      for byte in text.utf8 {
        var next = Array(repeating: false, count: parts.count + 1)
        for (place, part) in parts.enumerated() where reached[place] && part.byte ?? byte == byte {
          next[place + 1] = true
          if part.isMany { next[place] = true }
        }
        skip(&next)
        reached = next
      }
      return reached[parts.count]
    }

    /// Also reaches what stands behind parts that need not be there.
    private func skip(_ reached: inout [Bool]) {
      for (place, part) in parts.enumerated() where reached[place] && part.least == 0 {
        reached[place + 1] = true
      }
    }
  }
}
