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
package func nearestWord(to word: String, in known: some Sequence<String>) -> String? {
  let limit = max(1, word.utf8.count / 3)
  var best: (word: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(Array(word.utf8), Array(candidate.utf8))
    if distance <= limit, distance < best?.distance ?? Int.max { best = (candidate, distance) }
  }
  return best?.word
}

/// Insertions, deletions, substitutions and swaps of neighbours that turn one word into another.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
  var beforeLast = [Int](repeating: 0, count: b.count + 1)
  var last = Array(0...b.count)
  for i in 1...a.count {
    var row = [i] + [Int](repeating: 0, count: b.count)
    for j in 1...b.count {
      let cost = a[i - 1] == b[j - 1] ? 0 : 1
      row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
      if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
        row[j] = min(row[j], beforeLast[j - 2] + 1)
      }
    }
    beforeLast = last
    last = row
  }
  return last[b.count]
}
