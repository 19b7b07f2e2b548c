import AWSModel
import ExampleLanguage
import ExampleRuntime
import SwiftCompiler

/// Asks the real compiler about the examples of a guide: all of them in one compilation, each against what
/// it gave here.
///
/// Examples that failed here unexpectedly are left out: that is reported already.
/// - Throws: when there is no compiler, or no source of the library.
func compareWithCompiler(_ pages: [[Run]], region: String) throws(SiteError) -> [Diagnostic] {
  let sessions = pages.flatMap { ComparedSession.sessions(of: $0) }
  guard !sessions.isEmpty else { return [] }
  let places = ExamplePlaces(pages.flatMap(\.self))
  do throws(CompilerFailure) {
    let outcomes = try RealCompiler.ask(
      sessions.map(\.compiled),
      prelude: "let prices = try! PriceBook(region: Region(\"\(region)\"))\n")
    return zip(sessions, outcomes).flatMap { session, outcomes in
      zip(session.runs, outcomes).flatMap { $0.differences(from: $1, places) }
    }
  } catch {
    throw SiteError(.machine, error.message, note: error.note)
  }
}

/// The runs of one session of a page, and how the compiler is to see them.
struct ComparedSession {
  private(set) var runs: [Run] = []
  private(set) var compiled = CompiledSession(steps: [])

  static func sessions(of runs: [Run]) -> [ComparedSession] {
    var sessions: [ComparedSession] = []
    var known: [FenceOptions.Session: Int] = [:]
    for run in runs {
      guard let step = run.step else { continue }
      let key = run.example.options.session
      if key == .fresh || known[key] == nil {
        known[key] = sessions.count
        sessions.append(ComparedSession())
      }
      sessions[known[key]!].add(run, step)
    }
    return sessions
  }

  private mutating func add(_ run: Run, _ step: CompiledSession.Step) {
    runs.append(run)
    compiled.steps.append(step)
  }
}

extension Run {
  /// Nil for what did not run here, or failed without being asked to.
  fileprivate var step: CompiledSession.Step? {
    guard outcome == .finished, isSound else { return nil }
    let isAlone = example.options.fails != nil
    return switch example.kind {
    case .shown: nil
    case .run: .init(isAlone ? .alone : .run, example.code)
    case .check: .init(.check, example.code)
    case .input(let kind, let format):
      document(kind, format).map { CompiledSession.Step(isAlone ? .alone : .run, $0) }
    case .value, .claim: .init(.value, example.code)
    }
  }

  /// The document as a Swift program reads it: in JSON, whatever the page writes.
  private func document(_ kind: InputKind, _ format: Example.InputFormat) -> SourceText? {
    guard let json = json(format) else { return nil }
    let name = example.options.id ?? "input"
    let quote = "\"\"\""
    let text = "###\(quote)\n\(json)\n\(quote)###"
    let value =
      switch kind {
      case .taskDefinition: "TaskDefinition(json: \(text))"
      case .costScenario: "CostScenario(json: \(text), name: \"\(name)\")"
      case .dockerCompose: "TaskDefinition(compose: \(text), name: \"\(name)\")"
      case .cloudFormation: "CloudFormationTemplate(json: \(text), region: prices.region)"
      }
    return SourceText(name: example.code.name, "let \(name) = try \(value)")
  }

  private func json(_ format: Example.InputFormat) -> String? {
    guard format == .yaml else { return String(decoding: example.code.bytes, as: UTF8.self) }
    let range = SourceRange(0, example.code.bytes.count)
    return YAMLNode.parse(example.code, in: range).value?.json.text
  }

  /// What the compiler says otherwise.
  fileprivate func differences(
    from theirs: CompiledSession.Outcome, _ places: ExamplePlaces
  ) -> [Diagnostic] {
    let mustFail = example.options.fails != nil
    switch theirs {
    case .finished(let printed):
      if mustFail { return [.compilerSucceeds(self)] }
      let printed = OutputLines.printed(printed)
      return printed == lines ? [] : [.compilerPrints(printed, self)]
    case .refused(let messages):
      return mustFail
        ? [] : messages.map { places.inFile(.compilerRefuses($0, self), of: example) }
    case .stopped(_, let reason):
      return mustFail ? [] : [.compilerStops(reason, self)]
    case .skipped: return []
    }
  }
}

// MARK: - Diagnostics

extension Diagnostic {
  fileprivate static func compilerRefuses(_ message: CompilerMessage, _ run: Run) -> Self {
    Diagnostic(
      code: "example.compiler.refuses", message: "the Swift compiler refuses this: \(message.text)",
      at: SourceLocation(file: run.example.code.name, range: message.range))
  }

  fileprivate static func compilerPrints(_ lines: [String], _ run: Run) -> Self {
    Diagnostic(
      code: "example.compiler.prints",
      message: "compiled by the Swift compiler, the example prints something else",
      at: run.example.location, detail: LineDiff.text(from: run.lines, to: lines))
  }

  fileprivate static func compilerStops(_ reason: String, _ run: Run) -> Self {
    Diagnostic(
      code: "example.compiler.stops",
      message: "compiled by the Swift compiler, the example ends with \(reason)",
      at: run.example.location)
  }

  fileprivate static func compilerSucceeds(_ run: Run) -> Self {
    Diagnostic(
      code: "example.compiler.succeeds",
      message: "the example has to fail, and compiled by the Swift compiler it succeeds",
      at: run.example.location)
  }
}
