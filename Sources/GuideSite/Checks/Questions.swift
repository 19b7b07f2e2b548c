import ExampleLanguage
import ExampleRuntime

/// What a check may be asked beside whether all is well.
struct Questions: Sendable {
  private let plan: SitePlan
  private let otherPrices: ExampleWorld?

  init(_ plan: SitePlan, _ store: FileStore) throws(SiteError) {
    self.plan = plan
    guard let path = plan.request.prices else {
      otherPrices = nil
      return
    }
    otherPrices = try .read(path, region: plan.guide.configuration.region, store: store)
  }

  /// Asks the examples of one chapter.
  func ask(_ runs: [Run], _ head: ChapterHead) -> Answers {
    var answers = Answers()
    guard plan.covers(head) else { return answers }
    if plan.request.findsUnheldNumbers {
      answers.diagnostics = findUnheldNumbers(runs, from: plan.world.newSession())
    }
    if let otherPrices {
      answers.priceChanges = priceChanges(runs, from: ExampleSession(world: otherPrices))
    }
    return answers
  }
}

/// What the examples of one chapter answered.
struct Answers: Sendable {
  var diagnostics: [Diagnostic] = []
  var priceChanges: [PriceChange] = []
}
