import ExampleLanguage
import Markdown

/// What is asked of a guide.
package struct SiteRequest: Sendable {
  package var folder: String
  /// Where the site goes; nil when nothing is to be published.
  package var output: OutputFolder?
  package var baseURL: String?
  package var showsDrafts = false
  package var jobs = 1
  /// Only chapters whose path matches this pattern are run and reported.
  package var only: String?
  /// Whether promises that are broken or missing are written into the chapters.
  package var updates = false
  /// Whether updates are only shown, as a patch.
  package var isDryRun = false
  /// Whether numbers are looked for that no promise holds.
  package var findsUnheldNumbers = false
  /// A price table; what it would change is told.
  package var prices: String?
  /// Only this part of the chapters is run and reported.
  package var shard: Shard?

  package init(folder: String) { self.folder = folder }
}

/// The whole program: `content → load → parse → examples → evaluate → verify → render → write`.
///
/// Chapters go through the middle one by one, several at a time: nothing an example does reaches another
/// page, and the trees of a large guide would not fit into memory together. A site is published only when
/// there are no errors.
/// - Throws: when disk or configuration fail us.
package func runPipeline(_ request: SiteRequest, store: FileStore) throws(SiteError) -> SiteReport {
  let guide = try load(request.folder, store: store)
  guard guide.value.isConfigured else { return SiteReport(guide.value, guide.diagnostics) }
  let world = SiteWorld.make(guide.value.configuration)
  guard let prices = world.value else {
    return SiteReport(guide.value, guide.diagnostics + world.diagnostics)
  }
  let plan = SitePlan(guide.value, prices, request)
  try plan.checkPattern()
  let questions = try Questions(plan, store)
  let chapters = parallelMap(plan.outline.heads, jobs: request.jobs) {
    process($0, plan, questions)
  }
  var report = SiteReport(plan, guide.diagnostics, chapters)
  if request.updates, let updated = try update(chapters, request, store) { return updated }
  if let output = request.output, report.errors == 0 {
    let site = Site(plan, chapters.map(\.rendered))
    report.written = try write(plan.pages, to: output, jobs: request.jobs, store: store) { page in
      site.html(of: page)
    }
  }
  return report
}

/// The middle of the pipeline, for one chapter.
func process(_ head: ChapterHead, _ plan: SitePlan, _ questions: Questions) -> ProcessedChapter {
  let chapter = parse(head, options: plan.markdown)
  let examples =
    plan.covers(head)
    ? collectExamples(in: chapter.value.document, snippets: plan.snippets(for: head))
    : Staged([])
  let runs = verify(evaluate(examples.value, from: plan.world.newSession()))
  let page = render(
    chapter.value, head, examples: renderExamples(runs.value, stamp: plan.world.stamp),
    map: plan.map, options: plan.html)
  return ProcessedChapter(
    page, runs.value, questions.ask(runs.value, head),
    chapter.diagnostics + checkContent(chapter.value, head) + examples.diagnostics
      + runs.diagnostics)
}
