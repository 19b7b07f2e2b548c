import ExampleLanguage

/// `switch` and `if`, as statements and as values.
extension Checker {
  func lower(_ statement: SwitchStatement, _ range: SourceRange) -> StatementNode {
    let loop = newLoop()
    let subject = lower(statement.subject)
    let type = inference.resolve(subject.type)
    let start = flow
    let (bodies, left) = leavable(statement.label, loop, isLoop: false, takesBreak: true) {
      cases(statement, type, from: start) { block($0) }
    }
    checkExhaustive(statement, bodies.choice, type)
    flow = bodies.end
    flow.join(left.exits)
    return SwitchNode(loop: loop, subject.node, bodies.choice, bodies.nodes)
  }

  private struct Cases<T> {
    let choice: Choice
    let nodes: [T]
    /// Joined from the ends of all bodies.
    let end: Flow
  }

  /// Lowers cases and their bodies, each body where the names of its patterns are declared.
  private func cases<T>(
    _ statement: SwitchStatement, _ type: Type, from start: Flow, _ body: (Block) -> T
  ) -> Cases<T> {
    var items: [Choice.Item] = []
    var nodes: [T] = []
    var end = Flow.unreachable
    let outerFallen = fallen
    defer { fallen = outerFallen }
    for (index, item) in statement.cases.enumerated() {
      context.blocks.append(NameBlock())
      flow = start
      flow.join(fallen)
      fallen = .unreachable
      if item.items.isEmpty {
        items.append(Choice.Item(matcher: .anything, filter: nil, body: index))
      }
      items += choiceItems(item.items, type, body: index)
      let outer = currentCase
      let next = statement.cases.dropFirst(index + 1).first
      currentCase = CaseScope(
        hasNext: next != nil,
        nextBinds: next?.items.contains { !$0.pattern.boundNames.isEmpty } ?? false)
      nodes.append(body(item.body))
      currentCase = outer
      end.join(flow)
      context.blocks.removeLast()
    }
    return Cases(choice: Choice(items: items), nodes: nodes, end: end)
  }

  /// Where `fallthrough` leads.
  struct CaseScope {
    let hasNext: Bool
    let nextBinds: Bool
  }

  /// Several patterns of one body declare the same names, which share their slots.
  func choiceItems(_ items: [CaseItem], _ type: Type, body: Int) -> [Choice.Item] {
    var lowered: [Choice.Item] = []
    let innermost = context.blocks.count - 1
    var first = NameTable()
    for (index, item) in items.enumerated() {
      if index > 0 {
        first = context.blocks[innermost].names
        context.blocks[innermost].names = NameTable()
      }
      var matcher = matcher(item.pattern, type)
      if index > 0 {
        matcher = matcher.rebinding(shared(first, context.blocks[innermost].names, item))
        // The filter sees the first pattern's variables, which hold this one's values.
        context.blocks[innermost].names = first
      }
      let filter = item.filter.map { lower($0, as: .bool) }
      lowered.append(Choice.Item(matcher: matcher, filter: filter, body: body))
    }
    return lowered
  }

  private func shared(
    _ first: NameTable, _ other: NameTable, _ item: CaseItem
  ) -> [ObjectIdentifier: Local] {
    var locals: [ObjectIdentifier: Local] = [:]
    for name in item.pattern.boundNames {
      guard let a = first[name.text], let b = other[name.text] else { continue }
      if !inference.unify(b.type, a.type) {
        mismatch(found: b.type, expected: a.type, name.range)
      }
      locals[ObjectIdentifier(b.local)] = a.local
    }
    return locals
  }

  func fallThrough(_ range: SourceRange) -> StatementNode {
    guard let scope = currentCase else {
      report("example.loop.outside", "'fallthrough' stands outside a 'switch'", range)
      return EmptyBlockNode()
    }
    guard scope.hasNext else {
      report(
        "example.switch.fallthrough", "there is no case behind this one to fall through to", range,
        notes: ["remove 'fallthrough'"])
      return EmptyBlockNode()
    }
    if scope.nextBinds {
      report(
        "example.switch.fallthrough",
        "the case behind this one binds names, which would have no values", range)
    }
    fallen.join(flow)
    flow.isReachable = false
    return LeaveNode(.fellThrough)
  }

  // MARK: Values

  func ifValue(_ statement: IfStatement, _ expected: Type?, _ range: SourceRange) -> Typed {
    guard let otherwise = statement.otherwise else {
      return failed(
        "example.value.else", "'if' as a value needs an 'else'", range,
        notes: ["say what the value is otherwise"])
    }
    var branches = Branches(expected: expected)
    context.blocks.append(NameBlock())
    let conditions = lower(statement.conditions)
    let start = flow
    let then = value(of: statement.then, &branches)
    context.blocks.removeLast()
    let first = flow
    flow = start
    let other: Node
    switch otherwise {
    case .block(let block): other = value(of: block, &branches)
    case .elseIf(let inner, let range):
      let typed = ifValue(inner, branches.type, range)
      other = branches.take(typed, range, self)
    }
    flow.join(first)
    return Typed(
      node: IfValueNode(conditions, then, other, range), type: branches.type ?? .never)
  }

  func switchValue(
    _ statement: SwitchStatement, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let subject = lower(statement.subject)
    let type = inference.resolve(subject.type)
    var branches = Branches(expected: expected)
    let start = flow
    let lowered = cases(statement, type, from: start) { value(of: $0, &branches) }
    checkExhaustive(statement, lowered.choice, type)
    flow = lowered.end
    return Typed(
      node: SwitchValueNode(subject.node, lowered.choice, lowered.nodes, range),
      type: branches.type ?? .never)
  }

  /// The type that all branches of a value have: the one that is expected, else the first one's.
  private struct Branches {
    var type: Type?

    init(expected: Type?) { type = expected }

    mutating func take(_ typed: Typed, _ range: SourceRange, _ checker: Checker) -> Node {
      if typed.node is ErrorNode { return typed.node }
      if checker.inference.prune(typed.type).isNominal(.never) { return typed.node }
      guard let type else {
        self.type = typed.type
        return typed.node
      }
      return checker.convert(typed, to: type, range)
    }
  }

  /// The one expression of a branch; or a statement that leaves it.
  private func value(of block: Block, _ branches: inout Branches) -> Node {
    context.blocks.append(NameBlock())
    defer { context.blocks.removeLast() }
    guard let statement = block.statements.first, block.statements.count == 1 else {
      report(
        "example.value.branch", "a branch of a value must be one expression", block.range,
        notes: ["assign to a variable in each branch instead"])
      return ErrorNode(block.range)
    }
    if case .expression(let expression) = statement.kind {
      return branches.take(
        lower(expression, expecting: branches.type), expression.range, self)
    }
    if let nested = statement.asNestedValue {
      return branches.take(lower(nested, expecting: branches.type), nested.range, self)
    }
    guard case .throw = statement.kind else {
      report(
        "example.value.branch", "a branch of a value must be one expression, or 'throw'",
        statement.range)
      return ErrorNode(block.range)
    }
    return LeavingBranchNode(lower(statement), statement.range)
  }
}

extension Statement {
  fileprivate var asNestedValue: Expression? {
    switch kind {
    case .if(let statement): Expression(.ifValue(statement), range)
    case .switch(let statement): Expression(.switchValue(statement), range)
    default: nil
    }
  }
}

extension Matcher {
  /// With other variables in the place of those that it binds.
  fileprivate func rebinding(_ locals: [ObjectIdentifier: Local]) -> Matcher {
    switch self {
    case .bind(.local(let local)):
      .bind(.local(locals[ObjectIdentifier(local)] ?? local))
    case .some(let inner): .some(inner.rebinding(locals))
    case .tuple(let parts): .tuple(parts.map { $0.rebinding(locals) })
    case .enumCase(let index, let parts): .enumCase(index, parts.map { $0.rebinding(locals) })
    case .payload(let index, let labels, let inner):
      .payload(index, labels: labels, inner.rebinding(locals))
    case .type(let type, let inner): .type(type, inner.rebinding(locals))
    case .anything, .bind, .bool, .int, .nil, .test, .range: self
    }
  }
}
