import ExampleLanguage

extension Checker {
  /// Declares the functions of the top level, so that they may call each other, and be called above
  /// where they stand; their bodies follow when everything else is known.
  func declareFunctions(_ statements: [Statement]) {
    for statement in statements {
      guard case .function(let declaration) = statement.kind else { continue }
      let inner = FunctionContext(
        parent: nil, result: .void, mayThrow: declaration.isThrowing, isClosure: false)
      let index = globalCount
      globalCount += 1
      let symbol = functionSymbol(declaration, inner, index: index)
      declareOverload(declaration.name, symbol)
      functionIndices[declaration.name.range.lower] = symbol
      pendingBodies.append { [self] in lowerBody(declaration, symbol.signature, inner) }
    }
  }

  /// Adds a form of a function to those of the same name in this example; earlier examples' are hidden.
  private func declareOverload(_ name: Name, _ symbol: FunctionSymbol) {
    let type = functionType(symbol.signature)
    guard let other = globals[name.text], other.example == example, !other.functions.isEmpty else {
      declareGlobal(name, type, false, index: symbol.index, functions: [symbol])
      return
    }
    if other.functions.contains(where: { isSame($0.signature, symbol.signature) }) {
      report(
        "example.name.duplicate",
        "'\(name.text)' is declared twice in this example, with the same parameters", name.range,
        notes: ["give one of them another name, or other labels"])
    }
    globals[name.text] = GlobalSymbol(
      index: symbol.index, type: type, isMutable: false, functions: other.functions + [symbol],
      example: example)
  }

  /// Whether no call could tell two forms of a function apart.
  func isSame(_ a: Signature, _ b: Signature) -> Bool {
    a.parameters.count == b.parameters.count && a.result.description == b.result.description
      && zip(a.parameters, b.parameters).allSatisfy {
        $0.label == $1.label && $0.type.description == $1.type.description
      }
  }

  /// A function where it is declared: at the top level its value; inside another, a closure.
  func localFunction(_ declaration: FunctionDeclaration) -> StatementNode {
    if let function = functionIndices[declaration.name.range.lower] {
      let closure = ClosureNode(function.code, captures: [], declaration.name.range)
      return DeclarationNode(.global(function.index), closure)
    }
    guard let function = localFunctions[declaration.name.range.lower] else {
      preconditionFailure("a block declares its functions before its statements are lowered")
    }
    lowerBody(declaration, function.symbol.signature, function.context)
    let closure = ClosureNode(
      function.symbol.code, captures: function.context.captures, declaration.name.range)
    return LocalFunctionNode(function.local, closure)
  }

  /// Declares the functions of a block, so that they may call each other.
  func declareLocalFunctions(_ statements: [Statement]) -> [StatementNode] {
    var locals: [Local] = []
    for statement in statements {
      guard case .function(let declaration) = statement.kind else { continue }
      let inner = FunctionContext(
        parent: context, result: .void, mayThrow: declaration.isThrowing, isClosure: false)
      let symbol = functionSymbol(declaration, inner, index: 0)
      let local = declareLocalOverload(declaration.name, symbol)
      local.isCaptured = true
      localFunctions[declaration.name.range.lower] = LocalFunction(
        symbol: symbol, context: inner, local: local)
      locals.append(local)
    }
    return locals.isEmpty ? [] : [LocalFunctionsNode(locals)]
  }

  private func declareLocalOverload(_ name: Name, _ symbol: FunctionSymbol) -> Local {
    let innermost = context.blocks.count - 1
    let type = functionType(symbol.signature)
    guard let other = context.blocks[innermost].names[name.text], !other.functions.isEmpty,
      !other.functions.contains(where: { isSame($0.symbol.signature, symbol.signature) })
    else {
      let local = declareLocal(name, type, false)
      context.blocks[innermost].names[name.text]?.functions = [
        LocalFunctionSymbol(symbol: symbol, local: local)
      ]
      return local
    }
    let local = context.declare(name.text, isMutable: false)
    context.blocks[innermost].names[name.text] = LocalSymbol(
      local: local, type: type,
      functions: other.functions + [LocalFunctionSymbol(symbol: symbol, local: local)])
    return local
  }

  func functionSymbol(
    _ declaration: FunctionDeclaration, _ inner: FunctionContext, index: Int
  ) -> FunctionSymbol {
    let signature = signature(of: declaration)
    inner.result = signature.result
    return FunctionSymbol(
      index: index, signature: signature, code: inner.code,
      defaults: defaultValues(signature.parameters))
  }

  func signature(of declaration: FunctionDeclaration) -> Signature {
    Signature(
      parameters: declaration.parameters.map { parameter($0) }, isThrowing: declaration.isThrowing,
      isRethrowing: declaration.isRethrowing, result: declaration.result.map { type($0) } ?? .void)
  }

  func parameter(_ parameter: FunctionDeclaration.Parameter) -> Signature.Parameter {
    Signature.Parameter(
      label: parameter.label?.text, name: parameter.name.text, type: type(parameter.type),
      isVariadic: parameter.isVariadic, isInout: parameter.isInout,
      defaultValue: parameter.defaultValue)
  }

  /// The default values of parameters, lowered when everything else is known.
  func defaultValues(_ parameters: [Signature.Parameter]) -> DefaultValues {
    let defaults = DefaultValues()
    let method = methodContext
    for (index, parameter) in parameters.enumerated() {
      guard let value = parameter.defaultValue else { continue }
      pendingBodies.append { [self] in
        defaults.codes[index] = valueCode(value, parameter.type, in: method)
      }
    }
    return defaults
  }

  /// A default or first value: it sees globals only, and static members of the type around.
  func valueCode(_ value: Expression, _ type: Type, in method: FunctionContext?) -> FunctionCode {
    let inner = FunctionContext(parent: nil, result: type, mayThrow: false, isClosure: false)
    if let method {
      (inner.owner, inner.selfType, inner.isStatic) = (method.owner, method.selfType, true)
    }
    inFunction(inner) { inner.code.body = ReturnNode(lower(value, as: type)) }
    return inner.code
  }

  /// Lowers what belongs to another function; no `try` and no `expect` around it counts there.
  func inFunction<T>(_ inner: FunctionContext, _ body: () -> T) -> T {
    if !inner.isClosure { functions.keep(inner.code) }
    let saved = (context, tryDepth, throwSites, recording, prepared, flow)
    (context, tryDepth, recording, prepared, flow) = (inner, 0, nil, nil, flow.inside)
    defer { (context, tryDepth, throwSites, recording, prepared, flow) = saved }
    return body()
  }

  /// As a value, a variadic parameter is an array.
  func functionType(_ signature: Signature) -> Type {
    .function(
      FunctionType(
        parameters: signature.parameters.map { $0.isVariadic ? .array($0.type) : $0.type },
        changed: Set(signature.parameters.indices.filter { signature.parameters[$0].isInout }),
        isThrowing: signature.isThrowing, result: signature.result))
  }

  private func lowerBody(
    _ declaration: FunctionDeclaration, _ signature: Signature, _ inner: FunctionContext
  ) {
    guard let body = declaration.body else { return }
    inFunction(inner) {
      declareParameters(declaration.parameters, signature.parameters)
      inner.code.body = functionBody(body, signature.result)
    }
  }

  func declareParameters(
    _ parameters: [FunctionDeclaration.Parameter], _ declared: [Signature.Parameter]
  ) {
    for (parameter, declared) in zip(parameters, declared) {
      let type = declared.isVariadic ? Type.array(declared.type) : declared.type
      context.code.parameters.append(declareLocal(parameter.name, type, parameter.isInout))
    }
  }

  func functionBody(_ body: Block, _ result: Type) -> StatementNode {
    context.blocks.append(NameBlock())
    defer { context.blocks.removeLast() }
    let statements = body.statements
    if statements.count == 1, case .expression(let expression) = statements[0].kind, !result.isVoid
    {
      return ReturnNode(lower(expression, as: result))
    }
    if statements.count == 1, !result.isVoid, let value = statements[0].asValue {
      return ReturnNode(lower(value, as: result))
    }
    let nodes = lower(statements)
    if flow.isReachable { checkReturn(statements, result, body.range) }
    return BlockNode.of(nodes)
  }

  func checkReturn(_ statements: [Statement], _ result: Type, _ range: SourceRange) {
    let type = inference.prune(result)
    if type.isVoid || type.isError || diagnosticsHave(range) { return }
    report(
      "example.return.missing",
      "not every way through this body returns a value of type '\(show(result))'",
      SourceRange(max(range.lower, range.upper - 1), range.upper), notes: ["add a 'return'"])
  }

  private func diagnosticsHave(_ range: SourceRange) -> Bool {
    diagnostics.contains { diagnostic in
      guard let place = diagnostic.location?.range else { return false }
      return place.lower >= range.lower && place.upper <= range.upper
    }
  }
}

extension Statement {
  /// `if` or `switch` where it stands alone in a body, and is the body's value by its form.
  var asValue: Expression? {
    switch kind {
    case .if(let statement) where statement.label == nil && statement.hasValue:
      Expression(.ifValue(statement), range)
    case .switch(let statement) where statement.label == nil && statement.hasValue:
      Expression(.switchValue(statement), range)
    default: nil
    }
  }
}

extension IfStatement {
  fileprivate var hasValue: Bool {
    guard then.hasValue else { return false }
    switch otherwise {
    case nil: return false
    case .block(let block): return block.hasValue
    case .elseIf(let other, _): return other.hasValue
    }
  }
}

extension SwitchStatement {
  fileprivate var hasValue: Bool { cases.allSatisfy { $0.body.hasValue } }
}

extension Block {
  /// Whether it is one expression, or leaves by an error.
  fileprivate var hasValue: Bool {
    guard statements.count == 1 else { return false }
    switch statements[0].kind {
    case .expression(let expression):
      if case .assignment = expression.kind { return false }
      return true
    case .throw: return true
    default: return statements[0].asValue != nil
    }
  }
}
