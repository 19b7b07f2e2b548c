import ExampleLanguage

/// Members that belong to a type: `Type.name`, and `.name` where a type is expected.
extension Checker {
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

  func staticMember(
    _ name: Name, of type: Type, call arguments: CallArguments?, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    let type = inference.resolve(type)
    guard case .nominal(let nominal, _) = type else {
      return type.isError ? failed(range) : noStaticMember(name, nil, type)
    }
    let generics = type.memberGenerics
    let receiver = Receiver(owner: nominal)
    let members = own.statics(named: name.text, of: nominal)
    if let property = members.first(where: { $0.isProperty }) {
      let typed = read(property, receiver, generics, range)
      guard let arguments else { return typed }
      if case .enumCase = property.kind { return noPayload(name, nominal, range) }
      return call(value: typed, arguments, range)
    }
    let bindings = library.staticMembers(named: name.text, of: type)
    if members.isEmpty, let property = bindings.first(where: { $0.kind == .property }) {
      let typed = Typed(
        node: BindingCallNode(property, receiver: nil, of: nominal, [], range),
        type: property.signature.result.replacing(generics))
      return arguments.map { call(value: typed, $0, range) } ?? typed
    }
    if let arguments, !members.isEmpty || !bindings.isEmpty {
      return call(members, bindings, receiver, generics, name, arguments, expected, range)
    }
    if let member = members.first { return reference(member, name, expected, range) }
    if !own.members(named: name.text, of: nominal).isEmpty {
      return failed(
        "example.member.instance",
        "'\(name.text)' belongs to a value of '\(nominal.name)', not to the type itself",
        name.range, notes: ["take it of a value"])
    }
    if bindings.isEmpty { return noStaticMember(name, nominal, type) }
    if let expected, case .function = inference.prune(expected) {
      return functionReference(bindings, name, expected, receiver, generics)
    }
    return failed(
      "example.call.parentheses", "'\(name.text)' of '\(nominal.name)' takes arguments",
      name.range,
      notes: ["it is declared as " + bindings[0].signature.description(named: name.text)])
  }

  private func noPayload(_ name: Name, _ nominal: Nominal, _ range: SourceRange) -> Typed {
    failed(
      "example.call.value", "the case '\(name.text)' of '\(nominal.name)' has no values", range,
      notes: ["leave out the parentheses"])
  }

  /// A static method, an initialiser or a case as a function: `map(Shape.circle)`.
  private func reference(
    _ member: OwnMember, _ name: Name, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    var chosen = member
    if let expected, case .function(let wanted) = literalTarget(expected) {
      let forms = own.statics(named: name.text, of: member.owner)
      chosen = forms.first { $0.signature.parameters.count == wanted.parameters.count } ?? member
    } else if let expected, !isFunction(expected) {
      return failed(
        "example.call.parentheses", "'\(name.text)' of '\(member.owner.name)' takes arguments",
        name.range,
        notes: ["it is declared as " + member.signature.description(named: name.text)])
    }
    let parameters = chosen.signature.parameters.enumerated().map { index, parameter -> Node in
      LocalNode(Local(name: parameter.name, slot: index, isMutable: false), range)
    }
    let candidate = Candidate(chosen, Receiver(owner: member.owner), Generics())
    let call = node(of: candidate, parameters, range)
    return Typed(
      node: MemberFunctionNode(parameters.count, call, range),
      type: functionType(chosen.signature))
  }

  private func noStaticMember(_ name: Name, _ nominal: Nominal?, _ type: Type) -> Typed {
    let names = staticNames(of: type)
    var notes = hints(name.text, names)
    if notes.isEmpty, (library.types[name.text] ?? own.names[name.text]) != nil {
      notes = ["'\(name.text)' is a type of its own: leave '\(show(type)).' out"]
    } else if notes.isEmpty, !names.isEmpty {
      notes = ["it has: " + joined(names.filter { $0 != "init" }.map { "." + $0 })]
    }
    return failed(
      "example.member.unknown", "the type '\(show(type))' has no member '\(name.text)'", name.range,
      notes: notes)
  }
}
