import ExampleLanguage

extension Checker {
  func closure(_ closure: Closure, _ expected: Type?, _ range: SourceRange) -> Typed {
    let isCalledOnly = staysInCall
    staysInCall = false
    var wanted: FunctionType?
    if let expected, case .function(let function) = literalTarget(expected) { wanted = function }
    guard let parameters = parameterTypes(closure, wanted, range) else { return failed(range) }
    let declared = closure.result.map { self.type($0) }
    let result = declared ?? wanted?.result ?? inference.fresh()
    let inner = FunctionContext(parent: context, result: result, mayThrow: true, isClosure: true)
    inner.mayOutliveCall = !isCalledOnly
    inFunction(inner) {
      let prologue = declareParameters(closure, parameters)
      let isVoidExpected = inference.prune(result).isVoid
      inner.blocks.append(NameBlock())
      defer { inner.blocks.removeLast() }
      inner.code.body = body(closure, result, dropsValue: isVoidExpected, prologue)
    }
    let type = FunctionType(
      parameters: parameters.types, changed: parameters.changed,
      isThrowing: closure.isThrowing || inner.didThrow, result: result
    )
    return Typed(
      node: ClosureNode(inner.code, captures: inner.captures, range), type: .function(type))
  }

  /// The types of a closure's parameters, and whether one tuple is taken apart into several names.
  private struct ParameterTypes {
    let types: [Type]
    let destructured: [Type]?
    var changed: Set<Int> = []
  }

  private func parameterTypes(
    _ closure: Closure, _ wanted: FunctionType?, _ range: SourceRange
  ) -> ParameterTypes? {
    guard let wanted else { return ownParameterTypes(closure, range) }
    let count = closure.parameters?.count ?? closure.anonymousParameterCount
    let isShort = closure.parameters == nil
    if count > 1, wanted.parameters.count == 1,
      case .tuple(let elements) = inference.prune(wanted.parameters[0]), elements.count == count
    {
      return ParameterTypes(types: wanted.parameters, destructured: elements.map { $0.type })
    }
    guard count == wanted.parameters.count || (isShort && count == 0 && wanted.parameters.isEmpty)
    else {
      // `$0` alone may not leave out a second parameter; `_ in` says that a value is not used.
      report(
        "example.closure.parameters",
        "the closure takes \(counted(count)), but is given \(wanted.parameters.count)", range,
        notes: isShort
          ? ["name what it is given: '{ " + joined(wanted.parameters.map { _ in "_" }) + " in … }'"]
          : [])
      return nil
    }
    for (parameter, type) in zip(closure.parameters ?? [], wanted.parameters) {
      guard let syntax = parameter.type else { continue }
      let own = self.type(syntax)
      if !inference.unify(own, type) { mismatch(found: type, expected: own, syntax.range) }
    }
    return ParameterTypes(
      types: wanted.parameters, destructured: nil, changed: wanted.changed)
  }

  private func counted(_ count: Int) -> String {
    count == 1 ? "1 parameter" : "\(count) parameters"
  }

  /// Without context every parameter must say its type.
  private func ownParameterTypes(_ closure: Closure, _ range: SourceRange) -> ParameterTypes? {
    if closure.parameters == nil, closure.anonymousParameterCount > 0 {
      report(
        "example.type.unclear", "cannot tell the type of '$0' here", range,
        notes: ["name the parameters with their types: '{ (x: Int) in … }'"])
      return nil
    }
    var types: [Type] = []
    for parameter in closure.parameters ?? [] {
      guard let syntax = parameter.type else {
        report(
          "example.type.unclear", "cannot tell the type of '\(parameter.name.text)' here",
          parameter.name.range, notes: ["write it: '(\(parameter.name.text): Int)'"])
        return nil
      }
      types.append(type(syntax))
    }
    let changed = (closure.parameters ?? []).indices.filter { closure.parameters![$0].isInout }
    return ParameterTypes(types: types, destructured: nil, changed: Set(changed))
  }

  /// Gives the parameters their slots; the statements returned take a tuple apart.
  private func declareParameters(
    _ closure: Closure, _ parameters: ParameterTypes
  ) -> [StatementNode] {
    let names = closure.parameters?.map { $0.name.text }
    if let elements = parameters.destructured {
      let whole = context.declare("", isMutable: false)
      context.code.parameters = [whole]
      let locals = elements.indices.map { declareParameter(names?[$0], elements[$0], false) }
      let target = Target.tuple(locals.map { .local($0) })
      let value = LocalNode(whole, closure.body.range)
      return [DeclarationNode(target, value)]
    }
    for (index, type) in parameters.types.enumerated() {
      context.code.parameters.append(
        declareParameter(names?[index], type, parameters.changed.contains(index)))
    }
    return []
  }

  private func declareParameter(_ name: String?, _ type: Type, _ isInout: Bool) -> Local {
    let local = context.declare(name ?? "", isMutable: isInout)
    let symbol = LocalSymbol(local: local, type: type)
    if let name {
      context.blocks[0].names[name] = symbol
    } else {
      context.anonymousParameters.append(symbol)
    }
    return local
  }

  private func body(
    _ closure: Closure, _ result: Type, dropsValue: Bool, _ prologue: [StatementNode]
  ) -> StatementNode {
    let statements = closure.body.statements
    if statements.count == 1, case .expression(let expression) = statements[0].kind {
      let typed = lower(expression, expecting: dropsValue ? nil : result)
      if dropsValue { return BlockNode.of(prologue, then: ExpressionStatementNode(typed.node)) }
      return BlockNode.of(
        prologue, then: ReturnNode(convert(typed, to: result, expression.range)))
    }
    if statements.count == 1, !dropsValue, let value = statements[0].asValue {
      return BlockNode.of(prologue, then: ReturnNode(lower(value, as: result)))
    }
    let lowered = lower(statements)
    let nodes = prologue.isEmpty ? lowered : prologue + lowered
    if flow.isReachable {
      if case .variable = inference.prune(result) { _ = inference.unify(result, .void) }
      checkReturn(statements, result, closure.body.range)
    }
    return BlockNode.of(nodes)
  }

  /// A block whose expressions are collected, such as a task definition's containers.
  func collectedBlock(_ closure: Closure, _ type: Type, _ range: SourceRange) -> Node {
    guard case .function(let function) = literalTarget(type),
      case .nominal(let nominal, let arguments) = inference.prune(function.result),
      nominal == Nominal.array
    else { preconditionFailure("a collecting binding takes () -> [Element] last") }
    let inner = FunctionContext(
      parent: context, result: function.result, mayThrow: context.mayThrow, isClosure: true)
    let outer = context
    let (savedTry, savedRecording) = (tryDepth, recording)
    (context, recording) = (inner, nil)
    defer { (context, tryDepth, recording) = (outer, savedTry, savedRecording) }

    var elements: [Node] = []
    for statement in closure.body.statements {
      guard case .expression(let expression) = statement.kind else {
        report(
          "example.block.statement",
          "only values of type '\(show(arguments[0]))' stand in this block",
          statement.range)
        continue
      }
      elements.append(lower(expression, as: arguments[0]))
    }
    inner.code.body = ReturnNode(ArrayNode(elements, range))
    if inner.didThrow, outer.isClosure { outer.didThrow = true }
    return ClosureNode(inner.code, captures: inner.captures, range)
  }
}
