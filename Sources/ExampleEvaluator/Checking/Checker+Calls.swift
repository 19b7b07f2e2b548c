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
    default: return call(value: lower(callee), arguments, range)
    }
  }

  private func call(
    named name: Name, _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    switch resolve(name.text) {
    case .local(let symbol):
      let callee = Typed(node: LocalNode(symbol.local, name.range), type: symbol.type)
      return call(symbol.function, callee, name, arguments, range, isDirect: false)
    case .capture(let index, let symbol):
      let callee = Typed(node: CaptureNode(index, name.text, name.range), type: symbol.type)
      return call(symbol.function, callee, name, arguments, range, isDirect: false)
    case .global(let symbol):
      let callee = Typed(node: GlobalNode(symbol.index, name.text, name.range), type: symbol.type)
      return call(symbol.function, callee, name, arguments, range, isDirect: true)
    case .bindings(let bindings):
      if name.text == "expect" { return expect(arguments, range) }
      return call(bindings, receiver: nil, generics: [:], name, arguments, expected, range)
    case .type(let nominal):
      let type = Type.nominal(nominal, nominal.parameters.map { _ in inference.fresh() })
      return initialize(type, arguments, expected, range)
    case nil: return unknown(name)
    }
  }

  /// `Int("3")`, `[String]()`, `Lambda.Function(…)`.
  private func initialize(
    _ type: Type, _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    guard case .nominal(let nominal, _) = type else {
      return failed("example.call.type", "'\(show(type))' has no initializer", range)
    }
    let bindings = library.staticMembers(named: "init", of: type)
    guard !bindings.isEmpty else {
      let statics = library.memberNames(of: type, isStatic: true)
      return failed(
        "example.call.type", "'\(nominal.name)' has no initializer that examples may call", range,
        notes: statics.isEmpty ? [] : ["it has: " + joined(statics.map { "." + $0 })])
    }
    return call(
      bindings, receiver: Receiver(owner: nominal), generics: type.memberGenerics,
      Name(nominal.name, range), arguments, expected, range)
  }

  // MARK: Functions of the example

  private func call(
    _ function: FunctionSymbol?, _ callee: Typed, _ name: Name, _ arguments: CallArguments,
    _ range: SourceRange, isDirect: Bool
  ) -> Typed {
    guard let function else { return call(value: callee, arguments, range) }
    switch arguments.match(function.signature.parameters) {
    case .failed(let code, let message, let place, let notes):
      return failed(
        code, "\(message), in the call of '\(name.text)'", place,
        notes: notes + ["it is declared as " + function.signature.description(named: name.text)])
    case .matched(let places):
      guard
        let nodes = lower(
          arguments, places, function.signature.parameters, generics: [:], name: name.text,
          defaults: function.defaults)
      else { return failed(range) }
      if function.signature.isThrowing { noteThrow("the call of '\(name.text)'", range) }
      let result = function.signature.result
      return Typed(
        node: isDirect
          ? DirectCallNode(function.code, nodes, range) : ValueCallNode(callee.node, nodes, range),
        type: result)
    }
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
          "example.call.label", "found '\(label):', but a closure's arguments have no labels",
          item.labelRange ?? item.value.range)
      }
      nodes.append(lower(item.value, as: parameter))
    }
    if function.isThrowing { noteThrow("this call", range) }
    return Typed(node: ValueCallNode(callee.node, nodes, range), type: function.result)
  }

  // MARK: Bindings

  /// Calls the first overload that fits; tells what is wrong where there is only one.
  func call(
    _ bindings: [Binding], receiver: Receiver?, generics: [String: Type], _ name: Name,
    _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    var matching: [(binding: Binding, places: [[Int]])] = []
    var problem: CallArguments.Match?
    for binding in bindings where binding.kind != .property {
      let match = arguments.match(binding.signature.parameters)
      if case .matched(let places) = match {
        matching.append((binding, places))
      } else {
        problem = problem ?? match
      }
    }
    if matching.count == 1 {
      return call(
        matching[0].binding, matching[0].places, receiver, generics, arguments, expected, range)
    }
    if matching.isEmpty {
      let isProperty = arguments.items.isEmpty && bindings.contains { $0.kind == .property }
      return refuse(bindings, name, isProperty ? nil : problem, range)
    }
    let ordered = fitting(matching, generics, expected)
    return callFirstFitting(ordered, receiver, generics, name, arguments, expected, range)
  }

  /// Those first whose result is what is expected: `let a: [Int] = b.reversed()` makes an array.
  private func fitting(
    _ candidates: [(binding: Binding, places: [[Int]])], _ generics: [String: Type],
    _ expected: Type?
  ) -> [(binding: Binding, places: [[Int]])] {
    guard let expected, !literalTarget(expected).isNominal(.any) else { return candidates }
    if case .variable = literalTarget(expected) { return candidates }
    let fits = candidates.map { candidate in
      let mark = inference.mark
      defer { inference.restore(mark) }
      var generics = generics
      for name in candidate.binding.signature.generics where generics[name] == nil {
        generics[name] = inference.fresh()
      }
      let result = candidate.binding.signature.result.replacing(generics)
      if inference.unify(result, expected) { return true }
      inference.restore(mark)
      return inference.prune(expected).wrapped.map { inference.unify(result, $0) } ?? false
    }
    if !fits.contains(true) { return candidates }
    return zip(candidates, fits).filter { $0.1 }.map { $0.0 }
      + zip(candidates, fits).filter { !$0.1 }.map { $0.0 }
  }

  /// Tries overloads in turn. When none fits, the one that comes nearest tells what is wrong, if there is one.
  private func callFirstFitting(
    _ candidates: [(binding: Binding, places: [[Int]])], _ receiver: Receiver?,
    _ generics: [String: Type], _ name: Name, _ arguments: CallArguments, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    lowerAhead(arguments)
    if arguments.lowered.values.contains(where: { $0.type.isError }) { return failed(range) }
    let ahead = arguments.lowered
    var problems: [Int] = []
    for candidate in candidates {
      let mark = mark
      trials += 1
      let typed = call(
        candidate.binding, candidate.places, receiver, generics, arguments, expected, range)
      trials -= 1
      if diagnostics.count == mark.diagnostics { return typed }
      problems.append(diagnostics.count - mark.diagnostics)
      restore(mark)
      arguments.lowered = ahead
    }
    let fewest = problems.min() ?? 0
    let nearest = candidates.indices.filter { problems[$0] == fewest }
    if nearest.count == 1 {
      let (binding, places) = candidates[nearest[0]]
      return call(binding, places, receiver, generics, arguments, expected, range)
    }
    return refuseTypes(candidates.map { $0.binding }, name, arguments, range)
  }

  private func refuse(
    _ bindings: [Binding], _ name: Name, _ problem: CallArguments.Match?, _ range: SourceRange
  ) -> Typed {
    let forms = bindings.filter { $0.kind != .property }.map {
      $0.signature.description(named: name.text)
    }
    guard case .failed(let code, let message, let place, let notes)? = problem else {
      return failed(
        "example.call.value", "'\(name.text)' is not a function", range,
        notes: ["leave out the parentheses"])
    }
    if forms.count == 1 {
      return failed(
        code, "\(message), in the call of '\(name.text)'", place,
        notes: notes + ["it is declared as " + forms[0]])
    }
    return failed(
      "example.call.arguments", "no form of '\(name.text)' takes these arguments", range,
      notes: forms.map { "there is " + $0 })
  }

  private func refuseTypes(
    _ bindings: [Binding], _ name: Name, _ arguments: CallArguments, _ range: SourceRange
  ) -> Typed {
    let found = arguments.items.indices.compactMap { arguments.lowered[$0] }.map { show($0.type) }
    return failed(
      "example.call.arguments",
      found.isEmpty
        ? "no form of '\(name.text)' takes these arguments"
        : "no form of '\(name.text)' takes arguments of the types \(joined(found))", range,
      notes: bindings.map { "there is " + $0.signature.description(named: name.text) })
  }

  /// Lowers what no overload can change.
  private func lowerAhead(_ arguments: CallArguments) {
    for (index, item) in arguments.items.enumerated()
    where arguments.lowered[index] == nil && !needsContext(arguments, index) {
      arguments.lowered[index] = lower(item.value)
    }
  }

  private func call(
    _ binding: Binding, _ places: [[Int]], _ receiver: Receiver?, _ outer: [String: Type],
    _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    var generics = outer
    for name in binding.signature.generics where generics[name] == nil {
      generics[name] = inference.fresh()
    }
    for requirement in binding.requirements
    where requirement.conformance == .sequence || requirement.conformance == .onlyCollection {
      guard let element = requirement.argument, let sequence = generics[requirement.parameter]
      else { continue }
      inference.constrain(sequence, toSequenceOf: element.replacing(generics))
    }
    let result = binding.signature.result.replacing(generics)
    expect(result, toBe: expected)
    guard
      let nodes = lower(
        arguments, places, binding.signature.parameters, generics: generics, name: binding.name,
        defaults: nil, collectsBlock: binding.collectsBlock, requirements: binding.requirements)
    else { return failed(range) }
    checkRequirements(binding, generics, range)
    if binding.signature.isThrowing
      || (binding.signature.isRethrowing && arguments.lowered.values.contains { throwsErrors($0) })
    {
      noteThrow("the call of '\(binding.calledName)'", range)
    }
    return Typed(node: callNode(binding, receiver, nodes, range), type: result)
  }

  private func throwsErrors(_ typed: Typed) -> Bool {
    if case .function(let function) = inference.prune(typed.type) { return function.isThrowing }
    return false
  }

  private func callNode(
    _ binding: Binding, _ receiver: Receiver?, _ nodes: [Node], _ range: SourceRange
  ) -> Node {
    if binding.isMutating, let place = receiver?.place {
      return MutatingCallNode(binding, receiver: place, of: receiver?.owner, nodes, range)
    }
    return BindingCallNode(
      binding, receiver: receiver?.node, of: receiver?.owner, nodes, range)
  }

  /// Lets a generic result learn from what is expected of it, where the two can agree.
  private func expect(_ result: Type, toBe expected: Type?) {
    guard let expected, inference.isUnresolved(result) else { return }
    let mark = inference.mark
    let wanted = inference.prune(result).wrapped == nil ? literalTarget(expected) : expected
    if wanted.isNominal(.any) || !inference.unify(result, wanted) { inference.restore(mark) }
  }

  func checkRequirements(
    _ binding: Binding, _ generics: [String: Type], _ range: SourceRange
  ) {
    for requirement in binding.requirements {
      guard let type = generics[requirement.parameter] else { continue }
      let resolved = inference.resolve(type)
      guard resolved.has(requirement.conformance) else {
        report(
          "example.type.conformance",
          "'\(binding.calledName)' needs \(requirement.parameter == "Element" ? "elements that are " : "")\(requirement.wanted), found '\(resolved)'",
          range)
        continue
      }
      guard let wanted = requirement.argument?.replacing(generics),
        let found = resolved.argument(of: requirement.conformance),
        !inference.unify(found, wanted)
      else { continue }
      report(
        "example.type.mismatch",
        "'\(binding.calledName)' needs \(requirement.wanted) of '\(show(wanted))', found '\(resolved)'",
        range)
    }
  }
}
