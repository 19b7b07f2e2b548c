import ExampleLanguage

/// The arguments of one call, in the order in which their types can be found out.
extension Checker {
  /// Lowers arguments to one node per parameter; nil when one of them failed.
  func lower(
    _ arguments: CallArguments, _ places: ArgumentPlaces, _ parameters: [Signature.Parameter],
    generics: Generics, defaults: DefaultValues?, collectsBlock: Bool = false,
    requirements: [Binding.Requirement] = []
  ) -> [Node]? {
    if parameters.isEmpty { return [] }
    let before = diagnostics.count
    if case .oneEach(1) = places {
      let node = lower(
        arguments, 0, for: parameters[0], parameters[0].type.replacing(generics),
        isBlock: collectsBlock)
      learnElements(requirements, generics)
      return diagnostics.count > before && node is ErrorNode ? nil : [node]
    }
    let nodes = inOrder(arguments, order(arguments, places, parameters, generics)) { item in
      let index = places.parameter(of: item)
      defer { learnElements(requirements, generics) }
      return lower(
        arguments, item, for: parameters[index], parameters[index].type.replacing(generics),
        isBlock: collectsBlock && index == parameters.count - 1)
    }
    checkOverlap(arguments)
    if diagnostics.count > before, nodes.contains(where: { $0 is ErrorNode }) { return nil }
    if case .oneEach = places { return nodes }
    return parameters.indices.map { parameter in
      let items = places[parameter]
      if parameters[parameter].isVariadic {
        let isAll = items.count == nodes.count
        return ArrayNode(isAll ? nodes : Array(nodes[items]), arguments.range)
      }
      if let item = items.first { return nodes[item] }
      return defaultNode(
        parameters[parameter], parameters[parameter].type.replacing(generics), parameter, defaults)
    }
  }

  /// The nodes of the items as they stand, lowered one by one in an order, if there is one.
  private func inOrder(
    _ arguments: CallArguments, _ order: [Int]?, _ lower: (_ item: Int) -> Node
  ) -> [Node] {
    guard let order else { return arguments.items.indices.map(lower) }
    var nodes: [Node?] = Array(repeating: nil, count: order.count)
    for item in order { nodes[item] = lower(item) }
    return nodes.map { $0! }
  }

  private func lower(
    _ arguments: CallArguments, _ item: Int, for parameter: Signature.Parameter, _ type: Type,
    isBlock: Bool
  ) -> Node {
    parameter.isInout
      ? inoutArgument(arguments.items[item].value, type)
      : lowerArgument(
        arguments, item, type, isBlock: isBlock, isCalledOnly: isFunctionType(parameter.type))
  }

  /// What a sequence among the arguments is made of, as soon as the sequence is known.
  func learnElements(_ requirements: [Binding.Requirement], _ generics: Generics) {
    for requirement in requirements {
      guard let argument = requirement.argument, let type = generics[requirement.parameter],
        let element = inference.resolve(type).argument(of: requirement.conformance)
      else { continue }
      _ = inference.unify(element, argument.replacing(generics))
    }
  }

  private func defaultNode(
    _ parameter: Signature.Parameter, _ type: Type, _ index: Int, _ defaults: DefaultValues?
  ) -> Node {
    if let defaults { return DefaultNode(defaults, index, parameter.defaultValue!.range) }
    let value = parameter.defaultValue!
    if isNil(value) { return ConstantNode(.none, value.range) }
    // A binding's default is checked like an argument, but nobody's `try` or recording counts for it.
    let saved = recording
    recording = nil
    defer { recording = saved }
    return lower(value, as: type)
  }

  private func lowerArgument(
    _ arguments: CallArguments, _ item: Int, _ type: Type, isBlock: Bool, isCalledOnly: Bool
  ) -> Node {
    let value = arguments.items[item].value
    if isBlock, case .closure(let closure) = value.kind {
      return collectedBlock(closure, type, value.range)
    }
    if let typed = arguments.lowered[item], !needsContext(arguments, item) {
      return convert(typed, to: type, value.range)
    }
    let typed = lower(value, expecting: type, isCalledOnly: isCalledOnly)
    // Kept for other overloads, and because a closure that throws lets its call throw.
    if trials > 0 || isFunctionType(typed.type) { arguments.lowered[item] = typed }
    return convert(typed, to: type, value.range)
  }

  /// What knows its own type first; then literals and closures whose parameters are known; literals whose type
  /// is open come last, after a closure may have settled it, unless the closure depends on them.
  /// Nil for the order in which they stand.
  private func order(
    _ arguments: CallArguments, _ places: ArgumentPlaces, _ parameters: [Signature.Parameter],
    _ generics: Generics
  ) -> [Int]? {
    if arguments.items.count < 2 { return nil }
    if arguments.items.indices.allSatisfy({ !needsContext(arguments, $0) }) { return nil }
    let ranks = arguments.items.indices.map { rank(arguments, $0) }
    let ordered = indices(of: ranks, in: [.plain, .fraction, .literal, .closure])
    // Only a type that is still open can be settled by a closure.
    guard ranks.contains(.closure),
      ranks.indices.contains(where: {
        ranks[$0] == .literal
          && inference.isUnresolved(parameters[places.parameter(of: $0)].type.replacing(generics))
      })
    else { return ordered }
    if canLower(arguments, ordered, places, parameters, generics) { return ordered }
    let reversed = indices(of: ranks, in: [.plain, .fraction, .closure, .literal])
    return canLower(arguments, reversed, places, parameters, generics) ? reversed : ordered
  }

  /// What an argument's type is found out by.
  private enum Rank { case plain, fraction, literal, closure }

  private func rank(_ arguments: CallArguments, _ index: Int) -> Rank {
    if !needsContext(arguments, index) { return .plain }
    let value = arguments.items[index].value
    return isClosure(value) ? .closure : hasFraction(value) ? .fraction : .literal
  }

  private func indices(of ranks: [Rank], in order: [Rank]) -> [Int] {
    if ranks.allSatisfy({ $0 == ranks[0] }) { return Array(ranks.indices) }
    var indices: [Int] = []
    indices.reserveCapacity(ranks.count)
    for rank in order {
      for index in ranks.indices where ranks[index] == rank { indices.append(index) }
    }
    return indices
  }

  func needsContext(_ arguments: CallArguments, _ index: Int) -> Bool {
    arguments.needsContext(index) { needsContext($0) }
  }

  func isFunctionType(_ type: Type) -> Bool {
    if case .function = inference.prune(type) { true } else { false }
  }

  private func isClosure(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .closure, .keyPath: true
    case .identifier: needsContext(expression)
    default: false
    }
  }

  /// Tries an order and leaves no trace of it.
  private func canLower(
    _ arguments: CallArguments, _ order: [Int], _ places: ArgumentPlaces,
    _ parameters: [Signature.Parameter], _ generics: Generics
  ) -> Bool {
    let (mark, kept, recording) = (mark, arguments.lowered, recording)
    self.recording = nil
    trials += 1
    defer {
      trials -= 1
      restore(mark)
      arguments.lowered = kept
      self.recording = recording
    }
    for item in order {
      if case .inoutArgument = arguments.items[item].value.kind { continue }
      _ = lowerArgument(
        arguments, item, parameters[places.parameter(of: item)].type.replacing(generics),
        isBlock: false, isCalledOnly: false)
      if diagnostics.count > mark.diagnostics { return false }
    }
    return true
  }

  // MARK: inout

  /// `&place` for a parameter that is changed: its type must be the parameter's exactly.
  func inoutArgument(_ value: Expression, _ type: Type) -> Node {
    guard case .inoutArgument(let target) = value.kind else {
      report(
        "example.inout.missing", "the call changes this argument, but it is not marked with '&'",
        value.range, notes: ["write '&' before it"])
      return ErrorNode(value.range)
    }
    guard let (place, actual) = place(target) else { return ErrorNode(value.range) }
    if !inference.unify(actual, type) {
      mismatch(found: actual, expected: type, value.range)
      return ErrorNode(value.range)
    }
    return InoutNode(place, value.range)
  }

  /// One variable cannot be lent to a call twice.
  private func checkOverlap(_ arguments: CallArguments) {
    var names: [String] = []
    for item in arguments.items {
      guard case .inoutArgument(let target) = item.value.kind,
        case .identifier(let name) = target.kind
      else { continue }
      if names.contains(name.text) {
        report(
          "example.inout.overlap",
          "'\(name.text)' is lent to this call twice, and would be changed in two places at once",
          item.value.range, notes: ["change a copy, and assign it afterwards"])
      }
      names.append(name.text)
    }
  }
}
