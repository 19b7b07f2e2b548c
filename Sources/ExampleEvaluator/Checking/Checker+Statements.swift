import ExampleLanguage

extension Checker {
  /// Lowers the statements of a block in which names may be declared.
  func lower(_ statements: [Statement]) -> [StatementNode] {
    declareTypes(statements)
    let functions = declareLocalFunctions(statements)
    declareMembers(statements)
    let others = lowerInOrder(statements[...])
    return functions.isEmpty ? others : functions + others
  }

  /// What follows a `defer` is run before it.
  func lowerInOrder(
    _ statements: ArraySlice<Statement>, thenShowing last: Expression? = nil
  ) -> [StatementNode] {
    var nodes: [StatementNode] = []
    nodes.reserveCapacity(statements.count + (last == nil ? 0 : 1))
    for (index, statement) in zip(statements.indices, statements) {
      if case .defer(let body) = statement.kind {
        let deferred = deferred(body)
        let rest = lowerInOrder(statements[(index + 1)...], thenShowing: last)
        return nodes + [DeferNode(BlockNode.of(rest), deferred)]
      }
      nodes.append(lower(statement))
    }
    if let last { nodes.append(shown(last)) }
    return nodes
  }

  func block(_ block: Block) -> StatementNode {
    context.blocks.append(NameBlock())
    defer { context.blocks.removeLast() }
    return BlockNode.of(lower(block.statements))
  }

  func lower(_ statement: Statement) -> StatementNode {
    let range = statement.range
    context.descend(2)
    defer { context.ascend(2) }
    switch statement.kind {
    case .expression(let expression): return ExpressionStatementNode(lower(expression).node)
    case .variable(let declaration): return variable(declaration, range)
    case .function(let declaration): return localFunction(declaration)
    case .if(let statement): return labelled(statement.label) { lower(statement) }
    case .guard(let conditions, let body): return `guard`(conditions, body)
    case .forIn(let statement): return lower(statement, range)
    case .while(let label, let conditions, let body):
      return `while`(label, conditions, body, range)
    case .repeatWhile(let label, let body, let condition):
      return repeatWhile(label, body, condition, range)
    case .return(let value): return `return`(value, range)
    case .break(let label): return leave(label, range, isBreak: true)
    case .continue(let label): return leave(label, range, isBreak: false)
    case .switch(let statement): return lower(statement, range)
    case .fallthrough: return fallThrough(range)
    case .do(let statement): return labelled(statement.label) { lower(statement) }
    case .throw(let error): return `throw`(error, range)
    case .defer(let body): return deferred(body)
    case .type(let declaration): return finishMembers(of: declaration)
    case .extension: return EmptyBlockNode()
    }
  }

  // MARK: Variables

  private func variable(_ declaration: VariableDeclaration, _ range: SourceRange) -> StatementNode {
    if let accessors = declaration.accessors { return computed(declaration, accessors) }
    guard let value = declaration.value else { return lateVariable(declaration, range) }
    var type: Type
    let node: Node
    if let syntax = declaration.type {
      type = self.type(syntax, isOpen: true)
      node = lower(value, as: type)
      type = inference.resolve(type)
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

  /// `let x: Int`: its value comes later. A `var` of an optional type begins with nil.
  private func lateVariable(
    _ declaration: VariableDeclaration, _ range: SourceRange
  ) -> StatementNode {
    guard let syntax = declaration.type else {
      report(
        "example.type.unclear", "a variable without a first value needs a type", range,
        notes: ["write it behind the name, as in ': Int'"])
      bind(declaration.pattern, .error, declaration.isMutable)
      return EmptyBlockNode()
    }
    let type = self.type(syntax)
    if declaration.isMutable, type.wrapped != nil {
      let target = bind(declaration.pattern, type, declaration.isMutable)
      return DeclarationNode(target, ConstantNode(.none, range))
    }
    guard case .identifier(let name) = declaration.pattern.kind else {
      bind(declaration.pattern, type, declaration.isMutable)
      report(
        "example.language.unsupported",
        "several variables without a first value are not part of the example language", range,
        notes: ["declare each on its own line"])
      return EmptyBlockNode()
    }
    let variable = newVariable()
    flow.declare(variable)
    if isTopLevel {
      let index = declareGlobal(name, type, declaration.isMutable)
      globals[name.text]?.late = variable
      return ForgetNode(.global(index))
    }
    let local = declareLocal(name, type, declaration.isMutable)
    context.blocks[context.blocks.count - 1].names[name.text]?.late = variable
    return ForgetNode(.local(local))
  }

  /// Declares the names of a pattern: of the session at the top level, else of the block.
  @discardableResult
  func bind(_ pattern: Pattern, _ type: Type, _ isMutable: Bool) -> Target {
    switch pattern.kind {
    case .wildcard: return .wildcard
    case .identifier(let name):
      if name.text == "_" { return .wildcard }
      if isTopLevel { return .global(declareGlobal(name, type, isMutable)) }
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
      checkLabels(patterns, elements)
      return .tuple(zip(patterns, elements).map { bind($0, $1.type, isMutable) })
    case .binding, .enumCase, .optional, .isType, .cast, .expression:
      _ = unsupported(pattern.range)
      return .wildcard
    }
  }

  /// A label in a pattern names the element that stands there.
  func checkLabels(_ patterns: [Pattern], _ elements: [Type.TupleElement]) {
    for (pattern, element) in zip(patterns, elements) {
      guard let label = pattern.label, label.text != element.label else { continue }
      report(
        "example.pattern.label",
        element.label.isEmpty
          ? "the value has no label here, found '\(label.text):'"
          : "found the label '\(label.text):', expected '\(element.label):'", label.range)
    }
  }

  var isTopLevel: Bool {
    context.parent == nil && context.result == nil && context.blocks.count == 1
  }

  @discardableResult
  func declareGlobal(
    _ name: Name, _ type: Type, _ isMutable: Bool, index: Int? = nil,
    functions: [FunctionSymbol] = []
  ) -> Int {
    if let other = globals[name.text], other.example == example {
      report(
        "example.name.duplicate", "'\(name.text)' is declared twice in this example", name.range,
        notes: ["give one of them another name"])
    }
    let index = index ?? globalCount
    globalCount = max(globalCount, index + 1)
    // A few more at once: growing by one and one would move them all again and again.
    if globals.count == globals.capacity { globals.reserveCapacity(globals.count + 8) }
    globals[name.text] = GlobalSymbol(
      index: index, type: type, isMutable: isMutable, functions: functions, example: example)
    return index
  }

  func declareLocal(_ name: Name, _ type: Type, _ isMutable: Bool) -> Local {
    let innermost = context.blocks.count - 1
    if context.blocks[innermost].names[name.text] != nil {
      report(
        "example.name.duplicate", "'\(name.text)' is declared twice in this block", name.range,
        notes: ["give one of them another name"])
    }
    let local = context.declare(name.text, isMutable: isMutable)
    context.blocks[innermost].names[name.text] = LocalSymbol(local: local, type: type)
    return local
  }

  // MARK: Conditions

  /// Lowers conditions; the names that they bind are declared in the innermost block.
  func lower(_ conditions: [Condition]) -> [ConditionNode] {
    conditions.map { condition in
      switch condition {
      case .expression(let expression): return .expression(lower(expression, as: .bool))
      case .pattern(let pattern, let value, _):
        let typed = lower(value)
        return .match(matcher(pattern, inference.resolve(typed.type)), typed.node)
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
    return .unwrap(bind(pattern, wrapped, isMutable), typed.node)
  }

  // MARK: Branches

  private func lower(_ statement: IfStatement) -> StatementNode {
    context.blocks.append(NameBlock())
    let conditions = lower(statement.conditions)
    let start = flow
    let (then, first) = branch(from: start) { block(statement.then) }
    context.blocks.removeLast()
    let (otherwise, second) = branch(from: start) { () -> StatementNode? in
      switch statement.otherwise {
      case nil: nil
      case .block(let other): block(other)
      case .elseIf(let other, _): lower(other)
      }
    }
    flow = first
    flow.join(second)
    return IfNode(conditions, then, otherwise)
  }

  private func `guard`(_ conditions: [Condition], _ body: Block) -> StatementNode {
    // The body sees none of the names that the conditions bind, so it is lowered first.
    let start = flow
    let (otherwise, end) = branch(from: start) { block(body) }
    if end.isReachable, start.isReachable {
      report(
        "example.guard.falls", "the body of 'guard' must not fall through", body.range,
        notes: ["end it with 'return', 'throw', 'break', 'continue' or 'fatalError()'"])
    }
    flow = start
    return GuardNode(lower(conditions), otherwise)
  }

  /// `if` and `do` with a label, which `break` may name.
  private func labelled(_ label: Name?, _ body: () -> StatementNode) -> StatementNode {
    guard label != nil else { return body() }
    let number = newLoop()
    let (node, left) = leavable(label, number, isLoop: false, takesBreak: false, body)
    flow.join(left.exits)
    return LabelledNode(number, node)
  }

  // MARK: Loops

  private func `while`(
    _ label: Name?, _ conditions: [Condition], _ body: Block, _ range: SourceRange
  ) -> StatementNode {
    let loop = newLoop()
    context.blocks.append(NameBlock())
    defer { context.blocks.removeLast() }
    let tests = lower(conditions)
    let start = flow
    let (node, left) = leavable(label, loop, isLoop: true, takesBreak: true) { block(body) }
    flow = isTrue(conditions) ? .unreachable : start
    flow.join(left.exits)
    return WhileNode(loop: loop, tests, node, range)
  }

  private func repeatWhile(
    _ label: Name?, _ body: Block, _ condition: Expression, _ range: SourceRange
  ) -> StatementNode {
    let loop = newLoop()
    let (node, left) = leavable(label, loop, isLoop: true, takesBreak: true) { block(body) }
    flow.join(left.nexts)
    let test = lower(condition, as: .bool)
    if isTrue(condition) { flow = .unreachable }
    flow.join(left.exits)
    return RepeatNode(loop: loop, node, test, range)
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
    if let syntax = statement.type {
      let declared = self.type(syntax)
      if !inference.unify(element, declared) {
        mismatch(found: element, expected: declared, syntax.range)
      }
    }
    context.blocks.append(NameBlock())
    defer { context.blocks.removeLast() }
    let start = flow
    let matcher =
      statement.isCase
      ? matcher(statement.pattern, element) : .bind(bind(statement.pattern, element, false))
    let filter = statement.filter.map { lower($0, as: .bool) }
    let (body, left) = leavable(statement.label, loop, isLoop: true, takesBreak: true) {
      block(statement.body)
    }
    flow = start
    flow.join(left.exits)
    return ForNode(loop: loop, matcher, sequence.node, where: filter, body, range)
  }

  private func leave(_ label: Name?, _ range: SourceRange, isBreak: Bool) -> StatementNode {
    let word = isBreak ? "break" : "continue"
    let place = context.leavables.lastIndex { leavable in
      guard isBreak || leavable.isLoop else { return false }
      return label == nil ? leavable.takesBreak : leavable.label == label?.text
    }
    guard let place else {
      report(
        "example.loop.outside",
        label.map { "no loop around this is labelled '\($0.text)'" }
          ?? "'\(word)' stands outside a loop", label?.range ?? range)
      return EmptyBlockNode()
    }
    if isBreak {
      context.leavables[place].exits.join(flow)
    } else {
      context.leavables[place].nexts.join(flow)
    }
    flow.isReachable = false
    let number = context.leavables[place].number
    return LeaveNode(isBreak ? .broke(number) : .continued(number))
  }

  private func `return`(_ value: Expression?, _ range: SourceRange) -> StatementNode {
    defer { flow.isReachable = false }
    if context.making != nil { return returnFromInitializer(value, range) }
    guard let result = context.result else {
      if let value { _ = lower(value) }
      report("example.return.outside", "'return' stands outside a function", range)
      return EmptyBlockNode()
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

/// Makes a variable that has no value yet, in each round of a loop anew.
final class ForgetNode: StatementNode {
  let target: Target

  init(_ target: Target) { self.target = target }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    switch target {
    case .local(let local): machine.stack.frame[local.slot] = .unset
    case .global(let index): machine.stack[index] = .unset
    case .wildcard, .tuple: break
    }
    return .normal
  }
}
