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
  for promotion in promotions {
    if let conflict = promotion.conflict(with: try store.read(promotion.path)) {
      conflicts.append(conflict)
    }
  }
  var again = request
  again.updates = false
  // All or nothing: half an update is harder to understand than none.
  guard conflicts.isEmpty else {
    var report = try runPipeline(again, store: store)
    report.diagnostics += conflicts
    return report
  }
  let target = request.isDryRun ? store.showing(promotions) : store
  if !request.isDryRun {
    for promotion in promotions { try store.replace(promotion.path, promotion.newBytes) }
  }
  var report = try runPipeline(again, store: target)
  if request.isDryRun { report.patch = promotions.map(\.patch).joined() }
  report.updates = promotions.flatMap { promotion in
    promotion.changes.map { "\(promotion.path):\($0.line): \($0.what)" }
  }
  return report
}

extension FileStore {
  /// The same files, as they would be after an update.
  fileprivate func showing(_ promotions: [FilePromotion]) -> FileStore {
    let changed = Dictionary(
      promotions.map { ($0.path, $0.newBytes) }, uniquingKeysWith: { first, _ in first })
    let disk = read
    var store = self
    store.read = { (path) throws(SiteError) in
      if let bytes = changed[path] { return bytes }
      return try disk(path)
    }
    return store
  }
}
