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
    if base.isNominal(.any) || base.isNominal(.error), let found = dynamicType(target) {
      return found
    }
    report(
      "example.cast.type",
      base.isNominal(.any) || base.isNominal(.error)
        ? "asking for '\(show(target))' is not part of the example language"
        : "a value of '\(show(type))' is never '\(show(target))'", range,
      notes: ["'is' and 'as' ask errors and values of 'Any' what they are"])
    return nil
  }

  private func dynamicType(_ type: Type) -> DynamicType? {
    guard case .nominal(let nominal, let arguments) = type else { return nil }
    if let number = own.table(of: nominal)?.number { return .own(number) }
    if nominal.operations != nil { return .model(nominal) }
    switch nominal {
    case _ where nominal === Nominal.any: return .any
    case _ where nominal === Nominal.error: return .error
    case _ where nominal === Nominal.bool: return .bool
    case _ where nominal === Nominal.int: return .int
    case _ where nominal === Nominal.double: return .double
    case _ where nominal === Nominal.string: return .string
    case _ where nominal === Nominal.character: return .character
    case _ where nominal === Nominal.array: return dynamicType(arguments[0]).map { .array($0) }
    case _ where nominal === Nominal.optional:
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
    else { return BlockNode([]) }
    let type = type(syntax)
    guard isTopLevel else {
      report(
        "example.language.unsupported",
        "a computed variable inside a function is not part of the example language", name.range,
        notes: ["declare a nested function instead"])
      bind(declaration.pattern, type, true)
      return BlockNode([])
    }
    let getter = accessor(accessors.getter.body, type, nil, isThrowing: accessors.getter.isThrowing)
    let setter = accessors.setter.map { setter in
      accessor(
        setter.body, .void, (setter.parameter ?? Name("newValue", setter.keyword), type),
        isThrowing: false)
    }
    declareGlobal(name, type, setter != nil)
    let member = OwnMember(
      name: name.text, kind: .computed(getter: getter, setter: setter), owner: .any,
      signature: Signature(parameters: [], isThrowing: accessors.getter.isThrowing, result: type),
      isStatic: true, isMutable: setter != nil)
    globals[name.text]?.computed = ComputedGlobal(member)
    return BlockNode([])
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

  /// A global as a value.
  func global(_ symbol: GlobalSymbol, _ name: Name) -> Typed {
    checkIsSet(symbol.late, name)
    if let computed = symbol.computed { return read(computed.member, nil, Generics(), name.range) }
    return Typed(node: GlobalNode(symbol.index, name.text, name.range), type: symbol.type)
  }
}
