import ExampleLanguage

/// `is` and `as`, key paths, and variables that are computed.
extension Checker {
  func cast(
    _ base: Expression, _ kind: CastKind, _ syntax: TypeSyntax, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    let target = type(syntax)
    if kind == .plain { return Typed(node: lower(base, as: target), type: target) }
    let typed = lower(base)
    if typed.type.isError || target.isError { return failed(range) }
    guard let dynamic = dynamicType(target, of: inference.resolve(typed.type), syntax.range) else {
      return failed(range)
    }
    let outcome: CastNode.Outcome = kind == .forced ? .forced : .optional
    return Typed(
      node: CastNode(typed.node, dynamic, named: show(target), outcome, range),
      type: kind == .forced ? target : .optional(target))
  }

  func isType(_ base: Expression, _ syntax: TypeSyntax, _ range: SourceRange) -> Typed {
    let target = type(syntax)
    let typed = lower(base)
    if typed.type.isError || target.isError { return failed(range) }
    guard let dynamic = dynamicType(target, of: inference.resolve(typed.type), syntax.range) else {
      return failed(range)
    }
    return Typed(
      node: CastNode(typed.node, dynamic, named: show(target), .bool, range), type: .bool)
  }

  /// How a value of a static type is asked for another; nil, with a diagnostic, where that makes no sense.
  func dynamicType(_ target: Type, of type: Type, _ range: SourceRange) -> DynamicType? {
    if target.isError || type.isError { return nil }
    var base = type
    while let wrapped = base.wrapped { base = inference.prune(wrapped) }
    let mark = inference.mark
    if inference.unify(type, target) { return .any }
    inference.restore(mark)
    if target.wrapped == nil, inference.unify(base, target) { return .present }
    inference.restore(mark)
    if holdsAnything(base, target), let found = dynamicType(target) { return found }
    report(
      "example.cast.type",
      base.isNominal(.any) || base.isNominal(.error)
        ? "asking for '\(show(target))' is not part of the example language"
        : "a value of '\(show(type))' is never '\(show(target))'", range,
      notes: ["'is' and 'as' ask errors and values of 'Any' what they are"])
    return nil
  }

  /// Whether values of a type may be of another one: of `Any` and `Error`, and arrays of them.
  private func holdsAnything(_ type: Type, _ target: Type) -> Bool {
    if type.isNominal(.any) || type.isNominal(.error) { return true }
    guard case .nominal(let array, let elements) = type, array == Nominal.array,
      case .nominal(let wanted, let others) = target, wanted == Nominal.array
    else { return false }
    return holdsAnything(elements[0], others[0])
  }

  private func dynamicType(_ type: Type) -> DynamicType? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    if let number = own.table(of: nominal)?.number { return .own(number) }
    if nominal.operations != nil { return .model(nominal) }
    switch nominal {
    case _ where nominal == Nominal.any: return .any
    case _ where nominal == Nominal.error: return .error
    case _ where nominal == Nominal.bool: return .bool
    case _ where nominal == Nominal.int: return .int
    case _ where nominal == Nominal.double: return .double
    case _ where nominal == Nominal.string: return .string
    case _ where nominal == Nominal.character: return .character
    case _ where nominal == Nominal.array: return dynamicType(arguments[0]).map { .array($0) }
    case _ where nominal == Nominal.optional:
      return dynamicType(arguments[0]).map { .optional($0) }
    default: return nil
    }
  }

  // MARK: Key paths

  /// `\.name` where a function is expected: a closure that reads it.
  func keyPath(_ path: KeyPathSyntax, _ expected: Type?, _ range: SourceRange) -> Typed {
    guard let expected, case .function(let wanted) = literalTarget(expected),
      wanted.parameters.count == 1
    else {
      return failed(
        "example.keypath.context",
        "a key path stands only where a function of one value is expected",
        range, notes: ["pass it to 'map', or write a closure: '{ $0.… }'"])
    }
    if let root = path.root {
      let type = type(root)
      if !inference.unify(type, wanted.parameters[0]) {
        mismatch(found: type, expected: wanted.parameters[0], root.range)
        return failed(range)
      }
    }
    var value = Expression(.anonymousParameter(0), range)
    for component in path.components where component.text != "self" {
      value = Expression(.member(value, component), component.range)
    }
    let body = Block(statements: [Statement(.expression(value), range)], range: range)
    let closure = Closure(
      parameters: nil, isThrowing: false, result: nil, body: body, anonymousParameterCount: 1)
    return self.closure(closure, expected, range)
  }

  // MARK: Computed variables

  /// `var x: Int { … }` at the top level or in a function.
  func computed(_ declaration: VariableDeclaration, _ accessors: Accessors) -> StatementNode {
    guard case .identifier(let name) = declaration.pattern.kind, let syntax = declaration.type
    else { return EmptyBlockNode() }
    let type = type(syntax)
    guard isTopLevel else { return localComputed(name, type, accessors) }
    let getter = accessor(accessors.getter.body, type, nil, isThrowing: accessors.getter.isThrowing)
    let setter = accessors.setter.map {
      accessor($0.body, .void, ($0.newValue, type), isThrowing: false)
    }
    declareGlobal(name, type, setter != nil)
    let member = OwnMember(
      name: name.text, kind: .computed(getter: getter, setter: setter), owner: .any,
      signature: Signature(parameters: [], isThrowing: accessors.getter.isThrowing, result: type),
      isStatic: true, isMutable: setter != nil)
    globals[name.text]?.computed = ComputedGlobal(member)
    return EmptyBlockNode()
  }

  private func accessor(
    _ body: Block, _ result: Type, _ parameter: (Name, Type)?, isThrowing: Bool
  ) -> FunctionCode {
    let inner = FunctionContext(
      parent: nil, result: result, mayThrow: isThrowing, isClosure: false)
    pendingBodies.append { [self] in
      inFunction(inner) {
        if let (name, type) = parameter {
          inner.code.parameters.append(declareLocal(name, type, false))
        }
        inner.code.body = functionBody(body, result)
      }
    }
    return inner.code
  }

  /// In a block, its getter and its setter are functions of that block.
  private func localComputed(
    _ name: Name, _ type: Type, _ accessors: Accessors
  ) -> StatementNode {
    let getter = localAccessor(
      accessors.getter.body, type, nil, isThrowing: accessors.getter.isThrowing, name.range)
    let setter = accessors.setter.map {
      localAccessor($0.body, .void, ($0.newValue, type), isThrowing: false, name.range)
    }
    let reading = declareLocal(name, type, setter != nil)
    let writing = setter.map { _ in context.declare(name.text, isMutable: false) }
    let innermost = context.blocks.count - 1
    context.blocks[innermost].names[name.text]?.computed = LocalAccessors(
      isThrowing: accessors.getter.isThrowing, setter: writing)
    var nodes = localFunction(getter, in: reading)
    if let setter, let writing { nodes += localFunction(setter, in: writing) }
    return BlockNode.of(nodes)
  }

  private func localFunction(_ closure: ClosureNode, in local: Local) -> [StatementNode] {
    local.isCaptured = true
    return [LocalFunctionsNode([local]), LocalFunctionNode(local, closure)]
  }

  private func localAccessor(
    _ body: Block, _ result: Type, _ parameter: (Name, Type)?, isThrowing: Bool,
    _ range: SourceRange
  ) -> ClosureNode {
    let inner = FunctionContext(
      parent: context, result: result, mayThrow: isThrowing, isClosure: false)
    inFunction(inner) {
      if let (name, type) = parameter {
        inner.code.parameters.append(declareLocal(name, type, false))
      }
      inner.code.body = functionBody(body, result)
    }
    return ClosureNode(inner.code, captures: inner.captures, range)
  }

  /// A local as a value: that of a computed variable its getter gives.
  func value(of symbol: LocalSymbol, _ node: Node, _ name: Name) -> Typed {
    guard let computed = symbol.computed else { return Typed(node: node, type: symbol.type) }
    if computed.isThrowing { noteThrow("'\(name.text)'", name.range) }
    return Typed(node: ValueCallNode(node, [], name.range), type: symbol.type)
  }

  /// A computed variable of a block, to be changed.
  func computedPlace(
    _ symbol: LocalSymbol, _ name: Name, _ node: (Local) -> Node
  ) -> (place: Place, type: Type)? {
    guard let setter = symbol.computed?.setter else {
      report(
        "example.assignment.getter", "'\(name.text)' cannot be changed: it has no 'set'",
        name.range,
        notes: ["give it 'get' and 'set'"])
      return nil
    }
    let place = LocalComputedPlace(
      getter: ValueCallNode(node(symbol.local), [], name.range), setter: node(setter), name.range)
    return (place, symbol.type)
  }

  /// A global as a value.
  func global(_ symbol: GlobalSymbol, _ name: Name) -> Typed {
    checkIsSet(symbol.late, name)
    if let computed = symbol.computed { return read(computed.member, nil, Generics(), name.range) }
    return Typed(node: GlobalNode(symbol.index, name.text, name.range), type: symbol.type)
  }
}

extension Accessors.Setter {
  /// The name of the value that is set.
  fileprivate var newValue: Name { parameter ?? Name("newValue", keyword) }
}
