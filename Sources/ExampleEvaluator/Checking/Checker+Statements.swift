import ExampleLanguage

extension Checker {
  /// Lowers the statements of a block in which names may be declared.
  func lower(_ statements: [Statement]) -> [StatementNode] {
    declareLocalFunctions(statements) + statements.map { lower($0) }
  }

  func block(_ block: Block, declaring names: [String: LocalSymbol] = [:]) -> StatementNode {
    context.blocks.append(names)
    defer { context.blocks.removeLast() }
    return BlockNode(lower(block.statements))
  }

  func lower(_ statement: Statement) -> StatementNode {
    let range = statement.range
    context.descend(2)
    defer { context.ascend(2) }
    switch statement.kind {
    case .expression(let expression): return ExpressionStatementNode(lower(expression).node)
    case .variable(let declaration): return variable(declaration, range)
    case .function(let declaration): return localFunction(declaration)
    case .if(let statement): return lower(statement)
    case .guard(let conditions, let body): return `guard`(conditions, body)
    case .forIn(let statement): return lower(statement, range)
    case .while(let label, let conditions, let body):
      return `while`(label, conditions, body, range)
    case .repeatWhile(let label, let body, let condition):
      let loop = newLoop()
      let node = inLoop(label, loop) { block(body) }
      return RepeatNode(loop: loop, node, lower(condition, as: .bool), range)
    case .return(let value): return `return`(value, range)
    case .break(let label): return leave(label, range, "break") { .broke($0) }
    case .continue(let label): return leave(label, range, "continue") { .continued($0) }
    case .switch, .do, .defer, .throw, .fallthrough, .type, .extension:
      return ExpressionStatementNode(unsupported(range).node)
    }
  }

  // MARK: Variables

  private func variable(_ declaration: VariableDeclaration, _ range: SourceRange) -> StatementNode {
    guard let value = declaration.value else {
      report(
        "example.language.unsupported",
        "a variable without a first value is not part of the example language", range,
        notes: ["give it a value where it is declared"])
      if let type = declaration.type {
        bind(declaration.pattern, self.type(type), declaration.isMutable)
      }
      return BlockNode([])
    }
    var type: Type
    let node: Node
    if let syntax = declaration.type {
      type = self.type(syntax)
      node = lower(value, as: type)
    } else {
      let typed = lower(value)
      (type, node) = (inference.resolve(typed.type), typed.node)
      if node is ErrorNode {
        type = .error
      } else if inference.isUnresolved(type) {
        _ = cannotInfer(value.range)
        type = .error
      }
    }
    return DeclarationNode(bind(declaration.pattern, type, declaration.isMutable), node)
  }

  /// Declares the names of a pattern: of the session at the top level, else of the block.
  @discardableResult
  func bind(_ pattern: Pattern, _ type: Type, _ isMutable: Bool) -> Target {
    switch pattern.kind {
    case .wildcard: return .wildcard
    case .identifier(let name):
      if name.text == "_" { return .wildcard }
      if isTopLevel { return .global(declareGlobal(name, type, isMutable, function: nil)) }
      return .local(declareLocal(name, type, isMutable))
    case .tuple(let patterns):
      let resolved = inference.prune(type)
      guard case .tuple(let elements) = resolved, elements.count == patterns.count else {
        if !resolved.isError {
          report(
            "example.pattern.tuple",
            "the pattern takes \(patterns.count) values apart, found '\(show(type))'", pattern.range
          )
        }
        for pattern in patterns { bind(pattern, .error, isMutable) }
        return .wildcard
      }
      return .tuple(zip(patterns, elements).map { bind($0, $1.type, isMutable) })
    case .binding, .enumCase, .optional, .isType, .cast, .expression:
      _ = unsupported(pattern.range)
      return .wildcard
    }
  }

  private var isTopLevel: Bool {
    context.parent == nil && context.result == nil && context.blocks.count == 1
  }

  func declareGlobal(
    _ name: Name, _ type: Type, _ isMutable: Bool, function: FunctionSymbol?
  ) -> Int {
    if let other = globals[name.text], other.example == example {
      report(
        "example.name.duplicate", "'\(name.text)' is declared twice in this example", name.range,
        notes: ["give one of them another name"])
    }
    let index = globalCount
    globalCount += 1
    globals[name.text] = GlobalSymbol(
      index: index, type: type, isMutable: isMutable, function: function, example: example)
    return index
  }

  func declareLocal(
    _ name: Name, _ type: Type, _ isMutable: Bool, function: FunctionSymbol? = nil
  ) -> Local {
    let innermost = context.blocks.count - 1
    if context.blocks[innermost][name.text] != nil {
      report(
        "example.name.duplicate", "'\(name.text)' is declared twice in this block", name.range,
        notes: ["give one of them another name"])
    }
    let local = context.declare(name.text, isMutable: isMutable)
    context.blocks[innermost][name.text] = LocalSymbol(local: local, type: type, function: function)
    return local
  }

  // MARK: Conditions

  /// Lowers conditions; the names that they bind are declared in the innermost block.
  private func lower(_ conditions: [Condition]) -> [ConditionNode] {
    conditions.map { condition in
      switch condition {
      case .expression(let expression): return .expression(lower(expression, as: .bool))
      case .pattern(_, _, let range): return .expression(unsupported(range).node)
      case .binding(let isMutable, let pattern, let syntax, let value, let range):
        return unwrap(isMutable, pattern, syntax, value, range)
      }
    }
  }

  private func unwrap(
    _ isMutable: Bool, _ pattern: Pattern, _ syntax: TypeSyntax?, _ value: Expression?,
    _ range: SourceRange
  ) -> ConditionNode {
    var source = value
    if source == nil, case .identifier(let name) = pattern.kind {
      source = Expression(.identifier(name), name.range)
    }
    guard let source else { return .expression(ErrorNode(range)) }
    let declared = syntax.map { self.type($0) }
    let typed = lower(source, expecting: declared.map { .optional($0) })
    let type = inference.prune(typed.type)
    guard let wrapped = type.wrapped else {
      if !type.isError {
        report(
          "example.type.optional",
          "'let' in a condition unwraps an optional, found '\(show(type))'",
          source.range, notes: ["move the declaration before the condition"])
      }
      bind(pattern, .error, isMutable)
      return .expression(ErrorNode(range))
    }
    if let declared, !inference.unify(wrapped, declared) {
      mismatch(found: wrapped, expected: declared, source.range)
    }
    return .unwrap(bindLocal(pattern, wrapped, isMutable), typed.node)
  }

  /// A `guard` at the top level declares names for the rest of the page; the others are local.
  private func bindLocal(_ pattern: Pattern, _ type: Type, _ isMutable: Bool) -> Target {
    bind(pattern, type, isMutable)
  }

  // MARK: Branches

  private func lower(_ statement: IfStatement) -> StatementNode {
    context.blocks.append([:])
    let conditions = lower(statement.conditions)
    let then = block(statement.then)
    context.blocks.removeLast()
    switch statement.otherwise {
    case nil: return IfNode(conditions, then, nil)
    case .block(let other): return IfNode(conditions, then, block(other))
    case .elseIf(let other, _): return IfNode(conditions, then, lower(other))
    }
  }

  private func `guard`(_ conditions: [Condition], _ body: Block) -> StatementNode {
    // The body sees none of the names that the conditions bind, so it is lowered first.
    let otherwise = block(body)
    if !leavesAlways(body.statements) {
      report(
        "example.guard.falls", "the body of 'guard' must not fall through", body.range,
        notes: ["end it with 'return', 'break', 'continue' or 'fatalError()'"])
    }
    return GuardNode(lower(conditions), otherwise)
  }

  // MARK: Loops

  private func inLoop<T>(_ label: Name?, _ number: Int, _ body: () -> T) -> T {
    context.loops.append((label?.text, number))
    defer { context.loops.removeLast() }
    return body()
  }

  private func `while`(
    _ label: Name?, _ conditions: [Condition], _ body: Block, _ range: SourceRange
  ) -> StatementNode {
    let loop = newLoop()
    context.blocks.append([:])
    defer { context.blocks.removeLast() }
    let tests = lower(conditions)
    return WhileNode(loop: loop, tests, inLoop(label, loop) { block(body) }, range)
  }

  private func lower(_ statement: ForStatement, _ range: SourceRange) -> StatementNode {
    let loop = newLoop()
    let sequence = lower(statement.sequence)
    let type = inference.resolve(sequence.type)
    var element = Type.error
    if let found = type.sequenceElement {
      element = found
    } else if !type.isError {
      report(
        "example.type.sequence", "'for' needs a sequence, found '\(type)'",
        statement.sequence.range,
        notes: type.isNominal(.int) ? ["count with a range: '0..<n'"] : [])
    }
    context.blocks.append([:])
    defer { context.blocks.removeLast() }
    let target = bind(statement.pattern, element, false)
    let filter = statement.filter.map { lower($0, as: .bool) }
    let body = inLoop(statement.label, loop) { block(statement.body) }
    return ForNode(loop: loop, target, sequence.node, where: filter, body, range)
  }

  private func leave(
    _ label: Name?, _ range: SourceRange, _ word: String, _ completion: (Int) -> Completion
  ) -> StatementNode {
    let loop = context.loops.last { label == nil || $0.label == label?.text }
    guard let loop else {
      report(
        "example.loop.outside",
        label.map { "no loop around this is labelled '\($0.text)'" }
          ?? "'\(word)' stands outside a loop", label?.range ?? range)
      return BlockNode([])
    }
    return LeaveNode(completion(loop.number))
  }

  private func `return`(_ value: Expression?, _ range: SourceRange) -> StatementNode {
    guard let result = context.result else {
      report("example.return.outside", "'return' stands outside a function", range)
      return BlockNode([])
    }
    guard let value else {
      if case .variable = inference.prune(result) { _ = inference.unify(result, .void) }
      if !inference.prune(result).isVoid, !inference.prune(result).isError {
        report("example.return.value", "'return' needs a value of type '\(show(result))'", range)
      }
      return ReturnNode(nil)
    }
    return ReturnNode(lower(value, as: result))
  }
}
