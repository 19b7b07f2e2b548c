/// What a check found, every place resolved: what each format writes, and what shards are merged from.
package struct CheckResult: Hashable, Sendable {
  /// The guide's title.
  package var guide = ""
  /// The path of `guide.yml`: errors there are the configuration's, not the content's.
  package var configuration: String?
  /// The chapters that were looked at, by path.
  package var chapters: [String] = []
  package var examples: [CheckedExample] = []
  /// Promises that hold, and links that were followed.
  package var claims = 0
  package var links = 0
  package var findings: [Finding] = []

  package init() {}

  package var errors: Int { findings.count { $0.severity == .error } }
  package var warnings: Int { findings.count { $0.severity == .warning } }

  /// 0 when all is well, 1 when the content is wrong, 2 when `guide.yml` is.
  package var exitCode: Int32 {
    let files = findings.filter { $0.severity == .error }.map { $0.place?.file }
    if files.isEmpty { return 0 }
    return files.contains { $0 != nil && $0 == configuration } ? 2 : 1
  }
}

/// A range in a file.
///
/// Lines and columns count from 1, columns in Unicode scalars; offsets count bytes from 0. The end is
/// the place behind the last character.
package struct ReportRange: Hashable, Sendable {
  package let file: String
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
  package let offset: Int
  package let endOffset: Int
}

/// A diagnostic that needs no source text any more.
package struct Finding: Hashable, Sendable {
  /// How grave it is. A failure that the baseline knows is only told.
  package enum Severity: String, Hashable, Sendable, CaseIterable { case error, warning, known }

  package struct Note: Hashable, Sendable {
    package let message: String
    package let place: ReportRange?
  }

  /// Text for a place in a file, byte for byte.
  package struct Edit: Hashable, Sendable {
    package let place: ReportRange
    package let text: String
  }

  /// The same from run to run, also when lines move: of the code, the file and the words there.
  package let id: String
  package let code: String
  package var severity: Severity
  package let message: String
  package let place: ReportRange?
  package let detail: [String]
  package let notes: [Note]
  /// What `--update` would write; empty where nothing would mend it.
  package let fix: [Edit]
  /// As the terminal shows it, without colours.
  package let rendered: String

  /// Whether the baseline holds it.
  package var isKnown: Bool { severity == .known }

  /// As text without colours; what is known is told in a line.
  package var shown: String { isKnown ? line + "\n" : rendered }

  /// One line, for what needs no more.
  package var line: String {
    let place = place.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    return "\(place)\(isKnown ? "known failure" : severity.rawValue): \(message) [\(code)]"
  }
}

/// One example, and what became of it.
package struct CheckedExample: Hashable, Sendable {
  package enum State: String, Hashable, Sendable, CaseIterable {
    /// It did what its page promises.
    case verified
    case failed
    /// It needs what an earlier, failed example should have declared.
    case skipped
  }

  /// Its id, or its number in the chapter: `example 3`.
  package let name: String
  package let kind: String
  /// From its fence to the end of its promise.
  package let place: ReportRange
  package let state: State

  /// Whether it is an expression in prose.
  var isInProse: Bool { kind == "value" || kind == "claim" }
}
