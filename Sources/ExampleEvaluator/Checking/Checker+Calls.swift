import ExampleLanguage

extension Checker {
  func call(
    _ callee: Expression, _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    switch callee.kind {
    case .parenthesized(let inner): return call(inner, arguments, expected, range)
    case .implicitMember(let name):
      return implicitMember(name, call: arguments, expected, range)
    case .identifier(let name): return call(named: name, arguments, expected, range)
    case .type(let syntax):
      let type = type(syntax)
      return type.isError ? failed(range) : initialize(type, arguments, expected, range)
    case .member(let base, let name):
      if let type = typeReference(callee) { return initialize(type, arguments, expected, range) }
      return call(member: name, of: base, arguments, expected, range)
    default:
      if case .closure = callee.kind { staysInCall = true }
      return call(value: lower(callee), arguments, range)
    }
  }

  private func call(
    named name: Name, _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    switch resolve(name.text) {
    case .local(let symbol):
      checkIsSet(symbol.late, name)
      let callee = value(of: symbol, LocalNode(symbol.local, name.range), name)
      if symbol.functions.isEmpty { return call(value: callee, arguments, range) }
      let candidates = symbol.functions.map { form in
        Candidate(form.symbol, name, LocalNode(form.local, name.range))
      }
      return call(candidates, name, arguments, expected, range)
    case .capture(let index, let symbol):
      let callee = value(of: symbol, CaptureNode(index, name.text, name.range), name)
      if symbol.functions.isEmpty { return call(value: callee, arguments, range) }
      let candidates = symbol.functions.map { form -> Candidate in
        let index = captureIndex(form.local, index, symbol)
        return Candidate(form.symbol, name, CaptureNode(index, name.text, name.range))
      }
      return call(candidates, name, arguments, expected, range)
    case .global(let symbol):
      if symbol.functions.isEmpty {
        return call(value: global(symbol, name), arguments, range)
      }
      if symbol.functions.count == 1 {
        let candidate = Candidate(symbol.functions[0], name)
        return call(candidate, name, arguments, expected, range)
      }
      return call(
        symbol.functions.map { Candidate($0, name) }, name, arguments, expected, range)
    case .member(let isStatic, let owner):
      let base = Expression(.identifier(Name(isStatic ? "Self" : "self", name.range)), name.range)
      if isStatic, owner != methodContext?.owner {
        let type = Type.nominal(owner, [])
        return staticMember(name, of: type, call: arguments, expected, range)
      }
      return call(member: name, of: base, arguments, expected, range)
    case .bindings(let bindings):
      if name.text == "expect" { return expect(arguments, range) }
      if let typed = condition(name, arguments, range) { return typed }
      if bindings.count == 1 {
        let candidate = Candidate(bindings[0], nil, Generics())
        return call(candidate, name, arguments, expected, range)
      }
      return call(
        bindings.map { Candidate($0, nil, Generics()) }, name, arguments, expected, range)
    case .type(let nominal):
      let type = Type.nominal(nominal, nominal.parameters.map { _ in inference.fresh() })
      return initialize(type, arguments, expected, range)
    case nil:
      if name.text == "Self", let type = methodContext?.selfType {
        return initialize(type, arguments, expected, range)
      }
      return unknown(name)
    }
  }

  /// `precondition` and `assert`, whose message is computed only when it is needed.
  private func condition(
    _ name: Name, _ arguments: CallArguments, _ range: SourceRange
  ) -> Typed? {
    let failure: String
    switch name.text {
    case "precondition": failure = "preconditionFailure"
    case "assert": failure = "assertionFailure"
    default: return nil
    }
    let items = arguments.items
    guard items.count == 2, items.allSatisfy({ $0.label == nil }), !arguments.isTrailing(1) else {
      return nil
    }
    let test = lower(items[0].value, as: .bool)
    let start = flow
    let message = CallArguments([Argument(label: nil, value: items[1].value)], [], range)
    let failing = call(
      library.functions(named: failure).map { Candidate($0, nil, Generics()) }, name, message, nil,
      range)
    flow = start
    let nothing = ConstantNode(.void, range)
    return Typed(node: TernaryNode(test, nothing, failing.node, range), type: .void)
  }

  /// Where a closure finds another form of a function whose first form it captured, or the setter of a
  /// variable whose getter it captured.
  func captureIndex(_ local: Local, _ index: Int, _ symbol: LocalSymbol) -> Int {
    if local === symbol.local { return index }
    var chain: [FunctionContext] = []
    var next: FunctionContext? = context
    while let current = next,
      !current.blocks.contains(where: { block in
        block.names.entries.contains { _, symbol in
          symbol.computed?.setter === local || symbol.functions.contains { $0.local === local }
        }
      })
    {
      chain.append(current)
      next = current.parent
    }
    var source = CaptureSource.local(local)
    for context in chain.reversed() { source = .capture(context.capture(source)) }
    guard case .capture(let found) = source else { return index }
    return found
  }

  /// `Int("3")`, `[String]()`, `Lambda.Function(…)`, `Point(x: 1, y: 2)`.
  func initialize(
    _ type: Type, _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let type = inference.resolve(type)
    guard case .nominal(let nominal, _) = type else {
      return failed("example.call.type", "'\(show(type))' has no initializer", range)
    }
    let generics = type.memberGenerics
    let name = Name(nominal.name, range)
    let receiver = Receiver(owner: nominal)
    let members = own.statics(named: "init", of: nominal)
    let bindings = library.staticMembers(named: "init", of: type)
    if !members.isEmpty || !bindings.isEmpty {
      return call(members, bindings, receiver, generics, name, arguments, expected, range)
    }
    let statics = staticNames(of: type)
    return failed(
      "example.call.type", "'\(nominal.name)' has no initializer that examples may call", range,
      notes: statics.isEmpty ? [] : ["it has: " + joined(statics.map { "." + $0 })])
  }

  /// Calls a closure or function held in a variable: no labels, no defaults.
  func call(value callee: Typed, _ arguments: CallArguments, _ range: SourceRange) -> Typed {
    let type = inference.prune(callee.type)
    if type.isError { return failed(range) }
    guard case .function(let function) = type else {
      return failed(
        "example.call.value", "'\(show(type))' cannot be called: it is not a function", range)
    }
    guard arguments.items.count == function.parameters.count else {
      return failed(
        "example.call.count",
        "the function takes \(function.parameters.count) \(function.parameters.count == 1 ? "argument" : "arguments"), found \(arguments.items.count)",
        range)
    }
    var nodes: [Node] = []
    for (item, parameter) in zip(arguments.items, function.parameters) {
      if let label = item.label {
        report(
          "example.call.label", "found '\(label.text):', but a closure's arguments have no labels",
          label.range)
      }
      let isInout = function.changed.contains(nodes.count)
      nodes.append(
        isInout
          ? inoutArgument(item.value, parameter)
          : convert(
            lower(item.value, expecting: parameter, isCalledOnly: isFunctionType(parameter)),
            to: parameter, item.value.range))
    }
    if function.isThrowing { noteThrow("this call", range) }
    let node =
      function.changed.isEmpty
      ? ValueCallNode(callee.node, nodes, range) : InoutValueCallNode(callee.node, nodes, range)
    return Typed(node: node, type: function.result)
  }

  // MARK: Overloads

  /// Calls the only form there is, and tells what is wrong with the arguments.
  func call(
    _ candidate: Candidate, _ name: Name, _ arguments: CallArguments, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    switch arguments.match(candidate.signature.parameters) {
    case .matched(let places): return call(candidate, places, arguments, expected, range)
    case .failed: return refuse([candidate], name, arguments, range)
    }
  }

  /// Calls the first form that fits.
  func call(
    _ candidates: [Candidate], _ name: Name, _ arguments: CallArguments, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    if candidates.count == 1 { return call(candidates[0], name, arguments, expected, range) }
    var matching: [(candidate: Candidate, places: ArgumentPlaces)] = []
    for candidate in candidates {
      if case .matched(let places) = arguments.match(candidate.signature.parameters) {
        matching.append((candidate, places))
      }
    }
    if matching.count == 1 {
      return call(matching[0].candidate, matching[0].places, arguments, expected, range)
    }
    if matching.isEmpty { return refuse(candidates, name, arguments, range) }
    let ordered = fitting(matching, expected)
    return callFirstFitting(ordered, name, arguments, expected, range)
  }

  /// Those first whose result is what is expected: `let a: [Int] = b.reversed()` makes an array.
  private func fitting(
    _ candidates: [(candidate: Candidate, places: ArgumentPlaces)], _ expected: Type?
  ) -> [(candidate: Candidate, places: ArgumentPlaces)] {
    guard let expected, !literalTarget(expected).isNominal(.any) else { return candidates }
    if case .variable = literalTarget(expected) { return candidates }
    let fits = candidates.map { candidate in
      let mark = inference.mark
      defer { inference.restore(mark) }
      var generics = candidate.candidate.generics
      for name in candidate.candidate.signature.generics where generics[name] == nil {
        generics[name] = inference.fresh()
      }
      let result = candidate.candidate.signature.result.replacing(generics)
      if inference.unify(result, expected) { return true }
      inference.restore(mark)
      return inference.prune(expected).wrapped.map { inference.unify(result, $0) } ?? false
    }
    if !fits.contains(true) { return candidates }
    return zip(candidates, fits).filter { $0.1 }.map { $0.0 }
      + zip(candidates, fits).filter { !$0.1 }.map { $0.0 }
  }

  /// Tries overloads in turn, those first whose result is expected. When none fits, the one that comes
  /// nearest tells what is wrong, if there is one.
  private func callFirstFitting(
    _ candidates: [(candidate: Candidate, places: ArgumentPlaces)], _ name: Name,
    _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    lowerAhead(arguments)
    if arguments.lowered.contains(where: { $0.isError }) { return failed(range) }
    let ahead = arguments.lowered
    var problems: [Int] = []
    for candidate in candidates {
      let mark = mark
      trials += 1
      let typed = call(candidate.candidate, candidate.places, arguments, expected, range)
      trials -= 1
      if diagnostics.count == mark.diagnostics { return typed }
      problems.append(diagnostics.count - mark.diagnostics)
      restore(mark)
      arguments.lowered = ahead
    }
    let fewest = problems.min() ?? 0
    let nearest = candidates.indices.filter { problems[$0] == fewest }
    if nearest.count == 1 {
      let (candidate, places) = candidates[nearest[0]]
      return call(candidate, places, arguments, expected, range)
    }
    return refuseTypes(candidates.map { $0.candidate }, name, arguments, range)
  }

  private func refuse(
    _ candidates: [Candidate], _ name: Name, _ arguments: CallArguments, _ range: SourceRange
  ) -> Typed {
    guard !candidates.isEmpty else {
      return failed(
        "example.call.value", "'\(name.text)' is not a function", range,
        notes: ["leave out the parentheses"])
    }
    if let (problem, meant) = meantForms(candidates, arguments) {
      let told = arguments.describe(problem, meant[0].signature.parameters)
      return failed(
        told.code, "\(told.message), in the call of '\(name.text)'", told.range,
        notes: told.notes
          + meant.map { "it is declared as " + $0.signature.description(named: name.text) })
    }
    return failed(
      "example.call.arguments", "no form of '\(name.text)' takes these arguments", range,
      notes: arguments.items.first?.label?.text == "format"
        ? [
          "formats belong to Foundation, which examples do not have: round the number, and write it"
        ]
        : candidates.map { "there is " + $0.signature.description(named: name.text) })
  }

  /// The only form there is, or those that have most of the labels in a call, where the same is wrong with
  /// each: others were not meant.
  private func meantForms(
    _ candidates: [Candidate], _ arguments: CallArguments
  ) -> (problem: CallArguments.Problem, forms: [Candidate])? {
    let counts = candidates.map { arguments.countLabels(in: $0.signature.parameters) }
    guard let most = counts.max(), most > 0 || candidates.count == 1 else { return nil }
    let meant = candidates.indices.filter { counts[$0] == most }.map { candidates[$0] }
    var problem: CallArguments.Problem?
    for form in meant {
      guard case .failed(let found) = arguments.match(form.signature.parameters),
        problem == nil || problem == found
      else { return nil }
      problem = found
    }
    return problem.map { ($0, meant) }
  }

  private func refuseTypes(
    _ candidates: [Candidate], _ name: Name, _ arguments: CallArguments, _ range: SourceRange
  ) -> Typed {
    let found = arguments.lowered.types.map { show($0) }
    return failed(
      "example.call.arguments",
      found.isEmpty
        ? "no form of '\(name.text)' takes these arguments"
        : "no form of '\(name.text)' takes arguments of the types \(joined(found))", range,
      notes: candidates.map { "there is " + $0.signature.description(named: name.text) })
  }

  /// Lowers what no overload can change.
  private func lowerAhead(_ arguments: CallArguments) {
    for (index, item) in arguments.items.enumerated()
    where arguments.lowered[index] == nil && !needsContext(arguments, index) {
      arguments.lowered[index] = lower(item.value)
    }
  }

  private func call(
    _ candidate: Candidate, _ places: ArgumentPlaces, _ arguments: CallArguments, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    var generics = candidate.generics
    for name in candidate.signature.generics where generics[name] == nil {
      generics[name] = inference.fresh()
    }
    for requirement in candidate.requirements
    where requirement.conformance == .sequence || requirement.conformance == .onlyCollection {
      guard let element = requirement.argument, let sequence = generics[requirement.parameter]
      else { continue }
      inference.constrain(sequence, toSequenceOf: element.replacing(generics))
    }
    let result = candidate.signature.result.replacing(generics)
    expect(result, toBe: expected)
    guard
      let nodes = lower(
        arguments, places, candidate.signature.parameters, generics: generics,
        defaults: candidate.defaults, collectsBlock: candidate.collectsBlock,
        requirements: candidate.requirements)
    else { return failed(range) }
    checkRequirements(candidate.requirements, candidate.name, generics, range)
    if candidate.signature.isThrowing
      || (candidate.signature.isRethrowing
        && arguments.lowered.contains { throwsErrors($0) })
    {
      noteThrow("the call of '\(candidate.name)'", range)
    }
    return Typed(node: node(of: candidate, nodes, range), type: result)
  }

  private func throwsErrors(_ type: Type) -> Bool {
    if case .function(let function) = inference.prune(type) { return function.isThrowing }
    return false
  }

  /// Lets a generic result learn from what is expected of it, where the two can agree.
  private func expect(_ result: Type, toBe expected: Type?) {
    guard let expected, inference.isUnresolved(result),
      !literalTarget(expected).isNominal(.any)
    else { return }
    let mark = inference.mark
    let wanted = inference.prune(result).wrapped == nil ? literalTarget(expected) : expected
    if wanted.isNominal(.any) || !inference.unify(result, wanted) { inference.restore(mark) }
  }

  func checkRequirements(
    _ requirements: [Binding.Requirement], _ name: String, _ generics: Generics,
    _ range: SourceRange
  ) {
    for requirement in requirements {
      guard let type = generics[requirement.parameter] else { continue }
      let resolved = inference.resolve(type)
      guard own.has(resolved, requirement.conformance) else {
        report(
          "example.type.conformance",
          "'\(name)' needs \(requirement.parameter == "Element" ? "elements that are " : "")\(requirement.wanted), found '\(resolved)'",
          range)
        continue
      }
      guard let wanted = requirement.argument?.replacing(generics),
        let found = resolved.argument(of: requirement.conformance),
        !inference.unify(found, wanted)
      else { continue }
      report(
        "example.type.mismatch",
        "'\(name)' needs \(requirement.wanted) of '\(show(wanted))', found '\(resolved)'",
        range)
    }
  }
}
