import ExampleLanguage

/// One example, ready to run.
struct LoweredProgram {
  let code: FunctionCode
  let functions: [StatementNode]
  let statements: [StatementNode]

  func run(on machine: Machine) throws(Fault) {
    _ = machine.stack.enter(from: machine.stack.count, slotCount: code.slotCount)
    for function in functions { _ = try function.execute(machine) }
    for statement in statements {
      try machine.step()
      _ = try statement.execute(machine)
    }
  }
}

/// The last statement of an example when it is an expression with a value, which is shown.
final class ShownValueNode: StatementNode {
  let value: Node

  init(_ value: Node) { self.value = value }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    do throws(Fault) {
      let result = try value.evaluate(machine)
      machine.finishLine()
      let printed = machine.lines.count
      try machine.write(try machine.text(of: result))
      machine.finishLine()
      machine.show(result, textFrom: printed)
    } catch { throw error.at(value.range) }
    return .normal
  }
}

extension Checker {
  /// Checks a whole example and lowers it. Functions come first, as they may be called above where they stand.
  func lower(_ program: Program) -> LoweredProgram {
    if refuseUnsupported(program.features) {
      return LoweredProgram(code: context.code, functions: [], statements: [])
    }
    declareTypes(program.statements)
    declareFunctions(program.statements)
    declareMembers(program.statements)
    var functions: [StatementNode] = []
    var others: [Statement] = []
    others.reserveCapacity(program.statements.count)
    for statement in program.statements {
      if case .function = statement.kind {
        functions.append(lower(statement))
      } else {
        others.append(statement)
      }
    }
    let statements: [StatementNode]
    // A value behind a `defer` is shown before what that defers.
    if case .expression(let expression)? = program.statements.last?.kind {
      statements = lowerInOrder(others.dropLast(), thenShowing: expression)
    } else {
      statements = lowerInOrder(others[...])
    }
    lowerBodies()
    reportEscapes()
    return LoweredProgram(code: context.code, functions: functions, statements: statements)
  }

  private func lowerBodies() {
    while !pendingBodies.isEmpty {
      let bodies = pendingBodies
      pendingBodies = []
      for body in bodies { body() }
    }
  }

  /// The last expression: its value is shown, if it has one.
  func shown(_ expression: Expression) -> StatementNode {
    let typed = lower(expression)
    let type = inference.resolve(typed.type)
    if type.isVoid || type.isError || type.isNominal(.never) {
      return ExpressionStatementNode(typed.node)
    }
    if case .function = type {
      report(
        "example.value.function", "the example ends with a function, which has no text to show",
        expression.range, notes: ["call it"])
    }
    return ShownValueNode(convert(typed, to: .any, expression.range))
  }
}
