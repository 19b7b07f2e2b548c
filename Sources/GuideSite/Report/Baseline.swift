/// Failures that are known and not to fail a check until somebody mends them.
///
/// A text file, a line each: id, code, file. What stands behind them is for people.
package struct Baseline: Sendable {
  package struct Entry: Hashable, Sendable {
    package let id: String
    package let file: String
    package let line: Int
  }

  package let path: String
  package let entries: [Entry]

  /// - Throws: when a line is no entry.
  package init(path: String, _ bytes: [UInt8]) throws(SiteError) {
    self.path = path
    var entries: [Entry] = []
    let lines = String(decoding: bytes, as: UTF8.self).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = line.split(separator: " ", maxSplits: 3)
      guard let id = words.first, !id.hasPrefix("#") else { continue }
      guard words.count >= 3, id.utf8.count == 16, UInt64(id, radix: 16) != nil else {
        throw SiteError(
          .configuration, "line \(index + 1) of '\(path)' is no entry of a baseline: '\(line)'",
          note: "write the file with 'guidegen check --write-baseline \(path)'")
      }
      entries.append(Entry(id: String(id), file: decoded(words[2]), line: index + 1))
    }
    self.entries = entries
  }

  /// A baseline that knows every error of a result.
  package static func text(of result: CheckResult) -> String {
    let head = """
      # Failures that 'guidegen check --baseline' only tells: id, code, file, message.

      """
    let lines = result.findings.filter { $0.severity != .warning }.map { finding in
      let file = encoded(finding.place?.file ?? "-")
      return "\(finding.id) \(finding.code) \(file) \(finding.message)"
    }
    return head + lines.map { $0 + "\n" }.joined()
  }
}

extension CheckResult {
  /// Takes errors that the baseline knows for known, and tells which of its entries are no failures
  /// any more.
  package mutating func apply(_ baseline: Baseline) {
    let known = Set(baseline.entries.map(\.id))
    var met: Set<String> = []
    for index in findings.indices where findings[index].severity == .error {
      guard known.contains(findings[index].id) else { continue }
      met.insert(findings[index].id)
      findings[index].severity = .known
    }
    let looked = Set(chapters)
    for entry in baseline.entries where !met.contains(entry.id) && looked.contains(entry.file) {
      findings.append(.mended(entry, in: baseline.path))
    }
  }
}

extension Finding {
  fileprivate static func mended(_ entry: Baseline.Entry, in path: String) -> Finding {
    let place = ReportRange(
      file: path, line: entry.line, column: 1, endLine: entry.line, endColumn: 1, offset: 0,
      endOffset: 0)
    let message = "the failure '\(entry.id)' of '\(entry.file)' is mended"
    let note = "remove the line"
    return Finding(
      id: entry.id, code: "baseline.mended", severity: .warning, message: message, place: place,
      detail: [], notes: [Note(message: note, place: nil)], fix: [],
      rendered:
        "\(path):\(entry.line):1: warning: \(message) [baseline.mended]\n  note: \(note)\n")
  }
}

/// Blanks separate the words of an entry.
private func encoded(_ file: String) -> String {
  file.replacing("%", with: "%25").replacing(" ", with: "%20")
}

private func decoded(_ file: Substring) -> String {
  String(file).replacing("%20", with: " ").replacing("%25", with: "%")
}
