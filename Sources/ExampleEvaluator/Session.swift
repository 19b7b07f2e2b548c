package import ExampleLanguage

/// The names and values that the examples of a page share, from one to the next.
///
/// A value: a run that fails leaves the session as it was.
package struct Session {
  private let library: Library
  private let limits: ExampleLimits
  private var globals: [String: GlobalSymbol] = [:]
  private var values: [Value] = []
  private var examples = 0
  private var own = OwnTypes()
  private let heap = Heap()
  private let runtime = Runtime()
  private let functions = FunctionStore()

  /// What one run gave: lines, and why it stopped.
  package struct Outcome {
    package var lines: [String] = []
    package var diagnostics: [Diagnostic] = []
    package var steps = 0
    package var figure: ShownFigure?
  }

  package init(library: Library, limits: ExampleLimits) {
    self.library = library
    self.limits = limits
  }

  /// Makes a value known under a name, as if an example had declared it with `let`.
  package mutating func declare(_ name: String, _ value: Value, _ type: Type) {
    examples += 1
    globals[name] = GlobalSymbol(
      index: values.count, type: type, isMutable: false, example: examples)
    values.append(value)
  }

  /// Parses and checks without running.
  package func check(_ source: SourceText) -> [Diagnostic] {
    let parsed = parseProgram(source)
    if hasErrors(parsed.diagnostics) { return parsed.diagnostics }
    let checker = checker(for: source)
    _ = checker.lower(parsed.program)
    return parsed.diagnostics + checker.diagnostics + checker.warnings
  }

  /// Parses, checks and runs an example; its declarations stay for the next one if it succeeds.
  package mutating func run(_ source: SourceText) -> Outcome {
    let parsed = parseProgram(source)
    if hasErrors(parsed.diagnostics) { return Outcome(diagnostics: parsed.diagnostics) }
    let checker = checker(for: source)
    let program = checker.lower(parsed.program)
    if hasErrors(checker.diagnostics) {
      return Outcome(diagnostics: parsed.diagnostics + checker.diagnostics)
    }
    return run(program, checker, source)
  }

  /// The value of one expression, as text; nothing stays behind.
  package func evaluate(_ source: SourceText) -> Outcome {
    let parsed = parseExpression(source)
    guard let expression = parsed.expression, !hasErrors(parsed.diagnostics) else {
      return Outcome(diagnostics: parsed.diagnostics)
    }
    let checker = checker(for: source)
    let statement = Statement(.expression(expression), expression.range)
    let program = checker.lower(Program(statements: [statement], features: parsed.features))
    if hasErrors(checker.diagnostics) { return Outcome(diagnostics: checker.diagnostics) }
    var copy = self
    return copy.run(program, checker, source, isKept: false)
  }

  private func checker(for source: SourceText) -> Checker {
    Checker(
      library: library, source: source, globals: globals, globalCount: values.count,
      own: own, runtime: runtime, functions: functions, example: examples + 1)
  }

  private mutating func run(
    _ program: LoweredProgram, _ checker: Checker, _ source: SourceText, isKept: Bool = true
  ) -> Outcome {
    var slots = values
    slots.reserveCapacity(checker.globalCount)
    while slots.count < checker.globalCount { slots.append(.unset) }
    let machine = Machine(
      globals: slots, witnesses: checker.own.witnesses, limits: limits, heap: heap)
    runtime.machine = machine
    defer { runtime.machine = nil }
    var outcome = Outcome()
    do throws(Fault) {
      try program.run(on: machine)
      globals = checker.globals
      own = checker.own
      values = machine.stack.bottom(slots.count)
      examples += 1
    } catch {
      outcome.diagnostics = [diagnostic(error.named(by: machine), source)]
    }
    if !isKept || !outcome.diagnostics.isEmpty { machine.rollBack() }
    machine.finishLine()
    outcome.diagnostics += checker.warnings
    outcome.lines = machine.lines
    outcome.figure = machine.figure
    outcome.steps = machine.steps
    return outcome
  }

  private func diagnostic(_ fault: Fault, _ source: SourceText) -> Diagnostic {
    let range = fault.range ?? SourceRange(0, source.bytes.count)
    return Diagnostic(
      code: fault.code, message: fault.message, at: SourceLocation(file: source.name, range: range),
      notes: fault.notes.map { Diagnostic.Note($0) })
  }

  private func hasErrors(_ diagnostics: [Diagnostic]) -> Bool {
    diagnostics.contains { $0.severity == .error }
  }
}
