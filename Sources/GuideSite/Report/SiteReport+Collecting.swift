import ExampleLanguage

/// What the middle stages made of one chapter.
final class ProcessedChapter: Sendable {
  let rendered: RenderedChapter
  let diagnostics: [Diagnostic]
  let examples: [CheckedExample]
  let promotions: [FilePromotion]
  /// Promises that hold.
  let claims: Int
  let priceChanges: [PriceChange]
  /// Empty unless they are needed once all chapters are done: those of a large guide are large.
  let runs: [Run]
  /// The codes that examples fail with on purpose.
  let failures: [String]

  init(
    _ rendered: RenderedChapter, _ runs: [Run], _ answers: Answers, keepsRuns: Bool,
    _ diagnostics: [Diagnostic]
  ) {
    self.runs = keepsRuns ? runs : []
    self.rendered = rendered
    self.diagnostics = diagnostics + answers.diagnostics
    priceChanges = answers.priceChanges
    promotions = GuideSite.promotions(for: runs)
    examples = CheckedExample.list(runs)
    failures = runs.filter(\.failsAsExpected).compactMap { $0.example.options.fails?.code }
    claims = runs.count { $0.isVerified && $0.promiseState == .kept }
  }
}

extension Run {
  /// Whether it was run or checked, and did what its page promises.
  var isVerified: Bool {
    guard outcome == .finished, isSound else { return false }
    switch promiseState {
    case .none, .kept: return true
    case .missing, .broken, .unknown: return false
    }
  }
}

extension SiteReport {
  /// What stands in a guide that was read, before any chapter is looked at.
  init(_ guide: LoadedGuide, _ diagnostics: [Diagnostic]) {
    configurationName = guide.configurationSource.name
    title = guide.configuration.title
    add(diagnostics, guide)
  }

  /// Adds what was found in the chapters that were asked for.
  init(_ plan: SitePlan, _ loading: [Diagnostic], _ chapters: [ProcessedChapter]) {
    configurationName = plan.guide.configurationSource.name
    title = plan.guide.configuration.title
    let covered = zip(plan.outline.heads, chapters).filter { plan.covers($0.0) }
    self.chapters = covered.count
    files = covered.map(\.0.file.text.name)
    examples = covered.flatMap(\.1.examples)
    if plan.request.prices != nil { priceChanges = covered.flatMap(\.1.priceChanges) }
    verifiedExamples = examples.count { $0.state == .verified && !$0.isInProse }
    fixes = covered.flatMap(\.1.promotions).flatMap(ExampleFix.list)
    claims = covered.reduce(0) { $0 + $1.1.claims }
    links = covered.reduce(0) { $0 + $1.1.rendered.links }
    let ofLinks = checkLinks(plan.outline.heads, chapters.map(\.rendered), plan.map)
      .map { $0.graded(plan.guide.configuration.deadLinks) }
    let titles = duplicateTitles(plan.outline.heads, chapters.map(\.rendered))
    let found = loading + plan.diagnostics + ofLinks + titles + chapters.flatMap(\.diagnostics)
    let levels = plan.guide.configuration.levels
    add(found.filter(plan.reports).compactMap(levels.graded), plan.guide)
  }

  /// Adds what was written, and what could not be drawn.
  mutating func add(_ written: Written, _ levels: DiagnosticLevels) {
    self.written = written
    if let undrawn = Diagnostic.cardUndrawn(written.undrawn).flatMap(levels.graded) {
      // The site is there already, and whole: no level makes this an error.
      diagnostics.append(undrawn.graded(.warning))
    }
  }

  private mutating func add(_ found: [Diagnostic], _ guide: LoadedGuide) {
    diagnostics = found.enumerated().sorted { one, other in
      let (a, b) = (one.element.location, other.element.location)
      if a?.file != b?.file {
        return (a?.file ?? "").utf8.lexicographicallyPrecedes((b?.file ?? "").utf8)
      }
      if a?.range.lower != b?.range.lower { return (a?.range.lower ?? 0) < (b?.range.lower ?? 0) }
      return one.offset < other.offset
    }.map(\.element)
    guard !diagnostics.isEmpty else { return }
    let theme = ThemeFile.templates.map {
      SourceText(name: "theme/\($0.path)", bytes: $0.bytes)
    }
    let all =
      [guide.configurationSource] + guide.chapters.map(\.text) + guide.templates.map(\.text)
      + guide.snippets.map(\.text)
      + guide.refused + theme
    for source in all { sources[source.name] = source }
  }
}
