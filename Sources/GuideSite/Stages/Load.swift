import ExampleLanguage

/// Stage 1 of 7: reads a guide's folder.
///
/// - Parameters:
///   - known: files as an earlier look found them, by their place in the store; those that still have their
///     stamp are not read again.
///   - jobs: how many files are read at once.
/// - Throws: when there is no guide, or a file cannot be read.
package func load(
  _ folder: String, store: FileStore, known: [String: KnownFile] = [:], jobs: Int = 1
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
    guide: guide, root: try store.canonicalPath(folder), store: store)
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
  try walk.readTexts(known, jobs: jobs)
  return Staged(walk.guide, walk.diagnostics)
}

/// Collects the files of a folder and of those below it.
private struct FolderWalk {
  var guide: LoadedGuide
  /// The guide's folder with links resolved.
  let root: String?
  let store: FileStore
  var diagnostics: [Diagnostic] = []
  /// The texts that were found, to be read once all are known.
  private var texts: [Text] = []

  private struct Text: Sendable {
    enum Kind { case chapter, template, snippet }

    let kind: Kind
    let place: String
    let path: String
    let stamp: FileStamp?
  }

  init(guide: LoadedGuide, root: String?, store: FileStore) {
    (self.guide, self.root, self.store) = (guide, root, store)
  }

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
      // A Swift file is published as it is, and may be included.
      if isContent, name.hasSuffix(".swift"), entry.size <= 1 << 20 {
        texts.append(Text(kind: .snippet, place: place, path: below, stamp: entry.stamp))
      }
      return guide.assets.append(Asset(url: SitePath(below), storePath: place))
    }
    let limit = guide.configuration.maximumChapterBytes
    if entry.size > limit {
      return diagnostics.append(.fileTooLarge(place, entry.size, limit: limit))
    }
    texts.append(
      Text(
        kind: isChapter ? .chapter : .template, place: place, path: below, stamp: entry.stamp))
  }

  /// Reads what was found, several files at a time.
  mutating func readTexts(_ known: [String: KnownFile], jobs: Int) throws(SiteError) {
    let store = store
    let files = try parallelMap(texts, jobs: jobs) {
      (text) throws(SiteError) -> (file: SourceFile, invalid: Diagnostic?) in
      if let stamp = text.stamp, let known = known[text.place], known.stamp == stamp {
        return (known.file, nil)
      }
      let source = SourceText(name: text.place, bytes: try store.read(text.place))
      let file = SourceFile(path: text.path, storePath: text.place, text: source)
      return (file, Diagnostic.notUTF8(source))
    }
    for (text, read) in zip(texts, files) { add(read.file, text.kind, read.invalid) }
  }

  /// Takes in what is text indeed; a snippet that is none is only published.
  private mutating func add(_ file: SourceFile, _ kind: Text.Kind, _ invalid: Diagnostic?) {
    switch kind {
    case .snippet:
      if invalid == nil { guide.snippets.append(file) }
    case .chapter, .template:
      if let invalid {
        guide.refused.append(file.text)
        diagnostics.append(invalid)
      } else if kind == .chapter {
        guide.chapters.append(file)
      } else {
        guide.templates.append(file)
      }
    }
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
