import ExampleLanguage

extension SiteReport {
  /// The report as a value of its own, which every format is written from.
  package var result: CheckResult {
    var result = CheckResult()
    result.guide = title
    result.configuration = configurationName
    result.chapters = files
    result.examples = examples
    (result.claims, result.links) = (claims, links)
    var ids = StableIDs()
    let renderer = DiagnosticRenderer(sources: sources, isColored: false)
    result.findings = diagnostics.map { diagnostic in
      Finding(
        id: ids.id(of: diagnostic, in: diagnostic.location.flatMap { sources[$0.file] }),
        code: diagnostic.code, severity: diagnostic.isError ? .error : .warning,
        message: diagnostic.message, place: diagnostic.location.map(resolve),
        detail: diagnostic.detail,
        notes: diagnostic.notes.map { note in
          Finding.Note(message: note.message, place: note.location.map(resolve))
        },
        fix: fixes.first { $0.mends(diagnostic) }?.edits ?? [],
        rendered: renderer.render(diagnostic))
    }
    return result
  }

  private func resolve(_ location: SourceLocation) -> ReportRange {
    guard let source = sources[location.file] else { return ReportRange(startOf: location.file) }
    return ReportRange(location.range, in: source)
  }
}
