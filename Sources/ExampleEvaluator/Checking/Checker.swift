import ExampleLanguage

/// An expression lowered, with its type.
struct Typed {
  let node: Node
  let type: Type
}

/// Checks a program and lowers it, in one walk: types are pushed down to literals, closures and
/// implicit members, and found out upwards where nothing is expected.
///
/// Reports every problem it can tell apart; what depends on a reported one is passed over. No change of
/// its variables lasts while others of its functions run, so that nobody need ask at each step.
final class Checker {
  let library: Library
  let source: SourceText
  let example: Int
  @exclusivity(unchecked) var globals: [String: GlobalSymbol]
  @exclusivity(unchecked) var own: OwnTypes
  let runtime: Runtime
  let functions: FunctionStore
  @exclusivity(unchecked) var flow = Flow()
  var variableCount = 0
  /// While a place is lowered: whether it gets a value whatever it held, and which variable that begins.
  var assigning = false
  var assigned: Int?
  var globalCount: Int
  @exclusivity(unchecked) var diagnostics: [Diagnostic] = []
  let inference = Inference()
  @exclusivity(unchecked) var context: FunctionContext
  /// Above zero below a `try`.
  var tryDepth = 0
  /// The parts of the `expect` being lowered.
  var recording: Recording?
  /// Bodies of functions, lowered after the block that declares them.
  @exclusivity(unchecked) var pendingBodies: [() -> Void] = []
  /// The globals that hold top-level functions, by the place of the name.
  var functionIndices: [Int: FunctionSymbol] = [:]
  /// Bodies of the functions and types of blocks around, by the place of the name.
  var localFunctions: [Int: LocalFunction] = [:]
  /// The types that this example declares, by the place of the name.
  var typesByPlace: [Int: Nominal] = [:]
  /// Of the member that is being declared.
  var memberAccess = Member.Access.open
  var declaredTypes: Set<String> = []
  /// Parts of a place that must be computed before the value it gets; nil where the order shows nowhere.
  var prepared: [(local: Local, value: Node)]?
  /// The last `?` of the place that is changed.
  var chainLink: ChainLinkPlace?
  /// How many calls that can throw were met below the `try` around.
  var throwing = 0
  /// How many were met that nothing handles, below a `try` or not.
  var throwSites = 0
  /// What does not keep a program from running.
  var warnings: [Diagnostic] = []
  /// While an argument is lowered that is called only during the call that it is given to.
  var staysInCall = false
  /// Where closures that may outlive a call use what is lent to it.
  var escapes: [Name] = []
  /// Above zero while something is tried whose problems are not told.
  var trials = 0
  /// Of the `switch` around: where `fallthrough` leads, and the flow that it takes there.
  var currentCase: CaseScope?
  var fallen = Flow.unreachable
  private var loopCount = 0
  private var work = 0

  /// The parts of an `expect` whose values are shown when it fails.
  final class Recording {
    var parts: [SourceRange] = []
  }

  init(
    library: Library, source: SourceText, globals: [String: GlobalSymbol], globalCount: Int,
    own: OwnTypes, runtime: Runtime, functions: FunctionStore, example: Int
  ) {
    self.library = library
    self.source = source
    self.globals = globals
    self.globalCount = globalCount
    self.own = own
    self.runtime = runtime
    self.functions = functions
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

  /// A remark about what Swift takes, and warns of.
  func warn(
    _ code: String, _ message: String, _ range: SourceRange, notes: [String] = []
  ) {
    let place = SourceLocation(file: source.name, range: range)
    guard trials == 0, !warnings.contains(where: { $0.location == place }) else { return }
    warnings.append(
      Diagnostic(
        code: code, severity: .warning, message: message, at: place,
        notes: notes.map { Diagnostic.Note($0) }))
  }

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
    let flow: Flow
    let escapes: Int
  }

  var mark: Mark {
    Mark(
      diagnostics: diagnostics.count, inference: inference.mark, didThrow: context.didThrow,
      flow: flow, escapes: escapes.count)
  }

  func restore(_ mark: Mark) {
    diagnostics.removeLast(diagnostics.count - mark.diagnostics)
    inference.restore(mark.inference)
    context.didThrow = mark.didThrow
    flow = mark.flow
    escapes.removeLast(escapes.count - mark.escapes)
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
    if let found = member(named: name) { return found }
    if let global = globals[name] { return .global(global) }
    if let type = context.type(named: name) ?? nestedType(named: name) ?? own.names[name] {
      return .type(type)
    }
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
    case .global, .member, .bindings, .type: return outer
    }
  }

  /// The method around, also from within its closures.
  var methodContext: FunctionContext? {
    var next: FunctionContext? = context
    while let current = next {
      if current.owner != nil { return current }
      next = current.parent
    }
    return nil
  }

  /// A member of the type around, which needs no `self`; of the types further out, static ones.
  private func member(named name: String) -> Resolved? {
    guard let method = methodContext, let owner = method.owner, name != "init" else { return nil }
    let isInstance = !method.isStatic && hasMember(name, owner)
    if isInstance { return .member(isStatic: false, of: owner) }
    var next: Nominal? = owner
    while let current = next {
      if method.isStatic || current != owner, hasStaticMember(name, current) {
        return .member(isStatic: true, of: current)
      }
      next = own.table(of: current)?.outer
    }
    return nil
  }

  private func hasMember(_ name: String, _ owner: Nominal) -> Bool {
    !own.members(named: name, of: owner).isEmpty
      || !library.members(named: name, of: selfType(of: owner)).isEmpty
  }

  private func hasStaticMember(_ name: String, _ owner: Nominal) -> Bool {
    !own.statics(named: name, of: owner).isEmpty
      || !library.staticMembers(named: name, of: selfType(of: owner)).isEmpty
  }

  /// A type that is declared in the type around, or in one around that.
  private func nestedType(named name: String) -> Nominal? {
    var next = methodContext?.owner
    while let current = next {
      if let nested = own.table(of: current)?.types[name] { return nested }
      next = own.table(of: current)?.outer
    }
    return nil
  }

  /// The type of a name, dotted where it is nested.
  func nominal(named name: String) -> Nominal? {
    guard name.utf8.contains(UInt8(ascii: ".")) else {
      return ownNominal(named: name) ?? library.types[name]
    }
    var parts = name.split(separator: ".").map { String($0) }
    let first = parts.removeFirst()
    var found = ownNominal(named: first)
    for part in parts {
      guard let outer = found else { break }
      found = own.table(of: outer)?.types[part]
    }
    return found ?? library.types[name]
  }

  /// Of those that examples declare.
  private func ownNominal(named name: String) -> Nominal? {
    if name == "Self" { return methodContext?.owner }
    return context.type(named: name) ?? nestedType(named: name) ?? own.names[name]
  }

  /// Every name in reach, for "did you mean".
  var namesInReach: [String] {
    var names: [String] = []
    var next: FunctionContext? = context
    while let current = next {
      for block in current.blocks {
        names += block.names.entries.map { $0.name } + Array(block.types.keys)
      }
      if let owner = current.owner, let table = own.table(of: owner) {
        names += table.names.filter { $0.isStatic == current.isStatic }.map { $0.name }
      }
      next = current.parent
    }
    return (names + globals.keys + own.names.keys + library.functionNames + library.types.keys)
      .filter { !$0.isEmpty }.sorted()
  }

  /// - Parameter isOpen: whether a value behind it will tell the arguments that are not written, as in
  ///   `let seen: Set = [1, 2]`.
  func type(_ syntax: TypeSyntax, isOpen: Bool = false) -> Type {
    if let type = plainType(syntax) { return type }
    var generics = Generics()
    if let owner = methodContext?.owner {
      for name in owner.parameters { generics[name] = .parameter(name) }
      generics["Self"] = methodContext?.selfType
    }
    var resolver = TypeResolver(generics: generics) { [self] in
      (Array(own.names.keys) + library.types.keys).sorted()
    } find: { [self] in
      nominal(named: $0)
    }
    if isOpen { resolver.open = { [self] in inference.fresh() } }
    let type = resolver.resolve(syntax)
    if let problem = resolver.problem {
      report(
        "example.type.unknown", problem.message, problem.range,
        notes: problem.nearest.map { ["did you mean '\($0)'?"] } ?? [])
    }
    return type
  }

  /// A type that is a name alone, as most are, outside of types with generic parameters.
  private func plainType(_ syntax: TypeSyntax) -> Type? {
    guard case .named(let name, let arguments) = syntax.kind, arguments.isEmpty, name != "Void",
      methodContext == nil, let nominal = nominal(named: name), nominal.parameters.isEmpty
    else { return nil }
    return .nominal(nominal, [])
  }

  // MARK: Throwing

  /// Notes that something here can throw, and demands what Swift demands of it.
  func noteThrow(
    _ what: String, _ range: SourceRange, isMarked: Bool = false,
    note: String = "write 'try' before it"
  ) {
    throwing += 1
    throwSites += 1
    if tryDepth == 0, !isMarked {
      report(
        "example.try.missing", "\(what) can throw, but it is not marked with 'try'", range,
        notes: [note])
    }
    if context.isClosure { context.didThrow = true }
    if !context.mayThrow {
      report(
        "example.try.unhandled", "errors thrown here leave a function that does not throw", range,
        notes: ["add 'throws' to the function, catch every error, or use 'try?'"])
    }
  }
}
