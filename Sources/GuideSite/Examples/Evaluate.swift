import ExampleLanguage
package import ExampleRuntime

/// Stage 4 of 7: runs the examples of one page, in document order.
///
/// Sessions live as long as the page: nothing an example does reaches another page, so pages may be
/// evaluated in any order.
package func evaluate(_ examples: [Example], from start: ExampleSession) -> [Run] {
  var page = PageEvaluation(start: start)
  return examples.map { page.run($0) }
}

/// The sessions of one page while its examples run.
private struct PageEvaluation {
  /// The state that every session begins with.
  let start: ExampleSession
  private var sessions: [FenceOptions.Session: SessionState] = [:]

  init(start: ExampleSession) { self.start = start }

  mutating func run(_ example: Example) -> Run {
    guard example.kind != .shown || example.isRefused else {
      return Run(example: example, outcome: .notRun)
    }
    let key = example.options.session
    var state = key == .fresh ? nil : sessions.removeValue(forKey: key)
    if state == nil { state = SessionState(session: start) }
    guard var state else { preconditionFailure("a session was just made") }
    let run = state.run(example)
    if key != .fresh { sessions[key] = state }
    return run
  }
}

/// One session, and what it lacks because examples failed.
private struct SessionState {
  var session: ExampleSession
  var lostNames: Set<String> = []
  /// What is a price book, or was worked out with one.
  var pricedNames: Set<String> = ["prices", "PriceBook"]
  var firstFailure: Int?

  init(session: ExampleSession) { self.session = session }

  mutating func run(_ example: Example) -> Run {
    guard !example.isRefused else { return lose(Run(example: example, outcome: .notRun)) }
    let result = perform(example)
    let isCascade = result.diagnostics.contains { isAboutLostName($0, in: example) }
    var run = Run(
      example: example, outcome: isCascade ? .skipped : .finished, result: result,
      earlierFailure: firstFailure)
    run.usesPrices = usesPrices(example)
    return run.isSound ? run : lose(run)
  }

  /// What an example declares with prices carries them on to those that name it.
  private mutating func usesPrices(_ example: Example) -> Bool {
    guard example.input == nil,
      !DeclaredNames.mentioned(in: example.code).isDisjoint(with: pricedNames)
    else { return false }
    pricedNames.formUnion(DeclaredNames.names(in: example))
    return true
  }

  /// An example that must fail runs on a copy: whatever it does, the session stays as it was.
  private mutating func perform(_ example: Example) -> ExampleResult {
    guard example.options.fails == nil else {
      var copy = session
      return copy.perform(example)
    }
    return session.perform(example)
  }

  /// Remembers what later examples will miss. Checks, expressions and expected failures leave nothing
  /// to miss.
  private mutating func lose(_ run: Run) -> Run {
    let example = run.example
    guard example.block != nil, example.kind != .check, example.options.fails == nil else {
      return run
    }
    lostNames.formUnion(DeclaredNames.names(in: example))
    if firstFailure == nil { firstFailure = example.line }
    return run
  }

  /// Whether a diagnostic points at a name that an earlier, failed example should have declared.
  private func isAboutLostName(_ diagnostic: Diagnostic, in example: Example) -> Bool {
    guard diagnostic.severity == .error, !lostNames.isEmpty, let location = diagnostic.location,
      location.file == example.code.name
    else { return false }
    return lostNames.contains(DeclaredNames.leadingName(of: example.code, in: location.range))
  }
}

extension ExampleSession {
  /// Reads a document by its format, and hands on what it says.
  private mutating func register(
    _ kind: InputKind, _ format: Example.InputFormat, _ code: SourceText, as name: String
  ) -> ExampleResult {
    guard format == .yaml else { return register(kind, json: code, as: name) }
    let staged = YAMLNode.parse(code, in: SourceRange(0, code.bytes.count))
    guard let node = staged.value else {
      let empty = Diagnostic.emptyDocument(
        kind, SourceLocation(file: code.name, range: SourceRange(0, 0)))
      return ExampleResult(diagnostics: staged.diagnostics.isEmpty ? [empty] : staged.diagnostics)
    }
    return register(kind, node.json, of: code, as: name)
  }

  fileprivate mutating func perform(_ example: Example) -> ExampleResult {
    switch example.kind {
    case .shown: ExampleResult()
    case .run: run(example.code)
    case .check: ExampleResult(diagnostics: check(example.code))
    case .input(let kind, let format):
      register(kind, format, example.code, as: example.options.id ?? "input")
    case .value, .claim: evaluate(expression: example.code)
    }
  }
}
