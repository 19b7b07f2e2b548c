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
  /// Promises that hold, and links that were followed.
  package internal(set) var claims = 0
  package internal(set) var links = 0
  /// Nil when nothing was published.
  package var written: Written?
  /// What `--update` wrote into chapters, a line each.
  package internal(set) var updates: [String] = []
  /// What other prices would change; nil when that was not asked.
  package internal(set) var priceChanges: [PriceChange]?
  /// What of the model no example shows; nil when that was not asked.
  package internal(set) var coverage: ModelCoverage?
  /// What `--update` would write into chapters, as a patch; nil when it was not asked for.
  package internal(set) var patch: String?
  /// What `--update` would write for each example that breaks or lacks its promise.
  var fixes: [ExampleFix] = []
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

  /// The line that ends every run.
  package func totals(seconds: Double) -> String {
    Totals(
      chapters: chapters, examples: verifiedExamples, claims: claims, links: links, errors: errors,
      warnings: warnings
    ).line(seconds: decimals(seconds))
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
