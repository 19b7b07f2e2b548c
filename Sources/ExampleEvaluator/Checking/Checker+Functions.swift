import ExampleLanguage

extension Checker {
  /// Declares the functions of the top level, so that they may call each other, and be called above
  /// where they stand; their bodies follow when everything else is known.
  func declareFunctions(_ statements: [Statement]) {
    for case .function(let declaration) in statements.map({ $0.kind }) {
      let symbol = functionSymbol(declaration, FunctionContext(
        parent: nil, result: .void, mayThrow: declaration.isThrowing, isClosure: false))
      let index = declareGlobal(
        declaration.name, functionType(symbol.symbol.signature), false, function: symbol.symbol)
      functionIndices[declaration.name.range.lower] = index
      pendingBodies.append { [self] in lowerBody(declaration, symbol.symbol, symbol.context) }
    }
  }

  /// A function where it is declared: at the top level its value; inside another, a closure.
  func localFunction(_ declaration: FunctionDeclaration) -> StatementNode {
    if let index = functionIndices[declaration.name.range.lower],
      case .global(let global)? = resolve(declaration.name.text), global.index == index,
      let function = global.function
    {
      let closure = ClosureNode(function.code, captures: [], declaration.name.range)
      return DeclarationNode(.global(index), closure)
    }
    let (symbol, inner) = functionSymbol(
      declaration,
      FunctionContext(
        parent: context, result: .void, mayThrow: declaration.isThrowing, isClosure: false))
    let local = declareLocal(
      declaration.name, functionType(symbol.signature), false, function: symbol)
    local.isCaptured = true
    lowerBody(declaration, symbol, inner)
    let closure = ClosureNode(symbol.code, captures: inner.captures, declaration.name.range)
    return LocalFunctionNode(local, closure)
  }

  private func functionSymbol(
    _ declaration: FunctionDeclaration, _ inner: FunctionContext
  ) -> (symbol: FunctionSymbol, context: FunctionContext) {
    let parameters = declaration.parameters.map { parameter in
      Signature.Parameter(
        label: parameter.label?.text, name: parameter.name.text, type: type(parameter.type),
        isVariadic: parameter.isVariadic, defaultValue: parameter.defaultValue)
    }
    let signature = Signature(
      parameters: parameters, isThrowing: declaration.isThrowing,
      result: declaration.result.map { type($0) } ?? .void)
    inner.result = signature.result
    let defaults = DefaultValues()
    for (index, parameter) in parameters.enumerated() {
      if let value = parameter.defaultValue { defaults.nodes[index] = lower(value, as: parameter.type) }
    }
    return (FunctionSymbol(signature: signature, code: inner.code, defaults: defaults), inner)
  }

  /// As a value, a variadic parameter is an array.
  private func functionType(_ signature: Signature) -> Type {
    .function(
      FunctionType(
        parameters: signature.parameters.map { $0.isVariadic ? .array($0.type) : $0.type },
        isThrowing: signature.isThrowing, result: signature.result))
  }

  private func lowerBody(
    _ declaration: FunctionDeclaration, _ symbol: FunctionSymbol, _ inner: FunctionContext
  ) {
    guard let body = declaration.body else { return }
    let outer = context
    let (savedTry, savedRecording) = (tryDepth, recording)
    (context, tryDepth, recording) = (inner, 0, nil)
    defer { (context, tryDepth, recording) = (outer, savedTry, savedRecording) }
    for (parameter, declared) in zip(declaration.parameters, symbol.signature.parameters) {
      let type = declared.isVariadic ? Type.array(declared.type) : declared.type
      inner.code.parameters.append(declareLocal(parameter.name, type, false))
    }
    inner.blocks.append([:])
    defer { inner.blocks.removeLast() }
    inner.code.body = functionBody(body, symbol.signature.result)
  }

  private func functionBody(_ body: Block, _ result: Type) -> StatementNode {
    let statements = body.statements
    if statements.count == 1, case .expression(let expression) = statements[0].kind, !result.isVoid {
      return ReturnNode(lower(expression, as: result))
    }
    let nodes = lower(statements)
    if !returnsAlways(statements) { checkReturn(statements, result, body.range) }
    return BlockNode(nodes)
  }

  func checkReturn(_ statements: [Statement], _ result: Type, _ range: SourceRange) {
    let type = inference.prune(result)
    if type.isVoid || type.isError || diagnosticsHave(range) { return }
    report(
      "example.return.missing", "not every way through this body returns a '\(show(result))'",
      SourceRange(max(range.lower, range.upper - 1), range.upper), notes: ["add a 'return'"])
  }

  private func diagnosticsHave(_ range: SourceRange) -> Bool {
    diagnostics.contains { diagnostic in
      guard let place = diagnostic.location?.range else { return false }
      return place.lower >= range.lower && place.upper <= range.upper
    }
  }

  /// Whether control never reaches the end of these statements.
  func returnsAlways(_ statements: [Statement]) -> Bool { leavesAlways(statements, loopsCount: false) }

  /// The same, `break` and `continue` included: what the body of a `guard` must do.
  func leavesAlways(_ statements: [Statement]) -> Bool { leavesAlways(statements, loopsCount: true) }

  private func leavesAlways(_ statements: [Statement], loopsCount: Bool) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .return: true
      case .break, .continue: loopsCount
      case .expression(let expression): isNever(expression)
      case .if(let branch): leavesAlways(branch, loopsCount: loopsCount)
      case .while(_, let conditions, let body):
        isTrue(conditions) && !breaks(body.statements)
      case .repeatWhile(_, let body, _): leavesAlways(body.statements, loopsCount: false)
      default: false
      }
    }
  }

  private func leavesAlways(_ branch: IfStatement, loopsCount: Bool) -> Bool {
    guard leavesAlways(branch.then.statements, loopsCount: loopsCount) else { return false }
    switch branch.otherwise {
    case nil: return false
    case .block(let block): return leavesAlways(block.statements, loopsCount: loopsCount)
    case .elseIf(let other, _): return leavesAlways(other, loopsCount: loopsCount)
    }
  }

  private func isNever(_ expression: Expression) -> Bool {
    if case .call(let callee, _, _) = expression.kind, case .identifier(let name) = callee.kind {
      return name.text == "fatalError"
    }
    return false
  }

  private func isTrue(_ conditions: [Condition]) -> Bool {
    guard conditions.count == 1, case .expression(let expression) = conditions[0],
      case .boolean(true) = expression.kind
    else { return false }
    return true
  }

  private func breaks(_ statements: [Statement]) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .break: true
      case .if(let branch): breaks(branch)
      case .guard(_, let body): breaks(body.statements)
      case .forIn(let loop): breaks(loop.body.statements)
      case .while(_, _, let body), .repeatWhile(_, let body, _): breaks(body.statements)
      default: false
      }
    }
  }

  private func breaks(_ branch: IfStatement) -> Bool {
    if breaks(branch.then.statements) { return true }
    switch branch.otherwise {
    case nil: return false
    case .block(let block): return breaks(block.statements)
    case .elseIf(let other, _): return breaks(other)
    }
  }
}
