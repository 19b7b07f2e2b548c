import ExampleLanguage

/// Stage 1 of 7: reads a guide's folder.
///
/// - Parameter known: files as an earlier look found them, by their place in the store; those that still
///   have their stamp are not read again.
/// - Throws: when there is no guide, or a file cannot be read.
package func load(
  _ folder: String, store: FileStore, known: [String: KnownFile] = [:]
) throws(SiteError) -> Staged<LoadedGuide> {
  let path = joinPath(folder, "guide.yml")
  guard try store.exists(path) else { throw try SiteError.noGuide(folder, store) }
  let source = SourceText(name: path, bytes: try store.read(path))
  let read = GuideConfiguration.read(source)
  var guide = LoadedGuide(
    folder: folder, configuration: read.value ?? GuideConfiguration(title: ""),
    configurationSource: source)
  guide.isConfigured = read.value != nil && !read.diagnostics.contains(where: \.isError)
  guard guide.isConfigured else { return Staged(guide, read.diagnostics) }
  var walk = FolderWalk(
    guide: guide, root: try store.canonicalPath(folder), store: store, known: known)
  walk.diagnostics = read.diagnostics
  let content = joinPath(folder, "content")
  guard try store.entry(content)?.kind == .folder else {
    throw SiteError.noContent(folder, isLink: try store.entry(content)?.kind == .symbolicLink)
  }
  try walk.visit(content, below: "", isContent: true)
  let templates = joinPath(folder, "templates")
  if try store.entry(templates)?.kind == .folder {
    try walk.visit(templates, below: "", isContent: false)
  }
  return Staged(walk.guide, walk.diagnostics)
}

/// Collects the files of a folder and of those below it.
private struct FolderWalk {
  var guide: LoadedGuide
  /// The guide's folder with links resolved.
  let root: String?
  let store: FileStore
  let known: [String: KnownFile]
  var diagnostics: [Diagnostic] = []

  mutating func visit(_ folder: String, below path: String, isContent: Bool) throws(SiteError) {
    for entry in try store.entries(folder) {
      if entry.name.hasPrefix(".") || entry.name.hasSuffix("~") { continue }
      let place = joinPath(folder, entry.name)
      let below = joinPath(path, entry.name)
      switch entry.kind {
      case .folder: try visit(place, below: below, isContent: isContent)
      case .file: try add(place, below, entry, isContent: isContent)
      case .symbolicLink: try follow(place, below, isContent: isContent)
      case .other: diagnostics.append(.fileSpecial(place))
      }
    }
  }

  private mutating func add(
    _ place: String, _ below: String, _ entry: FileStore.Entry, isContent: Bool
  ) throws(SiteError) {
    if let stamp = entry.stamp { guide.stamps[place] = stamp }
    let name = below.lowercased()
    let isChapter = isContent && (name.hasSuffix(".md") || name.hasSuffix(".markdown"))
    let isTemplate = !isContent && name.hasSuffix(".mustache")
    guard isChapter || isTemplate else {
      if isContent, name.hasSuffix(".swift") { try addSnippet(place, below, entry) }
      return guide.assets.append(Asset(url: SitePath(below), storePath: place))
    }
    let limit = guide.configuration.maximumChapterBytes
    if entry.size > limit {
      return diagnostics.append(.fileTooLarge(place, entry.size, limit: limit))
    }
    guard let file = try read(place, below, entry.stamp) else { return }
    if isChapter { guide.chapters.append(file) } else { guide.templates.append(file) }
  }

  /// The file as text, or nil when it is none.
  private mutating func read(_ place: String, _ below: String, _ stamp: FileStamp?)
    throws(SiteError) -> SourceFile?
  {
    if let stamp, let known = known[place], known.stamp == stamp { return known.file }
    let text = SourceText(name: place, bytes: try store.read(place))
    if let invalid = Diagnostic.notUTF8(text) {
      guide.refused.append(text)
      diagnostics.append(invalid)
      return nil
    }
    return SourceFile(path: below, storePath: place, text: text)
  }

  /// A Swift file is published as it is, and may be included; one that cannot be read is only published.
  private mutating func addSnippet(_ place: String, _ below: String, _ entry: FileStore.Entry)
    throws(SiteError)
  {
    if let stamp = entry.stamp, let known = known[place], known.stamp == stamp {
      return guide.snippets.append(known.file)
    }
    guard entry.size <= 1 << 20 else { return }
    let text = SourceText(name: place, bytes: try store.read(place))
    guard Diagnostic.notUTF8(text) == nil else { return }
    guide.snippets.append(SourceFile(path: below, storePath: place, text: text))
  }

  /// A link to a file of the same guide is read; a guide says nothing about files elsewhere, and a link to
  /// a folder may lead round in a circle.
  private mutating func follow(_ place: String, _ below: String, isContent: Bool)
    throws(SiteError)
  {
    guard let target = try store.canonicalPath(place), let root else {
      return diagnostics.append(.linkBroken(place))
    }
    guard target.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
      return diagnostics.append(.linkOutside(place, target))
    }
    guard let entry = try store.entry(target), entry.kind == .file else {
      return diagnostics.append(.linkToFolder(place))
    }
    try add(place, below, entry, isContent: isContent)
  }
}
