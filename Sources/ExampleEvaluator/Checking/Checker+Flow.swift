import ExampleLanguage

extension Checker {
  /// Whether control never reaches the end of these statements.
  func returnsAlways(_ statements: [Statement]) -> Bool {
    leavesAlways(statements, loopsCount: false)
  }

  /// The same, `break` and `continue` included: what the body of a `guard` must do.
  func leavesAlways(_ statements: [Statement]) -> Bool {
    leavesAlways(statements, loopsCount: true)
  }

  private func leavesAlways(_ statements: [Statement], loopsCount: Bool) -> Bool {
    statements.contains { statement in
      switch statement.kind {
      case .return: true
      case .break, .continue: loopsCount
      case .expression(let expression): isNever(expression)
      case .if(let branch): leavesAlways(branch, loopsCount: loopsCount)
      case .while(_, let conditions, let body):
        isTrue(conditions) && !breaks(body.statements)
      case .repeatWhile(_, let body, _):
        leavesAlways(body.statements, loopsCount: false) && !skips(body.statements)
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

  /// A call of a function that never returns, found by its name as the call itself found it.
  private func isNever(_ expression: Expression) -> Bool {
    guard case .call(let callee, _, _) = expression.kind, case .identifier(let name) = callee.kind
    else { return false }
    switch resolve(name.text) {
    case .bindings(let bindings):
      return bindings.allSatisfy { $0.signature.result.isNominal(.never) }
    case .global(let symbol): return returnsNever(symbol.type)
    case .local(let symbol), .capture(_, let symbol): return returnsNever(symbol.type)
    case .type, nil: return false
    }
  }

  private func returnsNever(_ type: Type) -> Bool {
    if case .function(let function) = inference.prune(type) {
      inference.prune(function.result).isNominal(.never)
    } else {
      false
    }
  }

  private func isTrue(_ conditions: [Condition]) -> Bool {
    guard conditions.count == 1, case .expression(let expression) = conditions[0],
      case .boolean(true) = expression.kind
    else { return false }
    return true
  }

  /// Whether a `break` may end the loop around these statements, or one further out.
  private func breaks(_ statements: [Statement]) -> Bool {
    contains(statements) { if case .break = $0 { true } else { false } }
  }

  /// The same for everything that may lead past the rest of a loop's body.
  private func skips(_ statements: [Statement]) -> Bool {
    contains(statements) {
      switch $0 {
      case .break, .continue: true
      default: false
      }
    }
  }

  private func contains(_ statements: [Statement], _ test: (Statement.Kind) -> Bool) -> Bool {
    statements.contains { statement in
      if test(statement.kind) { return true }
      switch statement.kind {
      case .if(let branch): return contains(branch, test)
      case .guard(_, let body): return contains(body.statements, test)
      case .forIn(let loop): return contains(loop.body.statements, test)
      case .while(_, _, let body), .repeatWhile(_, let body, _):
        return contains(body.statements, test)
      default: return false
      }
    }
  }

  private func contains(_ branch: IfStatement, _ test: (Statement.Kind) -> Bool) -> Bool {
    if contains(branch.then.statements, test) { return true }
    switch branch.otherwise {
    case nil: return false
    case .block(let block): return contains(block.statements, test)
    case .elseIf(let other, _): return contains(other, test)
    }
  }
}
