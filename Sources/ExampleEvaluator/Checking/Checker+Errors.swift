import ExampleLanguage

/// `throw`, `do` and `catch`, `defer`.
extension Checker {
  func `throw`(_ error: Expression, _ range: SourceRange) -> StatementNode {
    let typed = lower(error)
    let type = inference.resolve(typed.type)
    if !own.has(type, .error) {
      report(
        "example.throw.type", "'throw' needs an error, found '\(type)'", error.range,
        notes: own.isOwn(type) ? ["write ': Error' behind the name of the type"] : [])
    }
    noteThrow("this", range, isMarked: true)
    flow.isReachable = false
    return ThrowNode(typed.node)
  }

  func lower(_ statement: DoStatement) -> StatementNode {
    if statement.catches.isEmpty { return block(statement.body) }
    let start = flow
    let takesAll = statement.catches.contains { takesEverything($0) }
    let (mayThrow, didThrow) = (context.mayThrow, context.didThrow)
    if takesAll { context.mayThrow = true }
    let body = block(statement.body)
    context.mayThrow = mayThrow
    if takesAll { context.didThrow = didThrow }
    var end = flow
    let caught = Flow.thrown(between: start, and: end)
    var items: [Choice.Item] = []
    var handlers: [StatementNode] = []
    for (index, handler) in statement.catches.enumerated() {
      flow = caught
      context.blocks.append(NameBlock())
      items += catchItems(handler, body: index)
      handlers.append(block(handler.body))
      context.blocks.removeLast()
      end.join(flow)
    }
    flow = end
    return DoNode(body, Choice(items: items), handlers)
  }

  /// Whether a `catch` leaves no error over.
  private func takesEverything(_ handler: DoStatement.Catch) -> Bool {
    if handler.items.isEmpty { return true }
    return handler.items.contains { $0.filter == nil && isGeneral($0.pattern) }
  }

  private func isGeneral(_ pattern: Pattern) -> Bool {
    switch pattern.kind {
    case .wildcard, .identifier: return true
    case .binding(_, let inner): return isGeneral(inner)
    case .isType(let syntax): return isError(syntax)
    case .cast(let inner, let syntax): return isError(syntax) && isGeneral(inner)
    case .tuple, .enumCase, .optional, .expression: return false
    }
  }

  private func isError(_ syntax: TypeSyntax) -> Bool {
    if case .named("Error", _) = syntax.kind { true } else { false }
  }

  private func catchItems(_ handler: DoStatement.Catch, body: Int) -> [Choice.Item] {
    let type = Type.nominal(.error, [])
    if handler.items.isEmpty {
      let local = declareLocal(Name("error", handler.keyword), type, false)
      return [Choice.Item(matcher: .bind(.local(local)), filter: nil, body: body)]
    }
    return choiceItems(handler.items, type, body: body)
  }

  // MARK: defer

  func deferred(_ body: Block) -> StatementNode {
    let (before, mayThrow) = (flow, context.mayThrow)
    context.mayThrow = false
    let node = block(body)
    if !flow.isReachable, before.isReachable {
      report(
        "example.defer.leaves", "'defer' cannot be left by 'return', 'throw' or 'break'",
        body.range)
    }
    (flow, context.mayThrow) = (before, mayThrow)
    return node
  }
}

extension OwnTypes {
  func isOwn(_ type: Type) -> Bool {
    if case .nominal(let nominal, _) = type { declares(nominal) } else { false }
  }
}
