import ExampleLanguage

/// What a method is called on.
struct Receiver {
  let node: Node
  /// Set when the method changes it.
  var place: Place?
}

extension Checker {
  /// The type that a dotted name stands for: `Lambda.Function`; nil where it is a value.
  func typeReference(_ expression: Expression) -> Type? {
    guard let name = dottedName(expression), let nominal = library.types[name] else { return nil }
    if let first = firstName(expression), case .type? = resolve(first.text) {
      return .nominal(nominal, nominal.parameters.map { _ in inference.fresh() })
    }
    return nil
  }

  private func dottedName(_ expression: Expression) -> String? {
    switch expression.kind {
    case .identifier(let name): return name.text
    case .member(let base, let name): return dottedName(base).map { $0 + "." + name.text }
    default: return nil
    }
  }

  private func firstName(_ expression: Expression) -> Name? {
    switch expression.kind {
    case .identifier(let name): name
    case .member(let base, _): firstName(base)
    default: nil
    }
  }

  /// `base.name` read.
  func member(
    _ base: Expression, _ name: Name, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    if let type = typeReference(base) {
      return staticMember(name, of: type, call: nil, expected, range)
    }
    if case .type(let syntax) = base.kind {
      return staticMember(name, of: type(syntax), call: nil, expected, range)
    }
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    if let element = tupleElement(name, of: type) {
      return Typed(node: TupleElementNode(typed.node, element.index, range), type: element.type)
    }
    guard case .nominal(let nominal, let arguments) = type else { return noMember(name, type) }
    let bindings = library.members(named: name.text, of: nominal)
    if let property = bindings.first(where: { $0.kind == .property }) {
      let generics = Dictionary(uniqueKeysWithValues: zip(nominal.parameters, arguments))
      checkRequirements(property, generics, range)
      return Typed(
        node: BindingCallNode(property, receiver: typed.node, [], range),
        type: property.signature.result.replacing(generics))
    }
    if !bindings.isEmpty {
      return failed(
        "example.call.parentheses", "'\(name.text)' is a method of '\(show(type))'", name.range,
        notes: ["call it: '\(name.text)()'"])
    }
    return noMember(name, type)
  }

  func tupleElement(_ name: Name, of type: Type) -> (index: Int, type: Type)? {
    guard case .tuple(let elements) = type else { return nil }
    if let index = elements.firstIndex(where: { $0.label == name.text }) {
      return (index, elements[index].type)
    }
    if let index = Int(name.text), elements.indices.contains(index) {
      return (index, elements[index].type)
    }
    return nil
  }

  func noMember(_ name: Name, _ type: Type) -> Typed {
    if inference.isUnresolved(type), case .variable = inference.prune(type) {
      return cannotInfer(name.range)
    }
    let resolved = inference.resolve(type)
    if let wrapped = resolved.wrapped, hasMember(name.text, wrapped) {
      return failed(
        "example.type.optional",
        "'\(name.text)' is a member of '\(wrapped)', but this is '\(resolved)'",
        name.range, notes: ["unwrap it first: '?.', 'if let' or '??'"])
    }
    var nearest: String?
    if case .nominal(let nominal, _) = resolved {
      nearest = self.nearest(name.text, in: library.memberNames(of: nominal, isStatic: false))
    }
    return failed(
      "example.member.unknown", "'\(resolved)' has no member '\(name.text)'", name.range,
      notes: nearest.map { ["did you mean '\($0)'?"] } ?? [])
  }

  private func hasMember(_ name: String, _ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    return !library.members(named: name, of: nominal).isEmpty
  }

  // MARK: Static members

  /// `.name` or `.name(…)`: a member of the type that is expected.
  func implicitMember(
    _ name: Name, call arguments: CallArguments?, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    guard let expected else { return noContext(name, range) }
    let target = literalTarget(expected)
    if case .variable = target { return noContext(name, range) }
    if target.isError { return failed(range) }
    if let typed = optionalCase(name, arguments, expected, range) { return typed }
    return staticMember(name, of: target, call: arguments, expected, range)
  }

  /// `.none` and `.some(value)`, unless the wrapped type has members of these names.
  private func optionalCase(
    _ name: Name, _ arguments: CallArguments?, _ expected: Type, _ range: SourceRange
  ) -> Typed? {
    guard let wrapped = inference.prune(expected).wrapped else { return nil }
    if name.text == "none", arguments == nil {
      return Typed(node: ConstantNode(.none, range), type: expected)
    }
    guard name.text == "some", let arguments, arguments.items.count == 1 else { return nil }
    let value = lower(arguments.items[0].value, as: wrapped)
    return Typed(node: WrapNode(value), type: expected)
  }

  private func noContext(_ name: Name, _ range: SourceRange) -> Typed {
    failed(
      "example.member.context", "'.\(name.text)' needs a type from its surroundings", range,
      notes: ["write the type before the full stop"])
  }

  private func staticMember(
    _ name: Name, of type: Type, call arguments: CallArguments?, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    guard case .nominal(let nominal, let parameters) = inference.prune(type) else {
      return type.isError ? failed(range) : noStaticMember(name, nil, type)
    }
    let bindings = library.staticMembers(named: name.text, of: nominal)
    let generics = Dictionary(uniqueKeysWithValues: zip(nominal.parameters, parameters))
    if let property = bindings.first(where: { $0.kind == .property }) {
      let typed = Typed(
        node: BindingCallNode(property, receiver: nil, [], range),
        type: property.signature.result.replacing(generics))
      return arguments.map { call(value: typed, $0, range) } ?? typed
    }
    if bindings.isEmpty { return noStaticMember(name, nominal, type) }
    guard let arguments else {
      return failed(
        "example.call.parentheses", "'\(name.text)' of '\(nominal.name)' takes arguments",
        name.range,
        notes: ["it is declared as " + bindings[0].signature.description(named: name.text)])
    }
    return call(bindings, receiver: nil, generics: generics, name, arguments, expected, range)
  }

  /// What was meant: the same word in other letters (`vcpu`), else one that is near.
  private func nearest(_ name: String, in names: [String]) -> String? {
    names.first { $0.lowercased() == name.lowercased() } ?? nearestWord(to: name, in: names)
  }

  private func noStaticMember(_ name: Name, _ nominal: Nominal?, _ type: Type) -> Typed {
    let names = nominal.map { library.memberNames(of: $0, isStatic: true) } ?? []
    var notes = nearest(name.text, in: names).map { ["did you mean '\($0)'?"] } ?? []
    if notes.isEmpty, !names.isEmpty {
      notes = ["it has: " + joined(names.filter { $0 != "init" }.map { "." + $0 })]
    }
    return failed(
      "example.member.unknown", "the type '\(show(type))' has no member '\(name.text)'", name.range,
      notes: notes)
  }

  // MARK: Methods

  func call(
    member name: Name, of base: Expression, _ arguments: CallArguments, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    if let type = typeReference(base) {
      return staticMember(name, of: type, call: arguments, expected, range)
    }
    if case .type(let syntax) = base.kind {
      return staticMember(name, of: type(syntax), call: arguments, expected, range)
    }
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    if let element = tupleElement(name, of: type) {
      let callee = Typed(
        node: TupleElementNode(typed.node, element.index, range), type: element.type)
      return call(value: callee, arguments, range)
    }
    guard case .nominal(let nominal, let parameters) = type else { return noMember(name, type) }
    let bindings = library.members(named: name.text, of: nominal)
    if bindings.isEmpty { return noMember(name, type) }
    let generics = Dictionary(uniqueKeysWithValues: zip(nominal.parameters, parameters))
    if bindings.contains(where: { $0.isMutating }) {
      return preparing(base.acts || arguments.items.contains { $0.value.acts }) {
        guard let place = place(base) else { return failed(range) }
        let receiver = Receiver(node: typed.node, place: place.place)
        return call(
          bindings, receiver: receiver, generics: generics, name, arguments, expected, range)
      }
    }
    return call(
      bindings, receiver: Receiver(node: typed.node), generics: generics, name, arguments, expected,
      range)
  }

  func `subscript`(
    _ base: Expression, _ arguments: [Argument], _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    guard case .nominal(let nominal, let parameters) = type else {
      return noSubscript(type, range)
    }
    let bindings = library.members(named: "subscript", of: nominal)
    if bindings.isEmpty { return noSubscript(type, range) }
    let generics = Dictionary(uniqueKeysWithValues: zip(nominal.parameters, parameters))
    let found = call(
      bindings, receiver: Receiver(node: typed.node), generics: generics,
      Name("subscript", range), CallArguments(arguments, [], range), expected, range)
    guard nominal === Nominal.dictionary, arguments.count == 2,
      let read = found.node as? BindingCallNode
    else { return found }
    let node = DefaultedElementNode(
      typed.node, read.arguments[0], default: read.arguments[1], range)
    return Typed(node: node, type: found.type)
  }

  private func noSubscript(_ type: Type, _ range: SourceRange) -> Typed {
    failed("example.member.subscript", "'\(show(type))' has no subscript", range)
  }

  /// `map(String.init)`, `map(double)`: a binding where a function is expected.
  func functionReference(_ bindings: [Binding], _ name: Name, _ expected: Type?) -> Typed {
    guard let expected, case .function(let function) = inference.prune(expected) else {
      return failed(
        "example.call.parentheses", "'\(name.text)' is a function", name.range,
        notes: ["call it: '\(name.text)(…)'"])
    }
    for binding in bindings
    where binding.signature.parameters.count == function.parameters.count
      && !binding.signature.parameters.contains(where: { $0.isVariadic })
    {
      let generics = instantiate(binding.signature.generics)
      let type = Type.function(
        FunctionType(
          parameters: binding.signature.parameters.map { $0.type.replacing(generics) },
          isThrowing: binding.signature.isThrowing,
          result: binding.signature.result.replacing(generics)))
      let mark = inference.mark
      if inference.unify(type, expected) {
        return Typed(node: BindingFunctionNode(binding, name.range), type: type)
      }
      inference.restore(mark)
    }
    return failed(
      "example.type.mismatch", "no form of '\(name.text)' is '\(show(expected))'", name.range,
      notes: bindings.map { "there is " + $0.signature.description(named: name.text) })
  }
}
