/// A place in a file: where a diagnostic points.
package struct SourceLocation: Hashable, Sendable {
  /// The file's path, as diagnostics show it (``SourceText/name``).
  package let file: String
  package let range: SourceRange

  package init(file: String, range: SourceRange) {
    self.file = file
    self.range = range
  }
}

/// Something the author can fix, found at a place.
///
/// The message begins in lower case, has no final stop, quotes the offender and says what was found
/// and what was expected; a note says what to do.
package struct Diagnostic: Hashable, Sendable {
  package enum Severity: Hashable, Sendable { case error, warning }

  /// A further sentence: what to do, or another place that matters.
  package struct Note: Hashable, Sendable {
    package let message: String
    package let location: SourceLocation?

    package init(_ message: String, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }
  }

  /// Dotted nouns, stable once published: `ecs.fargate.size`.
  package let code: String
  package let severity: Severity
  package let message: String
  /// Nil where no file is to blame (a missing `guide.yml`).
  package let location: SourceLocation?
  /// Lines shown below the source line as they are, such as a diff.
  package let detail: [String]
  package let notes: [Note]

  package init(
    code: String, severity: Severity = .error, message: String, at location: SourceLocation?,
    detail: [String] = [], notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.location = location
    self.detail = detail
    self.notes = notes
  }
}

/// The known word nearest to a misspelt one, for "did you mean", or nil when none is near.
///
/// - Parameter most: how many slips there may be, where a third of the letters is too many.
package func nearestWord(
  to word: String, in known: some Sequence<String>, atMost most: Int = .max
) -> String? {
  let letters = Array(word.utf8)
  // Every single letter is near to every other.
  if letters.count < 2 { return nil }
  var limit = min(most, max(1, letters.count / 3))
  var best: String?
  for candidate in known {
    guard let distance = editDistance(letters, Array(candidate.utf8), atMost: limit) else {
      continue
    }
    best = candidate
    limit = distance - 1
  }
  return best
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into another, or nil
/// when they are more than a limit: most words are far from each other, and that shows early.
private func editDistance(_ a: [UInt8], _ b: [UInt8], atMost limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  var row = last
  var leastOfLast = 0
  for i in 1...a.count {
    row[0] = i
    var least = i
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
      least = min(least, row[j])
    }
    // The next row grows from this one, or by a swap from the one before.
    if least > limit, leastOfLast >= limit { return nil }
    leastOfLast = least
    (beforeLast, last, row) = (last, row, beforeLast)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
