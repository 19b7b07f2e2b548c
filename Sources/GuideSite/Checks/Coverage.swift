import ExampleLanguage

/// The chapters that a request is about.
struct Coverage: Sendable {
  /// By path below `content/`; nil for all.
  private let paths: Set<String>?
  /// Whether a chapter of the guide matches the request, in this shard or another.
  let isEmpty: Bool
  /// The chapters that are covered, and those that are left out, as diagnostics name them.
  private let files: Set<String>
  private let otherFiles: Set<String>
  /// What is in no chapter is reported once: by the first shard.
  private let reportsOthers: Bool

  init(_ request: SiteRequest, _ heads: [ChapterHead]) {
    var covered = heads
    if let pattern = request.only.map({ PathPattern($0) }) {
      covered = heads.filter { pattern.matches($0.file.path) }
    }
    isEmpty = covered.isEmpty
    reportsOthers = request.shard.map { $0.index == 1 } ?? true
    guard request.only != nil || request.shard != nil else {
      (self.paths, files, otherFiles) = (nil, [], [])
      return
    }
    let paths = request.shard?.share(of: covered) ?? Set(covered.map(\.file.path))
    otherFiles = Set(heads.filter { !paths.contains($0.file.path) }.map(\.file.text.name))
    files = Set(heads.filter { paths.contains($0.file.path) }.map(\.file.text.name))
    self.paths = paths
  }

  func covers(_ head: ChapterHead) -> Bool { paths?.contains(head.file.path) ?? true }

  func reports(_ diagnostic: Diagnostic) -> Bool {
    if paths == nil { return true }
    guard let file = diagnostic.location?.file else { return reportsOthers }
    if files.contains(file) { return true }
    return reportsOthers && !otherFiles.contains(file)
  }
}
