import ExampleLanguage

extension Checker {
  /// Where an expression's value is kept, to be changed; nil, with a diagnostic, where it cannot be.
  func place(_ expression: Expression) -> (place: Place, type: Type)? {
    let range = expression.range
    switch expression.kind {
    case .identifier(let name): return variable(name)
    case .parenthesized(let inner): return place(inner)
    case .anonymousParameter(let index):
      guard index < context.anonymousParameters.count,
        context.anonymousParameters[index].local.isMutable
      else { return constant(Name("$\(index)", range)) }
      let symbol = context.anonymousParameters[index]
      return (LocalPlace(symbol.local, range), symbol.type)
    case .forceUnwrap(let base):
      guard let (place, type) = place(base) else { return nil }
      guard let wrapped = inference.prune(type).wrapped else {
        report("example.type.optional", "'!' unwraps an optional, found '\(show(type))'", range)
        return nil
      }
      return (UnwrappedPlace(place, range), wrapped)
    case .member(let base, let name): return member(base, name, range)
    case .anonymousParameter(let index) where index < context.anonymousParameters.count:
      let symbol = context.anonymousParameters[index]
      let name = Name("$\(index)", range)
      guard symbol.local.isMutable else { return constant(name) }
      return (LocalPlace(symbol.local, range), symbol.type)
    case .chainLink(let base):
      guard let (place, type) = place(base) else { return nil }
      guard let wrapped = inference.prune(type).wrapped else {
        report("example.type.optional", "'?' asks an optional, found '\(show(type))'", range)
        return nil
      }
      let link = ChainLinkPlace(place, range)
      chainLink = link
      return (link, wrapped)
    case .subscript(let base, let arguments): return element(base, arguments, range)
    default:
      report(
        "example.assignment.target", "this cannot be changed: it is the result of an expression",
        range, notes: ["keep it in a 'var' first"])
      return nil
    }
  }

  private func variable(_ name: Name) -> (place: Place, type: Type)? {
    switch resolve(name.text) {
    case .local(let symbol) where symbol.computed != nil:
      return computedPlace(symbol, name) { LocalNode($0, name.range) }
    case .capture(let index, let symbol) where symbol.computed != nil:
      return computedPlace(symbol, name) { local in
        CaptureNode(captureIndex(local, index, symbol), name.text, name.range)
      }
    case .local(let symbol):
      let place = LocalPlace(symbol.local, name.range)
      if let late = symbol.late {
        return lateVariable(
          late, symbol.local.isMutable, .local(symbol.local), place, symbol.type, name)
      }
      if name.text == "self" { checkIsWhole(name.range) }
      guard symbol.local.isMutable else { return constant(name, note: noteOnHidden(name)) }
      return (place, symbol.type)
    case .capture(let index, let symbol):
      noteEscape(symbol, name)
      guard symbol.local.isMutable else { return constant(name) }
      checkIsSet(symbol.late, name)
      return (CapturePlace(index, name.text, name.range), symbol.type)
    case .global(let symbol):
      let place = GlobalPlace(symbol.index, name.text, name.range)
      if let late = symbol.late, flow.unset.contains(late) || flow.set.contains(late) {
        return lateVariable(
          late, symbol.isMutable, .global(symbol.index), place, symbol.type, name)
      }
      if let computed = symbol.computed {
        return self.computed(computed.member, nil, Generics(), [], name.range)
      }
      guard symbol.isMutable else { return constant(name) }
      return (place, symbol.type)
    case .member(let isStatic, let owner):
      if isStatic {
        return staticMember(name, of: .nominal(owner, []), name.range)
      }
      let base = Expression(.identifier(Name("self", name.range)), name.range)
      return member(base, name, name.range)
    case .bindings, .type: return constant(name)
    case nil:
      _ = unknown(name, otherwise: "declare it first, with 'let' or 'var'")
      return nil
    }
  }

  /// A variable that was declared without a value: a constant may get one once.
  private func lateVariable(
    _ variable: Int, _ isMutable: Bool, _ target: Target, _ place: Place, _ type: Type, _ name: Name
  ) -> (place: Place, type: Type)? {
    guard assigning else {
      checkIsSet(variable, name)
      return isMutable ? (place, type) : constant(name)
    }
    if !isMutable, mayHaveValue(variable) { return constant(name) }
    assigned = variable
    return (LateVariablePlace(target, place, name.range), type)
  }

  /// Whether a constant may have its value already: by another way, or an earlier round of a loop.
  private func mayHaveValue(_ variable: Int) -> Bool {
    flow.set.contains(variable)
      || context.leavables.contains { $0.isLoop && variable <= $0.variablesBefore }
  }

  private func constant(
    _ name: Name, isProperty: Bool = false, note: String? = nil
  ) -> (place: Place, type: Type)? {
    report(
      "example.assignment.constant", "'\(name.text)' cannot be changed: it is a constant",
      name.range,
      notes: [
        note
          ?? (isProperty
            ? "declare the property with 'var'"
            : "declare it with 'var', or change a copy: 'var copy = \(name.text)'")
      ])
    return nil
  }

  /// `init(x: Int) { x = x }`: the parameter hides the property that was meant.
  private func noteOnHidden(_ name: Name) -> String? {
    guard let owner = methodContext?.owner,
      let property = own.members(named: name.text, of: owner).first,
      case .stored(let index) = property.kind
    else { return nil }
    // Told once: the property is not missed as well.
    if let making = context.making { flow.assign(making.variables[index]) }
    return "write 'self.\(name.text)' for the property"
  }

  private func member(
    _ base: Expression, _ name: Name, _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    if let type = typeReference(base) { return staticMember(name, of: type, range) }
    if let property = propertyBeingMade(base, name) { return firstValue(of: property, base, name) }
    let isAssigning = assigning
    assigning = false
    guard let (place, type) = place(base, of: name) else { return nil }
    assigning = isAssigning
    let pruned = inference.prune(type)
    if let element = tupleElement(name, of: pruned) {
      return (TupleElementPlace(place, element.index, range), element.type)
    }
    guard case .nominal(let nominal, _) = pruned,
      let property = own.members(named: name.text, of: nominal).first(where: { $0.isProperty })
    else {
      if pruned.isError { return nil }
      if let bound = boundProperty(name, of: pruned, in: place, range) { return bound }
      let found = attempt { member(base, name, nil, range) }
      if found == nil {
        _ = noMember(name, pruned)
      } else {
        report(
          "example.assignment.property", "'\(name.text)' of '\(show(type))' cannot be assigned",
          name.range)
      }
      return nil
    }
    checkAccess(property, name.range, isChange: true)
    let generics = inference.resolve(pruned).memberGenerics
    if case .stored(let index) = property.kind, property.isMutable {
      return (FieldPlace(place, index, range), property.signature.result.replacing(generics))
    }
    return computed(property, place, generics, [], name.range)
  }

  /// A property of the library that may be set.
  private func boundProperty(
    _ name: Name, of type: Type, in place: Place, _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    let resolved = inference.resolve(type)
    guard case .nominal(let owner, _) = resolved,
      let property = library.members(named: name.text, of: resolved).first(where: { $0.set != nil })
    else { return nil }
    return (BoundPropertyPlace(place, property, of: owner, range), property.signature.result)
  }

  /// A stored property in the initialiser that makes it.
  private func propertyBeingMade(_ base: Expression, _ name: Name) -> OwnMember? {
    guard isSelfBeingMade(base), let owner = context.owner, own[owner].kind == .struct,
      let property = own.members(named: name.text, of: owner).first, case .stored = property.kind
    else { return nil }
    return property
  }

  /// A property of the `self` that is made: a constant gets its value too, once.
  private func firstValue(
    of property: OwnMember, _ base: Expression, _ name: Name
  ) -> (place: Place, type: Type)? {
    guard let making = context.making, case .stored(let index) = property.kind,
      case .local(let symbol)? = resolve("self")
    else { return nil }
    let variable = making.variables[index]
    if !assigning { checkIsSet(variable, name) }
    if !property.isMutable, !assigning || mayHaveValue(variable) { return constant(name) }
    if assigning { assigned = variable }
    let place = FieldPlace(LocalPlace(symbol.local, base.range), index, name.range)
    return (place, property.signature.result)
  }

  /// What a member is changed of. A base that cannot be changed is told of by the member's name.
  func place(_ base: Expression, of name: Name) -> (place: Place, type: Type)? {
    guard case .identifier(let word) = base.kind, word.text == "self",
      let method = methodContext, !method.isStatic, !isMutatingSelf
    else { return place(base) }
    report(
      "example.assignment.self", "'\(name.text)' cannot be changed here: 'self' is a constant",
      name.range, notes: ["write 'mutating' before 'func' of the method"])
    return nil
  }

  private var isMutatingSelf: Bool {
    switch resolve("self") {
    case .local(let symbol), .capture(_, let symbol): symbol.local.isMutable
    default: false
    }
  }

  private func staticMember(
    _ name: Name, of type: Type, _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    guard case .nominal(let nominal, _) = inference.prune(type),
      let property = own.statics(named: name.text, of: nominal).first(where: { $0.isProperty })
    else {
      if attempt({ staticMember(name, of: type, call: nil, nil, range) }) == nil {
        _ = staticMember(name, of: type, call: nil, nil, range)
      } else {
        _ = constant(name)
      }
      return nil
    }
    let generics = inference.resolve(type).memberGenerics
    if case .staticStored(let storage) = property.kind, property.isMutable {
      return (StaticPlace(storage, name.text, range), property.signature.result)
    }
    return computed(property, nil, generics, [], name.range)
  }

  /// A computed property or a subscript that has a setter.
  private func computed(
    _ member: OwnMember, _ base: Place?, _ generics: Generics, _ arguments: [Node],
    _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    let type = member.signature.result.replacing(generics)
    switch member.kind {
    case .computed(let getter, let setter?), .subscript(let getter, let setter?):
      return (
        ComputedPlace(base, getter: getter, setter: setter, arguments, range), type
      )
    case .computed, .subscript, .rawValue, .allCases:
      report(
        "example.assignment.getter",
        "'\(member.name)' cannot be changed: it has no 'set'", range,
        notes: ["give it 'get' and 'set'"])
      return nil
    default: return constant(Name(member.name, range), isProperty: true)
    }
  }

  private func element(
    _ base: Expression, _ arguments: [Argument], _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    if let type = typeReference(base), case .nominal(let nominal, _) = inference.prune(type) {
      return ownElement(nil, nominal, type, arguments, range)
    }
    let isAssigning = assigning
    assigning = false
    guard let (place, type) = place(base) else { return nil }
    assigning = isAssigning
    if case .nominal(let nominal, _) = inference.prune(type),
      !own.members(named: "subscript", of: nominal).isEmpty
    {
      let found = ownElement(place, nominal, type, arguments, range)
      if found != nil || own.declares(nominal) { return found }
    }
    guard case .nominal(let nominal, let parameters) = inference.prune(type),
      let first = arguments.first, first.label == nil
    else { return refuseElement(type, range) }
    if nominal == Nominal.array || nominal == Nominal.arraySlice, arguments.count == 1 {
      let index = lower(first.value, expecting: .int)
      if inference.resolve(index.type).argument(of: .rangeExpression)?.isNominal(.int) == true {
        return (
          SlicePlace(place, prepare(index.node), range), .nominal(.arraySlice, [parameters[0]])
        )
      }
      let node = prepare(convert(index, to: .int, first.value.range))
      if nominal == Nominal.arraySlice {
        return (SliceElementPlace(place, node, range), parameters[0])
      }
      return (ArrayElementPlace(place, node, range), parameters[0])
    }
    guard nominal == Nominal.dictionary else { return refuseElement(type, range) }
    let key = prepare(lower(first.value, as: parameters[0]))
    if arguments.count == 1 {
      return (
        DictionaryElementPlace(place, key, default: nil, range), .optional(parameters[1])
      )
    }
    guard arguments.count == 2, arguments[1].label?.text == "default" else {
      return refuseElement(type, range)
    }
    let fallback = lower(arguments[1].value, as: parameters[1])
    return (DictionaryElementPlace(place, key, default: fallback, range), parameters[1])
  }

  /// An element by a subscript that an example declared; nil, without a word, where none takes these
  /// arguments and the library may.
  private func ownElement(
    _ base: Place?, _ nominal: Nominal, _ type: Type, _ arguments: [Argument], _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    let resolved = inference.resolve(type)
    let generics = resolved.memberGenerics
    let list = CallArguments(arguments, [], range)
    let members =
      base == nil
      ? own.statics(named: "subscript", of: nominal) : own.members(named: "subscript", of: nominal)
    for member in members {
      guard case .matched(let places) = list.match(member.signature.parameters) else { continue }
      let types = generics
      let isLast = members.count == 1 && library.members(named: "subscript", of: resolved).isEmpty
      let lowered = { [self] in
        lower(
          list, places, member.signature.parameters, generics: types, defaults: member.defaults)
      }
      guard let nodes = isLast ? lowered() : (attempt(lowered) ?? nil) else { continue }
      return computed(member, base, generics, nodes.map { prepare($0) }, range)
    }
    if members.isEmpty || library.members(named: "subscript", of: resolved).isEmpty {
      if members.isEmpty { _ = noSubscript(type, range) }
    }
    return nil
  }

  private func refuseElement(_ type: Type, _ range: SourceRange) -> (place: Place, type: Type)? {
    report(
      "example.assignment.element", "elements of '\(show(type))' cannot be assigned this way", range
    )
    return nil
  }
}
