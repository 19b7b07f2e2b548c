import ExampleLanguage

/// One example, ready to run.
struct LoweredProgram {
  let code: FunctionCode
  let functions: [StatementNode]
  let statements: [StatementNode]
  /// The last statement when it is an expression with a value, which is shown.
  let value: Node?

  func run(on machine: Machine) throws(Fault) {
    for _ in 0..<code.slotCount { machine.stack.append(.unset) }
    for function in functions { _ = try function.execute(machine) }
    for statement in statements {
      try machine.step()
      _ = try statement.execute(machine)
    }
    guard let value else { return }
    do throws(Fault) {
      let result = try value.evaluate(machine)
      machine.finishLine()
      let printed = machine.lines.count
      try machine.write(try machine.text(of: result))
      machine.finishLine()
      machine.show(result, textFrom: printed)
    } catch { throw error.at(value.range) }
  }
}

extension Checker {
  /// Checks a whole example and lowers it. Functions come first, as they may be called above where they stand.
  func lower(_ program: Program) -> LoweredProgram {
    if refuseUnsupported(program.features) {
      return LoweredProgram(code: context.code, functions: [], statements: [], value: nil)
    }
    declareFunctions(program.statements)
    var functions: [StatementNode] = []
    var statements: [StatementNode] = []
    var value: Node?
    for (index, statement) in program.statements.enumerated() {
      if case .function = statement.kind {
        functions.append(lower(statement))
      } else if index == program.statements.count - 1,
        case .expression(let expression) = statement.kind
      {
        value = shown(expression, &statements)
      } else {
        statements.append(lower(statement))
      }
    }
    while !pendingBodies.isEmpty {
      let bodies = pendingBodies
      pendingBodies = []
      for body in bodies { body() }
    }
    return LoweredProgram(
      code: context.code, functions: functions, statements: statements, value: value)
  }

  /// The last expression: its value is shown, if it has one.
  private func shown(_ expression: Expression, _ statements: inout [StatementNode]) -> Node? {
    let typed = lower(expression)
    let type = inference.resolve(typed.type)
    if type.isVoid || type.isError || type.isNominal(.never) {
      statements.append(ExpressionStatementNode(typed.node))
      return nil
    }
    if case .function = type {
      report(
        "example.value.function", "the example ends with a function, which has no text to show",
        expression.range, notes: ["call it"])
    }
    return convert(typed, to: .any, expression.range)
  }
}
