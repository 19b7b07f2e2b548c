import ExampleLanguage

/// Writes what examples gave into their chapters, and looks at the guide again; nil when nothing had to be
/// written.
///
/// What is left to report is what the second look finds: nothing is taken for mended that is not.
func update(_ chapters: [ProcessedChapter], _ request: SiteRequest, _ store: FileStore)
  throws(SiteError) -> SiteReport?
{
  let promotions = chapters.flatMap(\.promotions)
  guard !promotions.isEmpty else { return nil }
  var conflicts: [Diagnostic] = []
  var lines: [String] = []
  for promotion in promotions {
    if let conflict = promotion.conflict(with: try store.read(promotion.path)) {
      conflicts.append(conflict)
      continue
    }
    try store.replace(promotion.path, promotion.newBytes)
    lines += promotion.changes.map { "\(promotion.path):\($0.line): \($0.what)" }
  }
  var again = request
  again.updates = false
  var report = try runPipeline(again, store: store)
  report.diagnostics += conflicts
  report.updates = lines
  return report
}
