/// The forms that a report can have.
package enum ReportFormat: String, CaseIterable, Sendable {
  case text, json, junit, sarif, github

  /// The format that a file's ending asks for; nil when it asks for none.
  package init?(ending path: String) {
    let name = fileName(of: path).lowercased()
    for (ending, format) in Self.endings where name.hasSuffix(ending) {
      self = format
      return
    }
    return nil
  }

  /// The longer ending stands before the shorter one.
  private static let endings: [(String, ReportFormat)] = [
    (".sarif.json", .sarif), (".sarif", .sarif), (".json", .json), (".xml", .junit),
    (".txt", .text),
  ]
}

/// When a report was made: the only thing in it that changes from run to run.
package struct ReportMoment: Sendable {
  /// `2026-11-22T23:15:00`, in UTC.
  package let timestamp: String
  /// How long it took, as a decimal.
  package let seconds: String

  package init(timestamp: String, seconds: Double) {
    self.timestamp = timestamp
    self.seconds = decimals(seconds)
  }
}

extension CheckResult {
  package func text(_ format: ReportFormat, _ moment: ReportMoment) -> String {
    switch format {
    case .text: findings.map(\.shown).joined() + totals(seconds: moment.seconds) + "\n"
    case .json: json.text
    case .junit: junit(moment)
    case .sarif: sarif.text
    case .github: gitHub
    }
  }

  /// The line that ends a run.
  package func totals(seconds: String) -> String {
    Totals(
      chapters: chapters.count,
      examples: examples.count { $0.state == .verified && !$0.isInProse }, claims: claims,
      links: links, errors: errors, warnings: warnings,
      known: findings.count { $0.severity == .known }
    ).line(seconds: seconds)
  }
}
