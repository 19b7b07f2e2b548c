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
  /// The type that an expression names: `Int`, `Lambda.Function`, `Self`, `[Int]`; nil for a value.
  func typeReference(_ expression: Expression) -> Type? {
    switch expression.kind {
    case .type(let syntax): return type(syntax)
    case .parenthesized(let inner): return typeReference(inner)
    case .identifier(let name):
      if case .type(let nominal)? = resolve(name.text) { return open(nominal) }
      guard let method = methodContext else { return nil }
      if name.text == "Self" { return method.selfType }
      return name.text == "self" && method.isStatic ? method.selfType : nil
    case .member(let base, let name):
      guard let outer = typeReference(base), case .nominal(let nominal, _) = outer else {
        return nil
      }
      if let nested = own.table(of: nominal)?.types[name.text] { return open(nested) }
      return library.types[nominal.name + "." + name.text].map { open($0) }
    default: return nil
    }
  }

  private func open(_ nominal: Nominal) -> Type {
    .nominal(nominal, nominal.parameters.map { _ in inference.fresh() })
  }

  /// `base.name` read.
  func member(
    _ base: Expression, _ name: Name, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    if let type = typeReference(base) {
      return staticMember(name, of: type, call: nil, expected, range)
    }
    let typed = receiver(base, reading: name)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    if let element = tupleElement(name, of: type) {
      return Typed(node: TupleElementNode(typed.node, element.index, range), type: element.type)
    }
    let resolved = inference.resolve(type)
    guard case .nominal(let nominal, _) = resolved else { return noMember(name, type) }
    let generics = resolved.memberGenerics
    let receiver = Receiver(node: typed.node, owner: nominal)
    let members = own.members(named: name.text, of: nominal)
    if let property = members.first(where: { $0.isProperty }) {
      return read(property, receiver, generics, range)
    }
    let bindings = library.members(named: name.text, of: resolved)
    if members.isEmpty, let property = bindings.first(where: { $0.kind == .property }) {
      checkRequirements(property.requirements, property.calledName, generics, range)
      return Typed(
        node: BindingCallNode(property, receiver: typed.node, of: nominal, [], range),
        type: property.signature.result.replacing(generics))
    }
    if let member = members.first(where: { $0.isCallable && !$0.isMutating }) {
      return methodReference(member, typed.node, generics, expected, name)
    }
    if !bindings.isEmpty || !members.isEmpty {
      if let expected, members.isEmpty, case .function = inference.prune(expected) {
        return functionReference(bindings, name, expected, receiver, generics)
      }
      return failed(
        "example.call.parentheses", "'\(name.text)' is a method of '\(show(type))'", name.range,
        notes: ["call it: '\(name.text)()'"])
    }
    return noMember(name, type)
  }

  /// What a member is taken of; within an initialiser, a `self` whose properties may still be missing.
  private func receiver(
    _ base: Expression, reading name: Name, expecting expected: Type? = nil
  ) -> Typed {
    guard isSelfBeingMade(base), let making = context.making,
      case .local(let symbol)? = resolve("self"), let owner = context.owner,
      let member = own.members(named: name.text, of: owner).first,
      case .stored(let index) = member.kind
    else { return lower(base, expecting: expected) }
    checkIsSet(making.variables[index], name)
    return Typed(node: LocalNode(symbol.local, base.range), type: symbol.type)
  }

  /// A method as a function, its receiver kept: `names.map(greeter.greet)`.
  private func methodReference(
    _ member: OwnMember, _ base: Node, _ generics: Generics, _ expected: Type?,
    _ name: Name
  ) -> Typed {
    guard expected.map({ isFunction($0) }) ?? true else {
      return failed(
        "example.call.parentheses", "'\(name.text)' is a method of '\(member.owner.name)'",
        name.range, notes: ["call it: '\(name.text)()'"])
    }
    let type = functionType(member.signature).replacing(generics)
    // The receiver is computed once, where the method is named.
    let kept = context.declare("", isMutable: false)
    let inner = FunctionContext(parent: context, result: nil, mayThrow: true, isClosure: true)
    let index = inner.capture(.local(kept))
    let parameters = member.signature.parameters.map { parameter -> Node in
      let local = inner.declare(parameter.name, isMutable: false)
      inner.code.parameters.append(local)
      return LocalNode(local, name.range)
    }
    let receiver = Receiver(node: CaptureNode(index, name.text, name.range), owner: member.owner)
    let call = node(of: Candidate(member, receiver, generics), parameters, name.range)
    inner.code.body = ReturnNode(call)
    let closure = ClosureNode(inner.code, captures: inner.captures, name.range)
    return Typed(
      node: KeptNode(kept, base, closure, name.range), type: type)
  }

  func isFunction(_ type: Type) -> Bool {
    switch literalTarget(type) {
    case .function, .variable: true
    default: false
    }
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
    if case .nominal(let nominal, _) = resolved, hasStatic(name.text, resolved) {
      return failed(
        "example.member.static",
        "'\(name.text)' belongs to the type '\(nominal.name)', not to its values", name.range,
        notes: ["write '\(nominal.name).\(name.text)'"])
    }
    return failed(
      "example.member.unknown", "'\(resolved)' has no member '\(name.text)'", name.range,
      notes: hints(name.text, memberNames(of: resolved)))
  }

  private func memberNames(of type: Type) -> [String] {
    ownNames(of: type, isStatic: false).filter { $0 != "subscript" }
      + library.memberNames(of: type, isStatic: false)
  }

  func staticNames(of type: Type) -> [String] {
    ownNames(of: type, isStatic: true) + library.memberNames(of: type, isStatic: true)
  }

  private func ownNames(of type: Type, isStatic: Bool) -> [String] {
    guard case .nominal(let nominal, _) = type, let table = own.table(of: nominal) else {
      return []
    }
    return table.names.filter { $0.isStatic == isStatic }.map { $0.name }
  }

  private func hasMember(_ name: String, _ type: Type) -> Bool {
    if !library.members(named: name, of: type).isEmpty { return true }
    guard case .nominal(let nominal, _) = type else { return false }
    return !own.members(named: name, of: nominal).isEmpty
  }

  private func hasStatic(_ name: String, _ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type, name != "init" else { return false }
    return !own.statics(named: name, of: nominal).isEmpty
      || !library.staticMembers(named: name, of: type).isEmpty
  }

  // MARK: Methods

  func call(
    member name: Name, of base: Expression, _ arguments: CallArguments, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    if let type = typeReference(base) {
      if name.text == "init" { return initialize(type, arguments, expected, range) }
      return staticMember(name, of: type, call: arguments, expected, range)
    }
    if name.text == "init", case .identifier(let word) = base.kind, word.text == "self" {
      return delegate(arguments, range)
    }
    let typed = receiver(base, reading: name, expecting: rangeWanted(base, name, arguments))
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    if let element = tupleElement(name, of: type) {
      let callee = Typed(
        node: TupleElementNode(typed.node, element.index, range), type: element.type)
      return call(value: callee, arguments, range)
    }
    let resolved = inference.resolve(type)
    guard case .nominal(let nominal, _) = resolved else { return noMember(name, type) }
    let generics = resolved.memberGenerics
    let members = own.members(named: name.text, of: nominal)
    if let property = members.first(where: { $0.isProperty }) {
      let value = read(property, Receiver(node: typed.node, owner: nominal), generics, range)
      return call(value: value, arguments, range)
    }
    let bindings = library.members(named: name.text, of: resolved)
    if bindings.isEmpty, members.isEmpty { return noMember(name, type) }
    if arguments.items.isEmpty, members.isEmpty, bindings.contains(where: { $0.kind == .property })
    {
      return failed(
        "example.call.value", "'\(name.text)' is not a function", range,
        notes: ["leave out the parentheses"])
    }
    if bindings.contains(where: { $0.isMutating }) || members.contains(where: { $0.isMutating }) {
      return changing(actsBefore: base.acts, arguments.items.contains { $0.value.acts }) {
        guard let place = place(base, of: name) else { return failed(range) }
        let receiver = Receiver(node: typed.node, place: place.place, owner: nominal)
        return call(members, bindings, receiver, generics, name, arguments, expected, range)
      }
    }
    let receiver = Receiver(node: typed.node, owner: nominal)
    return call(members, bindings, receiver, generics, name, arguments, expected, range)
  }

  /// In `("a"..."z").contains(letter)` the letter says what the bounds are.
  private func rangeWanted(
    _ base: Expression, _ name: Name, _ arguments: CallArguments
  ) -> Type? {
    if case .parenthesized(let inner) = base.kind { return rangeWanted(inner, name, arguments) }
    guard name.text == "contains", arguments.items.count == 1,
      case .binary(let sign, let lower, let upper) = base.kind,
      sign.text == "..." || sign.text == "..<", needsContext(lower), needsContext(upper),
      !needsContext(arguments, 0), arguments.items[0].label == nil
    else { return nil }
    let element = self.lower(arguments.items[0].value)
    arguments.lowered[0] = element
    return .nominal(.closedRange, [element.type])
  }

  func `subscript`(
    _ base: Expression, _ arguments: [Argument], _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let name = Name("subscript", range)
    let list = CallArguments(arguments, [], range)
    if let type = typeReference(base) {
      let resolved = inference.resolve(type)
      guard case .nominal(let nominal, _) = resolved else { return noSubscript(type, range) }
      let members = own.statics(named: "subscript", of: nominal)
      if members.isEmpty { return noSubscript(type, range) }
      let (generics, receiver) = (resolved.memberGenerics, Receiver(owner: nominal))
      return call(members, [], receiver, generics, name, list, expected, range)
    }
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    let resolved = inference.resolve(type)
    guard case .nominal(let nominal, _) = resolved else { return noSubscript(type, range) }
    let members = own.members(named: "subscript", of: nominal)
    let bindings = library.members(named: "subscript", of: resolved)
    if bindings.isEmpty, members.isEmpty { return noSubscript(type, range) }
    if members.isEmpty, isTextByNumber(resolved, list) {
      return failed(
        "example.member.subscript", "the places of a '\(resolved)' are no integers", range,
        notes: ["take one of its indices, or make an array of it: 'Array(…)[0]'"])
    }
    let generics = resolved.memberGenerics
    let receiver = Receiver(node: typed.node, owner: nominal)
    let found = call(members, bindings, receiver, generics, name, list, expected, range)
    guard nominal == Nominal.dictionary, arguments.count == 2,
      let read = found.node as? BindingCallNode, let operands = read.arguments as? OperandsNode
    else { return found }
    let node = DefaultedElementNode(
      typed.node, operands.first, default: operands.rest, range)
    return Typed(node: node, type: found.type)
  }

  /// `text[0]`, as other languages have it.
  private func isTextByNumber(_ type: Type, _ list: CallArguments) -> Bool {
    guard type.has(.text), list.items.count == 1, list.items[0].label == nil else { return false }
    if isNumberLiteral(list.items[0].value) { return true }
    if needsContext(list, 0) { return false }
    let index = lower(list.items[0].value)
    list.lowered[0] = index
    return inference.prune(index.type).isNominal(.int)
  }

  func noSubscript(_ type: Type, _ range: SourceRange) -> Typed {
    failed("example.member.subscript", "'\(show(type))' has no subscript", range)
  }

  /// `map(String.init)`, `map(abs)`: a binding where a function is expected.
  func functionReference(
    _ bindings: [Binding], _ name: Name, _ expected: Type?, _ receiver: Receiver? = nil,
    _ outer: Generics = Generics()
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
      var generics = outer
      for generic in binding.signature.generics where generics[generic] == nil {
        generics[generic] = inference.fresh()
      }
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
    _ binding: Binding, _ wanted: FunctionType, _ generics: Generics, _ range: SourceRange
  ) -> Type? {
    if binding.signature.isThrowing, !wanted.isThrowing { return nil }
    for (parameter, given) in zip(binding.signature.parameters, wanted.parameters) {
      let type = parameter.type.replacing(generics)
      if !type.isNominal(.any), !inference.unify(given, type) { return refused(range) }
    }
    learnElements(binding.requirements, generics)
    checkRequirements(binding.requirements, binding.calledName, generics, range)
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
