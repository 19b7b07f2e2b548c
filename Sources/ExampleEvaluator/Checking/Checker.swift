import ExampleLanguage

/// An expression lowered, with its type.
struct Typed {
  let node: Node
  let type: Type
}

/// Checks a program and lowers it, in one walk: types are pushed down to literals, closures and
/// implicit members, and found out upwards where nothing is expected.
///
/// Reports every problem it can tell apart; what depends on a reported one is passed over.
final class Checker {
  let library: Library
  let source: SourceText
  let example: Int
  var globals: [String: GlobalSymbol]
  var globalCount: Int
  var diagnostics: [Diagnostic] = []
  var inference = Inference()
  var context: FunctionContext
  /// Above zero below a `try`.
  var tryDepth = 0
  /// The parts of the `expect` being lowered.
  var recording: Recording?
  /// Bodies of functions, lowered after the block that declares them.
  var pendingBodies: [() -> Void] = []
  /// The globals that hold top-level functions, by the place of the name.
  var functionIndices: [Int: Int] = [:]
  /// The functions of the blocks around, by the place of the name.
  var localFunctions: [Int: LocalFunction] = [:]
  /// Parts of a place that must be computed before the value it gets; nil where the order shows nowhere.
  var prepared: [(local: Local, value: Node)]?
  /// Above zero while something is tried whose problems are not told.
  var trials = 0
  private var loopCount = 0
  private var work = 0

  /// The parts of an `expect` whose values are shown when it fails.
  final class Recording {
    var parts: [SourceRange] = []
  }

  init(
    library: Library, source: SourceText, globals: [String: GlobalSymbol], globalCount: Int,
    example: Int
  ) {
    self.library = library
    self.source = source
    self.globals = globals
    self.globalCount = globalCount
    self.example = example
    context = FunctionContext(parent: nil, result: nil, mayThrow: true, isClosure: false)
  }

  // MARK: Reporting

  /// Texts are made only when they are kept: an overload that is merely tried tells nothing.
  func report(
    _ code: String, _ message: @autoclosure () -> String, _ range: SourceRange,
    notes: @autoclosure () -> [String] = []
  ) {
    let place = SourceLocation(file: source.name, range: range)
    guard trials == 0 else {
      diagnostics.append(Diagnostic(code: code, message: "", at: place))
      return
    }
    diagnostics.append(
      Diagnostic(
        code: code, message: message(), at: place, notes: notes().map { Diagnostic.Note($0) }))
  }

  /// An expression that could not be lowered, its problem reported.
  func failed(_ range: SourceRange) -> Typed { Typed(node: ErrorNode(range), type: .error) }

  func failed(
    _ code: String, _ message: @autoclosure () -> String, _ range: SourceRange,
    notes: @autoclosure () -> [String] = []
  ) -> Typed {
    report(code, message(), range, notes: notes())
    return failed(range)
  }

  func show(_ type: Type) -> String { inference.resolve(type).description }

  // MARK: Trying

  /// Runs `body` and takes back its diagnostics and findings when it reports a problem.
  func attempt<T>(_ body: () -> T) -> T? {
    let mark = mark
    trials += 1
    let result = body()
    trials -= 1
    if diagnostics.count == mark.diagnostics { return result }
    restore(mark)
    return nil
  }

  /// What a trial may change, and must take back.
  struct Mark {
    let diagnostics: Int
    let inference: Inference.Mark
    let didThrow: Bool
  }

  var mark: Mark {
    Mark(
      diagnostics: diagnostics.count, inference: inference.mark, didThrow: context.didThrow)
  }

  func restore(_ mark: Mark) {
    diagnostics.removeLast(diagnostics.count - mark.diagnostics)
    inference.restore(mark.inference)
    context.didThrow = mark.didThrow
  }

  /// Overloads and closures are tried in turn; this bounds what a hostile example can make of it.
  func mayGoOn(_ range: SourceRange) -> Bool {
    work += 1
    // After so many problems, more of them help nobody.
    if diagnostics.count >= 100 { return false }
    if work < 200_000 { return true }
    if work == 200_000 {
      report(
        "example.type.complex", "the example is too complex to check", range,
        notes: ["give closures' parameters and empty literals their types, or split the expression"]
      )
    }
    return false
  }

  func newLoop() -> Int {
    loopCount += 1
    return loopCount
  }

  // MARK: Names

  func resolve(_ name: String) -> Resolved? {
    if let found = find(name, in: context) { return found }
    if let global = globals[name] { return .global(global) }
    let functions = library.functions(named: name)
    if !functions.isEmpty { return .bindings(functions) }
    if let type = library.types[name] { return .type(type) }
    return nil
  }

  private func find(_ name: String, in context: FunctionContext) -> Resolved? {
    if let symbol = context.symbol(named: name) { return .local(symbol) }
    guard let parent = context.parent, let outer = find(name, in: parent) else { return nil }
    switch outer {
    case .local(let symbol): return .capture(context.capture(.local(symbol.local)), symbol)
    case .capture(let index, let symbol): return .capture(context.capture(.capture(index)), symbol)
    case .global, .bindings, .type: return outer
    }
  }

  /// Every name in reach, for "did you mean".
  var namesInReach: [String] {
    var names: [String] = []
    var next: FunctionContext? = context
    while let current = next {
      for block in current.blocks { names += block.keys }
      next = current.parent
    }
    return (names + globals.keys + library.functionNames + library.types.keys).sorted()
  }

  func type(_ syntax: TypeSyntax) -> Type {
    var resolver = TypeResolver(types: library.types)
    let type = resolver.resolve(syntax)
    if let problem = resolver.problem {
      report(
        "example.type.unknown", problem.message, problem.range,
        notes: problem.nearest.map { ["did you mean '\($0)'?"] } ?? [])
    }
    return type
  }

  // MARK: Throwing

  /// Notes that something here can throw, and demands what Swift demands of it.
  func noteThrow(_ what: String, _ range: SourceRange) {
    if tryDepth == 0 {
      report(
        "example.try.missing", "\(what) can throw, but it is not marked with 'try'", range,
        notes: ["write 'try' before it"])
    }
    if context.isClosure { context.didThrow = true }
    if !context.mayThrow {
      report(
        "example.try.unhandled", "errors thrown here leave a function that does not throw", range,
        notes: ["add 'throws' to the function, or use 'try?'"])
    }
  }
}
