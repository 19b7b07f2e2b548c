package import ExampleLanguage

/// What a build or a check found and did.
package struct SiteReport: Sendable {
  /// By file, then by place.
  package internal(set) var diagnostics: [Diagnostic] = []
  /// The files that diagnostics may point into.
  package internal(set) var sources: [String: SourceText] = [:]
  package internal(set) var chapters = 0
  /// The guide's title, and the paths of the chapters that were looked at.
  package internal(set) var title = ""
  package internal(set) var files: [String] = []
  package internal(set) var examples: [CheckedExample] = []
  /// Examples that were run or checked, and did what their pages promise.
  package internal(set) var verifiedExamples = 0
  /// Nil when nothing was published.
  package internal(set) var written: Written?
  /// What `--update` wrote into chapters, a line each.
  package internal(set) var updates: [String] = []
  /// What other prices would change; nil when that was not asked.
  package internal(set) var priceChanges: [PriceChange]?
  /// What `--update` would write into chapters, as a patch; nil when it was not asked for.
  package internal(set) var patch: String?
  var configurationName: String?

  package var errors: Int { diagnostics.count { $0.isError } }
  package var warnings: Int { diagnostics.count - errors }

  /// 0 when all is well, 1 when the content is wrong, 2 when `guide.yml` is.
  package var exitCode: Int32 {
    if errors == 0 { return 0 }
    let isConfiguration = diagnostics.contains {
      $0.isError && $0.location != nil && $0.location?.file == configurationName
    }
    return isConfiguration ? 2 : 1
  }

  /// The line that ends every run: `18 chapters, 34 examples verified, 0 errors in 0.12 s`.
  package func totals(seconds: Double) -> String {
    var parts = [
      counted(chapters, "chapter"), counted(verifiedExamples, "example") + " verified",
      counted(errors, "error"),
    ]
    if warnings > 0 { parts.append(counted(warnings, "warning")) }
    return parts.joined(separator: ", ") + " in " + decimals(seconds) + " s"
  }

  /// Other lines worth saying: what was written, what was kept.
  package func remarks(output: String) -> [String] {
    guard let written else { return [] }
    var lines: [String] = []
    if !written.kept.isEmpty {
      let shown = written.kept.prefix(3).joined(separator: ", ")
      let more = written.kept.count > 3 ? ", …" : ""
      lines.append(
        "kept \(counted(written.kept.count, "file")) in \(output) that guidegen did not write: "
          + shown + more)
    }
    lines.append(
      "\(output): \(counted(written.changed, "file")) written, \(written.unchanged) unchanged")
    return lines
  }
}

/// A number and its word, in the plural where it has to be.
package func counted(_ count: Int, _ word: String) -> String {
  count == 1 ? "1 \(word)" : "\(count) \(word)s"
}

/// Seconds with two decimals, without a locale.
func decimals(_ seconds: Double) -> String {
  let hundredths = Int((seconds * 100).rounded())
  let rest = hundredths % 100
  return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
}
