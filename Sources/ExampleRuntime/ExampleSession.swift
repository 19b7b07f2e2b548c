package import AWSModel
package import ExampleEvaluator
package import ExampleLanguage

/// What examples find already there: the prices of a region.
package struct ExampleWorld: Sendable {
  package let prices: PriceBook
  private(set) var library = ModelLibrary.shared

  package init(prices: PriceBook) { self.prices = prices }

  /// - Throws: `pricebook.region.unknown`.
  package init(region: String) throws(ModelError) {
    prices = try PriceBook(region: Region(region))
  }

  /// The same world, which says the name of every member of the model that examples use.
  package func telling(_ tell: @escaping @Sendable (String) -> Void) -> ExampleWorld {
    var world = self
    world.library = ModelLibrary.telling(tell)
    return world
  }
}

/// The examples of one page that share their state, run one after the other.
///
/// A value: a run that fails leaves the session as it was.
package struct ExampleSession {
  private var session: Session

  package init(world: ExampleWorld, limits: ExampleLimits = ExampleLimits()) {
    session = Session(library: world.library, limits: limits)
    session.declare("prices", world.prices.asValue, .nominal(PriceBook.nominal, []))
  }

  /// Parses, checks and runs an example.
  package mutating func run(_ source: SourceText) -> ExampleResult {
    ExampleResult(session.run(source))
  }

  /// Parses and resolves an example without running it.
  package func check(_ source: SourceText) -> [Diagnostic] { session.check(source) }

  /// The text of one expression, for a value in prose.
  package func evaluate(expression source: SourceText) -> ExampleResult {
    ExampleResult(session.evaluate(source))
  }

  /// Registers an ECS task definition, as AWS takes it in JSON, under a name.
  ///
  /// Every refusal becomes a diagnostic at its place in the JSON.
  package mutating func register(
    taskDefinition source: SourceText, as name: String
  ) -> ExampleResult {
    let (definition, refusals) = TaskDefinition.validate(json: source.bytes)
    if let definition {
      session.declare(name, definition.asValue, .nominal(TaskDefinition.nominal, []))
    }
    return ExampleResult(diagnostics: refusals.map { diagnostic($0, source) })
  }

  private func diagnostic(_ refusal: Refusal, _ source: SourceText) -> Diagnostic {
    let error = refusal.error
    let range = SourceRange(refusal.range.lowerBound, refusal.range.upperBound)
    return Diagnostic(
      code: error.code, message: error.message,
      at: SourceLocation(file: source.name, range: range),
      notes: error.notes.map { Diagnostic.Note($0) })
  }
}

extension ExampleResult {
  init(_ outcome: Session.Outcome) {
    self.init(
      lines: outcome.lines, diagnostics: outcome.diagnostics, steps: outcome.steps,
      figure: outcome.figure)
  }
}
