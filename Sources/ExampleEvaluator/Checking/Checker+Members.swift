import ExampleLanguage

/// What a member is called on.
struct Receiver {
  /// Nil for a static member.
  var node: Node?
  /// Set when the method changes it.
  var place: Place?
  let owner: Nominal
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
    guard case .nominal(let nominal, _) = type else { return noMember(name, type) }
    let resolved = inference.resolve(type)
    let bindings = library.members(named: name.text, of: resolved)
    let generics = resolved.memberGenerics
    if let property = bindings.first(where: { $0.kind == .property }) {
      checkRequirements(property, generics, range)
      return Typed(
        node: BindingCallNode(property, receiver: typed.node, of: nominal, [], range),
        type: property.signature.result.replacing(generics))
    }
    if !bindings.isEmpty {
      if let expected, case .function = inference.prune(expected) {
        let receiver = Receiver(node: typed.node, owner: nominal)
        return functionReference(bindings, name, expected, receiver, generics)
      }
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
    if case .nominal = resolved {
      nearest = self.nearest(name.text, in: library.memberNames(of: resolved, isStatic: false))
    }
    return failed(
      "example.member.unknown", "'\(resolved)' has no member '\(name.text)'", name.range,
      notes: nearest.map { ["did you mean '\($0)'?"] } ?? [])
  }

  private func hasMember(_ name: String, _ type: Type) -> Bool {
    !library.members(named: name, of: type).isEmpty
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
    let type = inference.resolve(type)
    guard case .nominal(let nominal, _) = type else {
      return type.isError ? failed(range) : noStaticMember(name, nil, type)
    }
    let bindings = library.staticMembers(named: name.text, of: type)
    let generics = type.memberGenerics
    if let property = bindings.first(where: { $0.kind == .property }) {
      let typed = Typed(
        node: BindingCallNode(property, receiver: nil, of: nominal, [], range),
        type: property.signature.result.replacing(generics))
      return arguments.map { call(value: typed, $0, range) } ?? typed
    }
    if bindings.isEmpty { return noStaticMember(name, nominal, type) }
    guard let arguments else {
      if let expected, case .function = inference.prune(expected) {
        return functionReference(bindings, name, expected, Receiver(owner: nominal), generics)
      }
      return failed(
        "example.call.parentheses", "'\(name.text)' of '\(nominal.name)' takes arguments",
        name.range,
        notes: ["it is declared as " + bindings[0].signature.description(named: name.text)])
    }
    return call(
      bindings, receiver: Receiver(owner: nominal), generics: generics, name, arguments, expected,
      range)
  }

  /// What was meant: the same word in other letters (`vcpu`), else one that is near.
  private func nearest(_ name: String, in names: [String]) -> String? {
    if let same = names.first(where: { $0.lowercased() == name.lowercased() }) { return same }
    if let other = Self.namesElsewhere[name], names.contains(other) { return other }
    return nearestWord(to: name, in: names)
  }

  /// What other languages call it.
  private static let namesElsewhere = [
    "length": "count", "size": "count", "maximum": "max", "minimum": "min", "push": "append",
    "add": "append", "pop": "popLast", "any": "contains", "all": "allSatisfy", "find": "first",
    "fold": "reduce", "collect": "map", "select": "filter", "includes": "contains",
    "toUpperCase": "uppercased", "toLowerCase": "lowercased", "upper": "uppercased",
    "lower": "lowercased", "startsWith": "hasPrefix", "endsWith": "hasSuffix", "join": "joined",
    "reverse": "reversed", "sort": "sorted", "take": "prefix", "drop": "dropFirst",
    "indexOf": "firstIndex", "head": "first", "tail": "dropFirst",
    "difference": "subtracting", "round": "rounded", "sqrt": "squareRoot",
    "replacingOccurrences": "replacing", "components": "split",
  ]

  private func noStaticMember(_ name: Name, _ nominal: Nominal?, _ type: Type) -> Typed {
    let names = library.memberNames(of: type, isStatic: true)
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
    let resolved = inference.resolve(type)
    guard case .nominal(let nominal, _) = resolved else { return noMember(name, type) }
    let bindings = library.members(named: name.text, of: resolved)
    if bindings.isEmpty { return noMember(name, type) }
    let generics = resolved.memberGenerics
    if bindings.contains(where: { $0.isMutating }) {
      return preparing(base.acts || arguments.items.contains { $0.value.acts }) {
        guard let place = place(base) else { return failed(range) }
        let receiver = Receiver(node: typed.node, place: place.place, owner: nominal)
        return call(
          bindings, receiver: receiver, generics: generics, name, arguments, expected, range)
      }
    }
    return call(
      bindings, receiver: Receiver(node: typed.node, owner: nominal), generics: generics, name,
      arguments, expected, range)
  }

  func `subscript`(
    _ base: Expression, _ arguments: [Argument], _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    let resolved = inference.resolve(type)
    guard case .nominal(let nominal, _) = resolved else { return noSubscript(type, range) }
    let bindings = library.members(named: "subscript", of: resolved)
    if bindings.isEmpty { return noSubscript(type, range) }
    let found = call(
      bindings, receiver: Receiver(node: typed.node, owner: nominal),
      generics: resolved.memberGenerics,
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

  /// `map(String.init)`, `map(abs)`: a binding where a function is expected.
  func functionReference(
    _ bindings: [Binding], _ name: Name, _ expected: Type?, _ receiver: Receiver? = nil,
    _ outer: [String: Type] = [:]
  ) -> Typed {
    guard let expected, case .function(let function) = inference.prune(expected) else {
      return failed(
        "example.call.parentheses", "'\(name.text)' is a function", name.range,
        notes: ["call it: '\(name.text)(…)'"])
    }
    for binding in bindings
    where binding.signature.parameters.count == function.parameters.count
      && !binding.isMutating && !binding.signature.parameters.contains(where: { $0.isVariadic })
    {
      let generics = outer.merging(instantiate(binding.signature.generics)) { known, _ in known }
      let type = attempt { () -> Type? in
        referenceType(binding, function, generics, name.range)
      }
      guard let type, let type else { continue }
      let node = BindingFunctionNode(
        binding, receiver: receiver?.node, of: receiver?.owner, name.range)
      return Typed(node: node, type: type)
    }
    return failed(
      "example.type.mismatch", "no form of '\(name.text)' is '\(show(expected))'", name.range,
      notes: bindings.map { "there is " + $0.signature.description(named: name.text) })
  }
  /// The type of a binding where a function is expected, if it can stand there.
  private func referenceType(
    _ binding: Binding, _ wanted: FunctionType, _ generics: [String: Type], _ range: SourceRange
  ) -> Type? {
    if binding.signature.isThrowing, !wanted.isThrowing { return nil }
    for (parameter, given) in zip(binding.signature.parameters, wanted.parameters) {
      let type = parameter.type.replacing(generics)
      if !type.isNominal(.any), !inference.unify(given, type) { return refused(range) }
    }
    learnElements(binding.requirements, generics)
    checkRequirements(binding, generics, range)
    let result = binding.signature.result.replacing(generics)
    guard inference.unify(result, wanted.result) else { return refused(range) }
    return .function(
      FunctionType(
        parameters: wanted.parameters, isThrowing: binding.signature.isThrowing, result: result))
  }

  /// Within ``attempt(_:)``: takes back what was found.
  private func refused(_ range: SourceRange) -> Type? {
    report("example.type.mismatch", "", range)
    return nil
  }
}
