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
  /// Whether it is told what of the model no example shows.
  package var findsUncovered = false
  /// A price table; what it would change is told.
  package var prices: String?
  /// Whether the real compiler is asked about every example, too.
  package var asksCompiler = false
  /// Only this part of the chapters is run and reported.
  package var shard: Shard?
  /// Told how far the run is.
  package var watch = RunWatch()
  /// The file for the guide as a book; nil when none is to be made.
  package var book: String?
  /// Whether the page of the whole guide is made whatever `guide.yml` says.
  package var hasPrintPage = false
  /// Makes the search index of a built site; nil where there is none to be.
  package var indexer: SearchIndexer?
  /// Draws the cards of a built site; nil where there are none to be.
  package var cardDrawer: CardDrawer?

  package init(folder: String) { self.folder = folder }

  /// Whether anything is made, and not only checked.
  var publishes: Bool { output != nil || book != nil }
}

/// The whole program: `content → load → parse → examples → evaluate → verify → render → write`.
///
/// Chapters go through the middle one by one, several at a time: nothing an example does reaches another
/// page, and the trees of a large guide would not fit into memory together. A site is published only when
/// there are no errors.
///
/// Of two builds at once, the one that publishes last has also read last: reading waits for the other, too.
/// - Throws: when disk or configuration fail us.
package func runPipeline(_ request: SiteRequest, store: FileStore) throws(SiteError) -> SiteReport {
  guard let output = request.output else { return try runStages(request, store: store) }
  var report = SiteReport()
  try output.whileOthersWait(store, request.watch) { () throws(SiteError) in
    report = try runStages(request, store: store)
  }
  return report
}

private func runStages(_ request: SiteRequest, store: FileStore) throws(SiteError) -> SiteReport {
  let watch = request.watch
  watch.begin(.reading)
  var guide = try watch.time(.load) { () throws(SiteError) in
    try load(request.folder, store: store, jobs: request.jobs)
  }
  guard guide.value.isConfigured else { return SiteReport(guide.value, guide.diagnostics) }
  let world = SiteWorld.make(guide.value.configuration)
  guard let prices = world.value else {
    return SiteReport(guide.value, guide.diagnostics + world.diagnostics)
  }
  if request.publishes, guide.value.configuration.showsHistory {
    guide.value.history = store.history(joinPath(request.folder, "content"))
  }
  let names = request.findsUncovered ? UsedNames() : nil
  let plan = SitePlan(guide.value, names.map(prices.noting) ?? prices, request)
  try plan.checkPattern()
  let questions = try Questions(plan, store)
  watch.begin(.chapters(done: 0, of: plan.outline.heads.count))
  let chapters = parallelMap(plan.outline.heads, jobs: request.jobs) {
    process($0, plan, questions)
  }
  let compiled =
    request.asksCompiler
    ? try compareWithCompiler(chapters.map(\.runs), region: guide.value.configuration.region) : []
  var report = SiteReport(plan, guide.diagnostics + compiled, chapters)
  if let names {
    report.coverage = ModelCoverage(used: names.all, failures: chapters.flatMap(\.failures))
  }
  if request.updates, let updated = try update(chapters, request, store) { return updated }
  if let output = request.output, report.errors == 0 {
    let site = Site(plan, chapters.map(\.rendered))
    let pages = plan.pages + site.figureFiles
    watch.begin(.files(done: 0, of: pages.count))
    let written = try watch.time(.write) { () throws(SiteError) in
      try write(
        pages, to: output, jobs: request.jobs, store: store,
        indexer: site.hasSearch ? request.indexer : nil, drawer: request.cardDrawer,
        card: site.card
      ) { page, card in
        defer { watch.step() }
        return site.bytes(of: page, card: card)
      }
    }
    report.add(written, guide.value.configuration.levels)
  }
  if let file = request.book, report.errors == 0 {
    let site = Site(plan, chapters.map(\.rendered))
    let book = Book(
      site: site, guide: guide.value, store: store, priceDate: prices.stamp.priceDate)
    try store.write(file, try book.bytes())
  }
  return report
}

/// The middle of the pipeline, for one chapter.
func process(_ head: ChapterHead, _ plan: SitePlan, _ questions: Questions) -> ProcessedChapter {
  let watch = plan.request.watch
  defer { watch.step() }
  let chapter = watch.time(.parse) { parse(head, options: plan.markdown) }
  let examples = watch.time(.examples) {
    plan.covers(head)
      ? collectExamples(in: chapter.value.document, snippets: plan.snippets(for: head))
      : Staged([])
  }
  let evaluated = watch.time(.evaluate) {
    evaluate(examples.value, from: plan.world.newSession())
  }
  let runs = watch.time(.verify) { verify(evaluated) }
  let page = watch.time(.render) {
    let isBook = plan.request.book != nil
    let files = isBook ? FigureFiles() : FigureFiles(runs.value, beside: head.url, in: plan.map)
    return render(
      chapter.value, head, runs: runs.value,
      examples: renderExamples(runs.value, stamp: plan.stamp(for: head), files: files),
      values: proseValues(runs.value), files: files.pages, map: plan.map, options: plan.html,
      hasTwin: plan.hasTwins, isBook: isBook)
  }
  return ProcessedChapter(
    page, runs.value, questions.ask(runs.value, head), keepsRuns: plan.request.asksCompiler,
    chapter.diagnostics + checkContent(chapter.value, head) + examples.diagnostics
      + runs.diagnostics)
}
