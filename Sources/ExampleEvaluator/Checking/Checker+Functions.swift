import ExampleLanguage

extension Checker {
  /// Declares the functions of the top level, so that they may call each other, and be called above
  /// where they stand; their bodies follow when everything else is known.
  func declareFunctions(_ statements: [Statement]) {
    for case .function(let declaration) in statements.map({ $0.kind }) {
      let symbol = functionSymbol(
        declaration,
        FunctionContext(
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
    guard let function = localFunctions[declaration.name.range.lower] else {
      preconditionFailure("a block declares its functions before its statements are lowered")
    }
    lowerBody(declaration, function.symbol, function.context)
    let closure = ClosureNode(
      function.symbol.code, captures: function.context.captures, declaration.name.range)
    return LocalFunctionNode(function.local, closure)
  }

  /// Declares the functions of a block, so that they may call each other.
  func declareLocalFunctions(_ statements: [Statement]) -> [StatementNode] {
    var locals: [Local] = []
    for case .function(let declaration) in statements.map({ $0.kind }) {
      let (symbol, inner) = functionSymbol(
        declaration,
        FunctionContext(
          parent: context, result: .void, mayThrow: declaration.isThrowing, isClosure: false))
      let local = declareLocal(
        declaration.name, functionType(symbol.signature), false, function: symbol)
      local.isCaptured = true
      localFunctions[declaration.name.range.lower] = LocalFunction(
        symbol: symbol, context: inner, local: local)
      locals.append(local)
    }
    return locals.isEmpty ? [] : [LocalFunctionsNode(locals)]
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
      guard let value = parameter.defaultValue else { continue }
      pendingBodies.append { [self] in
        defaults.codes[index] = defaultValue(value, parameter.type)
      }
    }
    return (FunctionSymbol(signature: signature, code: inner.code, defaults: defaults), inner)
  }

  /// A default value sees globals only: it is computed wherever the function is called.
  private func defaultValue(_ value: Expression, _ type: Type) -> FunctionCode {
    let inner = FunctionContext(parent: nil, result: type, mayThrow: false, isClosure: false)
    inFunction(inner) { inner.code.body = ReturnNode(lower(value, as: type)) }
    return inner.code
  }

  /// Lowers what belongs to another function; no `try` and no `expect` around it counts there.
  func inFunction<T>(_ inner: FunctionContext, _ body: () -> T) -> T {
    let saved = (context, tryDepth, recording, prepared)
    (context, tryDepth, recording, prepared) = (inner, 0, nil, nil)
    defer { (context, tryDepth, recording, prepared) = saved }
    return body()
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
    inFunction(inner) {
      for (parameter, declared) in zip(declaration.parameters, symbol.signature.parameters) {
        let type = declared.isVariadic ? Type.array(declared.type) : declared.type
        inner.code.parameters.append(declareLocal(parameter.name, type, false))
      }
      inner.blocks.append([:])
      defer { inner.blocks.removeLast() }
      inner.code.body = functionBody(body, symbol.signature.result)
    }
  }

  private func functionBody(_ body: Block, _ result: Type) -> StatementNode {
    let statements = body.statements
    if statements.count == 1, case .expression(let expression) = statements[0].kind, !result.isVoid
    {
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
