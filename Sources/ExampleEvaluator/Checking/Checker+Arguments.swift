import ExampleLanguage

/// The arguments of one call, in the order in which their types can be found out.
extension Checker {
  /// Lowers arguments to one node per parameter; nil when one of them failed.
  func lower(
    _ arguments: CallArguments, _ places: [Range<Int>], _ parameters: [Signature.Parameter],
    generics: Generics, defaults: DefaultValues?, collectsBlock: Bool = false,
    requirements: [Binding.Requirement] = []
  ) -> [Node]? {
    let types = parameters.map { $0.type.replacing(generics) }
    var nodes = [Node?](repeating: nil, count: arguments.items.count)
    var parameterOf = [Int](repeating: 0, count: arguments.items.count)
    for (parameter, items) in places.enumerated() {
      for item in items { parameterOf[item] = parameter }
    }
    let order = orderedItems(arguments, parameterOf, types)
    let before = diagnostics.count
    for item in order {
      let parameter = parameterOf[item]
      let isBlock = collectsBlock && parameter == parameters.count - 1
      if parameters[parameter].isInout {
        nodes[item] = inoutArgument(arguments.items[item].value, types[parameter])
      } else {
        nodes[item] = lowerArgument(arguments, item, types[parameter], isBlock: isBlock)
      }
      learnElements(requirements, generics)
    }
    checkOverlap(arguments)
    if diagnostics.count > before, order.contains(where: { nodes[$0] is ErrorNode }) { return nil }
    return places.enumerated().map { parameter, items in
      if parameters[parameter].isVariadic {
        return ArrayNode(items.map { nodes[$0]! }, arguments.range)
      }
      if let item = items.first { return nodes[item]! }
      return defaultNode(parameters[parameter], types[parameter], parameter, defaults)
    }
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
    _ arguments: CallArguments, _ item: Int, _ type: Type, isBlock: Bool
  ) -> Node {
    let value = arguments.items[item].value
    if isBlock, case .closure(let closure) = value.kind {
      return collectedBlock(closure, type, value.range)
    }
    if let typed = arguments.lowered[item], !needsContext(arguments, item) {
      return convert(typed, to: type, value.range)
    }
    let typed = lower(value, expecting: type)
    arguments.lowered[item] = typed
    return convert(typed, to: type, value.range)
  }

  /// What knows its own type first; then literals and closures whose parameters are known; literals whose type
  /// is open come last, after a closure may have settled it, unless the closure depends on them.
  private func orderedItems(
    _ arguments: CallArguments, _ parameterOf: [Int], _ types: [Type]
  ) -> [Int] {
    if arguments.items.count < 2 { return Array(arguments.items.indices) }
    var (plain, fractions, literals, closures): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
    for (index, item) in arguments.items.enumerated() {
      if !needsContext(arguments, index) {
        plain.append(index)
      } else if isClosure(item.value) {
        closures.append(index)
      } else if hasFraction(item.value) {
        fractions.append(index)
      } else {
        literals.append(index)
      }
    }
    let ordered = plain + fractions + literals + closures
    // Only a type that is still open can be settled by a closure.
    guard !closures.isEmpty,
      literals.contains(where: { inference.isUnresolved(types[parameterOf[$0]]) })
    else { return ordered }
    if canLower(arguments, ordered, parameterOf, types) { return ordered }
    let reversed = plain + fractions + closures + literals
    return canLower(arguments, reversed, parameterOf, types) ? reversed : ordered
  }

  /// Whether an argument needs a context, found out once however many overloads are tried.
  func needsContext(_ arguments: CallArguments, _ index: Int) -> Bool {
    if let known = arguments.needsContext[index] { return known }
    let needs = needsContext(arguments.items[index].value)
    arguments.needsContext[index] = needs
    return needs
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
    _ arguments: CallArguments, _ order: [Int], _ parameterOf: [Int], _ types: [Type]
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
      _ = lowerArgument(arguments, item, types[parameterOf[item]], isBlock: false)
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
