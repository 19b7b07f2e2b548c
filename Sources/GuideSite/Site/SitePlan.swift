import ExampleLanguage
import Markdown

/// What is settled before the first chapter is parsed: order, addresses, templates.
struct SitePlan: Sendable {
  let guide: LoadedGuide
  let request: SiteRequest
  let outline: Outline
  let pages: [Page]
  let map: SiteMap
  let templates: Templates
  let world: SiteWorld
  let diagnostics: [Diagnostic]
  private let coverage: Coverage
  private let snippets: Snippets

  init(_ guide: LoadedGuide, _ world: SiteWorld, _ request: SiteRequest) {
    self.guide = guide
    self.world = world
    self.request = request
    let arranged = Outline.arrange(
      guide, showsDrafts: request.showsDrafts || guide.configuration.showsDrafts,
      jobs: request.jobs)
    let outline = arranged.value
    let templates = Templates.load(guide.templates)
    let pages = outline.plan(guide)
    let generated = pages.filter { page in
      if case .chapter = page.content { return false }
      return true
    }
    let map = SiteMap(outline, assets: guide.assets, generated: generated.map(\.url))
    self.outline = outline
    snippets = Snippets(guide.snippets, seenFrom: "")
    coverage = Coverage(request, outline.heads)
    self.templates = templates.value
    self.pages = pages
    self.map = map
    diagnostics =
      arranged.diagnostics + templates.diagnostics + outline.check(pages)
      + outline.heads.compactMap { $0.checkLayout(among: templates.value.names) }
      + outline.heads.compactMap { $0.checkRedirect(map) }
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

  var baseURL: String? { request.baseURL ?? guide.configuration.baseURL }
}
