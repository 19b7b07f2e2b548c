import ExampleLanguage

/// A guide held in memory while its author writes: each look goes only as far as a change reaches.
///
/// A chapter that changed is parsed, run and rendered again, and no other. When an address moved, a link
/// of any page may lead elsewhere, and after a change of `guide.yml` any number may be another: then all
/// chapters are done again. Pages are put into templates when they are asked for.
package struct LiveGuide: Sendable {
  private let request: SiteRequest
  private let store: FileStore
  private var files: [String: KnownFile] = [:]
  /// What chapters' front matter says, by path below `content/`.
  private var heads: [String: Staged<ChapterHead>] = [:]
  private var chapters: [String: LiveChapter] = [:]
  private var last: Look?
  /// What there is to be served now.
  package private(set) var site: LiveSite

  /// What a look settled for those after it.
  private struct Look {
    let plan: SitePlan
    let templates: Staged<Templates>
    /// The last templates that could be rendered with.
    let usable: Templates
    let site: Site
  }

  /// A guide that was not looked at yet.
  package init(_ request: SiteRequest, store: FileStore) {
    self.request = request
    self.store = store
    site = LiveSite(store: store, folder: request.folder)
  }

  /// Looks at the guide again.
  ///
  /// - Parameter touched: files that are known to have been written; the others are told by their stamps.
  /// - Throws: when there is no guide any more, or the machine fails us; the last site stays.
  package mutating func look(touched: Set<String> = []) throws(SiteError) {
    for path in touched { files[path] = nil }
    let loaded = try load(request.folder, store: store, known: files, jobs: request.jobs)
    let guide = loaded.value
    guard guide.isConfigured else {
      site.report = SiteReport(guide, loaded.diagnostics)
      return
    }
    let world = SiteWorld.make(guide.configuration)
    guard let prices = world.value else {
      site.report = SiteReport(guide, loaded.diagnostics + world.diagnostics)
      return
    }
    let isReset = last?.plan.guide.configurationSource != guide.configurationSource
    let planned = plan(guide, prices, isReset: isReset)
    let plan = planned.plan
    process(
      plan, try Questions(plan, store), all: isReset || !planned.leadsAsBefore,
      including: !(last?.plan.guide.hasSameSnippets(as: guide) ?? true))
    let all = plan.outline.heads.compactMap { chapters[$0.file.path]?.processed }
    let report = SiteReport(plan, loaded.diagnostics, all)
    let shown = keepSound(plan, report)
    remember(guide)
    guard let usable = plan.hasTemplates ? plan.templates : last?.usable else {
      site.report = report
      return
    }
    let site = makeSite(plan, shown, usable, isSamePlan: planned.isSame)
    last = Look(
      plan: plan, templates: planned.templates, usable: usable, site: site)
    self.site = self.site.showing(site, plan, report, isSamePlan: planned.isSame)
  }

  /// Every folder whose changes matter.
  package var folders: [String] {
    ["content", "templates"].map { joinPath(request.folder, $0) }
  }

  /// A file whose changes matter, wherever it stands.
  package var configurationFile: String { joinPath(request.folder, "guide.yml") }
}

// MARK: - Steps of a look

extension LiveGuide {
  private typealias Planned = (
    plan: SitePlan, templates: Staged<Templates>, isSame: Bool, leadsAsBefore: Bool
  )

  private mutating func plan(
    _ guide: LoadedGuide, _ world: SiteWorld, isReset: Bool
  ) -> Planned {
    let (read, areSame) = readHeads(guide)
    let sameTemplates = last.map { $0.plan.guide.hasSameTemplates(as: guide) } ?? false
    if let last, !isReset, areSame, sameTemplates, last.plan.guide.assets == guide.assets {
      let heads = last.plan.outline.heads.map { self.heads[$0.file.path]?.value ?? $0 }
      return (SitePlan(last.plan, guide, heads), last.templates, true, true)
    }
    let templates =
      last.flatMap { sameTemplates ? $0.templates : nil } ?? Templates.load(guide.templates)
    let plan = SitePlan(guide, read, templates, world, request)
    return (plan, templates, false, last.map { plan.map.leadsLike($0.plan.map) } ?? false)
  }

  /// Reads the front matter of chapters that are new or changed; true when no other page could notice.
  private mutating func readHeads(_ guide: LoadedGuide) -> ([Staged<ChapterHead>], Bool) {
    var areSame = guide.chapters.count == heads.count
    let known = heads
    let read = parallelMap(guide.chapters, jobs: request.jobs) {
      file -> (Staged<ChapterHead>, Bool) in
      guard let before = known[file.path] else { return (ChapterHead.read(file), false) }
      if before.value.file.text == file.text { return (before, true) }
      return (ChapterHead.read(file), before.value.saysTheSame(in: file.text))
    }
    heads = Dictionary(read.map { ($0.0.value.file.path, $0.0) }) { first, _ in first }
    areSame = areSame && read.allSatisfy(\.1)
    return (read.map(\.0), areSame)
  }

  private mutating func process(
    _ plan: SitePlan, _ questions: Questions, all: Bool, including: Bool
  ) {
    let known = chapters
    let due = plan.outline.heads.filter { head in
      guard !all, let chapter = known[head.file.path] else { return true }
      return chapter.text != head.file.text || including && head.file.text.mayInclude
    }
    let done = parallelMap(due, jobs: request.jobs) { GuideSite.process($0, plan, questions) }
    for (head, processed) in zip(due, done) {
      chapters[head.file.path, default: LiveChapter()].text = head.file.text
      chapters[head.file.path]?.processed = processed
    }
    if chapters.count > plan.outline.heads.count {
      let there = Set(plan.outline.heads.map(\.file.path))
      chapters = chapters.filter { there.contains($0.key) }
    }
  }

  /// What pages show: of a chapter with errors its last version without, if there was one.
  private mutating func keepSound(_ plan: SitePlan, _ report: SiteReport) -> [RenderedChapter] {
    let broken = Set(
      report.diagnostics.filter(\.isError).compactMap { $0.location?.file })
    return plan.outline.heads.compactMap { head in
      let name = head.file.text.name
      guard let chapter = chapters[head.file.path], let processed = chapter.processed else {
        return nil
      }
      let isBroken = broken.contains(name) || processed.hasErrors(outside: name)
      if isBroken, let sound = chapter.sound { return sound }
      if !isBroken { chapters[head.file.path]?.sound = processed.rendered }
      return processed.rendered
    }
  }

  private mutating func remember(_ guide: LoadedGuide) {
    for file in guide.chapters + guide.templates + guide.snippets {
      guard let stamp = guide.stamps[file.storePath], files[file.storePath]?.stamp != stamp else {
        continue
      }
      files[file.storePath] = KnownFile(stamp: stamp, file: file)
    }
    let count = guide.chapters.count + guide.templates.count + guide.snippets.count
    if files.count > count { files = files.filter { guide.stamps[$0.key] != nil } }
  }

  private func makeSite(
    _ plan: SitePlan, _ shown: [RenderedChapter], _ templates: Templates, isSamePlan: Bool
  ) -> Site {
    if isSamePlan, let site = last?.site.with(shown) { return site }
    return Site(plan, shown, templates: templates, isWhole: false)
  }
}

/// One chapter of a guide in memory.
private struct LiveChapter: Sendable {
  var text: SourceText?
  var processed: ProcessedChapter?
  /// As it was when it had no errors.
  var sound: RenderedChapter?
}
