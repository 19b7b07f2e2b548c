import ExampleLanguage

extension Outline {
  /// The order that `guide.yml` lists.
  static func listed(
    _ published: [ChapterHead], _ drafts: Set<String>, _ parts: [GuideConfiguration.ListedPart]
  ) -> Staged<Outline> {
    var places: [String: Int] = [:]
    for (index, head) in published.enumerated() { places[head.file.path] = index }
    var diagnostics: [Diagnostic] = []
    var heads: [ChapterHead] = []
    var seen: [String: SourceLocation] = [:]
    let result = parts.map { part in
      var chapters: [Int] = []
      for listed in part.chapters {
        if let first = seen.updateValue(listed.location, forKey: listed.path) {
          diagnostics.append(.listedTwice(listed, first))
        } else if let place = places[listed.path] {
          chapters.append(heads.count)
          heads.append(published[place])
        } else if !drafts.contains(listed.path) {
          diagnostics.append(.listedMissing(listed, among: published.map(\.file.path)))
        }
      }
      return Part(title: part.title, chapters: chapters)
    }
    let others = published.filter { seen[$0.file.path] == nil }
    for head in others where !head.isHome && !head.isRedirect {
      diagnostics.append(.unlisted(head))
    }
    let outline = Outline(
      heads: heads + others, parts: result.filter { !$0.chapters.isEmpty }, drafts: drafts)
    return Staged(outline, diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func listedTwice(
    _ listed: GuideConfiguration.ListedChapter, _ first: SourceLocation
  ) -> Diagnostic {
    Diagnostic(
      code: "guide.chapter.twice", message: "the chapter '\(listed.path)' is listed twice",
      at: listed.location, notes: [Note("it is listed here first", at: first)])
  }

  fileprivate static func listedMissing(
    _ listed: GuideConfiguration.ListedChapter, among paths: [String]
  ) -> Diagnostic {
    let note = Note("chapters are files in 'content/', named as there, with their ending")
    let near = Note.didYouMean(nearestWord(to: listed.path, in: paths))
    return Diagnostic(
      code: "guide.chapter.missing", message: "there is no chapter '\(listed.path)'",
      at: listed.location, notes: near.isEmpty ? [note] : near)
  }

  fileprivate static func unlisted(_ head: ChapterHead) -> Diagnostic {
    Diagnostic(
      code: "chapter.unlisted", severity: .warning,
      message: "guide.yml lists chapters, but not this one; no list of chapters will show it",
      at: SourceLocation(file: head.file.text.name, range: SourceRange(0, 0)),
      notes: [Note("add '\(head.file.path)' to 'chapters' in guide.yml")])
  }
}
