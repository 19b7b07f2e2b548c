import ExampleLanguage
import Markdown

/// What is settled before the first chapter is parsed: order, addresses, templates.
///
/// A class, as are heads: every stage of every chapter gets it.
final class SitePlan: Sendable {
  let guide: LoadedGuide
  let request: SiteRequest
  let outline: Outline
  let pages: [Page]
  let map: SiteMap
  let templates: Templates
  /// False when a template is broken: then nothing can be rendered.
  let hasTemplates: Bool
  let world: SiteWorld
  let diagnostics: [Diagnostic]
  private let coverage: Coverage
  private let snippets: Snippets

  convenience init(_ guide: LoadedGuide, _ world: SiteWorld, _ request: SiteRequest) {
    let heads = parallelMap(guide.chapters, jobs: request.jobs) { ChapterHead.read($0) }
    self.init(guide, heads, Templates.load(guide.templates), world, request)
  }

  /// The same with front matter and templates that were read before.
  init(
    _ guide: LoadedGuide, _ heads: [Staged<ChapterHead>], _ templates: Staged<Templates>,
    _ world: SiteWorld, _ request: SiteRequest
  ) {
    self.guide = guide
    self.world = world
    self.request = request
    let arranged = Outline.arrange(
      guide, heads, showsDrafts: request.showsDrafts || guide.configuration.showsDrafts)
    let outline = arranged.value
    let pages = outline.plan(guide, request)
    let generated = pages.filter { page in
      if case .chapter = page.content { return false }
      return true
    }
    let map = SiteMap(outline, assets: guide.assets, generated: generated.map(\.url))
    self.outline = outline
    snippets = Snippets(guide.snippets, seenFrom: "")
    coverage = Coverage(request, outline.heads)
    self.templates = templates.value
    hasTemplates = !templates.diagnostics.contains(where: \.isError)
    self.pages = pages
    self.map = map
    diagnostics =
      arranged.diagnostics + templates.diagnostics + outline.check(pages)
      + outline.heads.compactMap { $0.checkLayout(among: templates.value.names) }
      + outline.heads.compactMap { $0.checkRedirect(map) } + Self.checkImages(outline, guide, map)
  }

  /// The same plan for chapters whose text changed, and nothing that the plan is made of.
  init(_ plan: SitePlan, _ guide: LoadedGuide, _ heads: [ChapterHead]) {
    self.guide = guide
    request = plan.request
    var outline = plan.outline
    outline.heads = heads
    self.outline = outline
    pages = plan.pages
    map = plan.map
    templates = plan.templates
    hasTemplates = plan.hasTemplates
    world = plan.world
    diagnostics = plan.diagnostics
    coverage = plan.coverage
    snippets = Snippets(guide.snippets, seenFrom: "")
  }

  /// Whether a chapter is among those that were asked for.
  func covers(_ head: ChapterHead) -> Bool { coverage.covers(head) }

  /// Whether a finding belongs to what was asked for.
  func reports(_ diagnostic: Diagnostic) -> Bool { coverage.reports(diagnostic) }

  /// - Throws: when a pattern was given and no chapter is meant: a check of nothing would always be green.
  func checkPattern() throws(SiteError) {
    guard let only = request.only, coverage.isEmpty else { return }
    throw SiteError(
      .configuration, "no chapter is called '\(only)'",
      note: "the pattern is compared with paths below 'content/', such as 'guide/*.md'")
  }

  var markdown: MarkdownOptions { MarkdownOptions(guide.configuration) }

  var html: HTMLOptions { HTMLOptions(rawHTML: RawHTML(guide.configuration.rawHTML)) }

  /// What the fences of a chapter may include.
  func snippets(for head: ChapterHead) -> Snippets { snippets.seen(from: head.file.path) }

  /// What the examples of a chapter say about themselves.
  func stamp(for head: ChapterHead) -> ExampleStamp {
    var stamp = world.stamp
    stamp.chapter = head.file.path
    stamp.revision = guide.history[head.file.path].map { "commit \($0.commit), \($0.day)" }
    stamp.isBook = request.book != nil
    return stamp
  }

  var hasTwins: Bool {
    guide.configuration.publish.makesMarkdown(chapters: outline.heads.count)
  }

  var baseURL: String? { request.baseURL ?? guide.configuration.baseURL }
}
