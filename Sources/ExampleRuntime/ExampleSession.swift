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
  private let region: Region

  package init(world: ExampleWorld, limits: ExampleLimits = ExampleLimits()) {
    session = Session(library: world.library, limits: limits)
    region = world.prices.region
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

  /// Reads a document in JSON, and declares what it describes under a name.
  ///
  /// Every refusal becomes a diagnostic at its place; what is left out, a warning.
  package mutating func register(
    _ kind: InputKind, json source: SourceText, as name: String
  ) -> ExampleResult {
    do throws(Refusal) {
      return register(kind, try JSON.parse(source.bytes), of: source, as: name)
    } catch {
      return ExampleResult(diagnostics: [diagnostic(error, source)])
    }
  }

  /// The same for a document that has been read already, whatever its format.
  package mutating func register(
    _ kind: InputKind, _ json: JSON, of source: SourceText, as name: String
  ) -> ExampleResult {
    let (value, refusals, remarks) = decode(kind, json, name)
    if let value, case .model(let box) = value {
      session.declare(name, value, .nominal(box.nominal, []))
    }
    return ExampleResult(
      diagnostics: refusals.map { diagnostic($0, source) }
        + remarks.map { diagnostic($0, source, .warning) })
  }

  private func decode(
    _ kind: InputKind, _ json: JSON, _ name: String
  ) -> (value: Value?, refusals: [Refusal], remarks: [Refusal]) {
    switch kind {
    case .taskDefinition:
      let (task, refusals) = TaskDefinition.validate(json)
      return (task?.asValue, refusals, [])
    case .costScenario:
      let (scenario, refusals) = CostScenario.decode(json, name: name)
      return (scenario?.asValue, refusals, [])
    case .dockerCompose:
      let (task, refusals, remarks) = Compose.decode(json, name: name)
      return (task?.asValue, refusals, remarks)
    case .cloudFormation:
      let (template, refusals, remarks) = CloudFormationTemplate.decode(json, region: region)
      return (template?.asValue, refusals, remarks)
    }
  }

  private func diagnostic(
    _ refusal: Refusal, _ source: SourceText, _ severity: Diagnostic.Severity = .error
  ) -> Diagnostic {
    let error = refusal.error
    let range = SourceRange(refusal.range.lowerBound, refusal.range.upperBound)
    return Diagnostic(
      code: error.code, severity: severity, message: error.message,
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
