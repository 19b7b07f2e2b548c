import ExampleLanguage

extension Checker {
  /// Lowers what may not be reached, and gives the flow at its end.
  func branch<T>(from start: Flow, _ body: () -> T) -> (T, Flow) {
    flow = start
    let result = body()
    return (result, flow)
  }

  /// Lowers the body of something that `break` leaves; joins the places where it was left.
  func leavable<T>(
    _ label: Name?, _ number: Int, isLoop: Bool, takesBreak: Bool, _ body: () -> T
  ) -> (T, Leavable) {
    context.leavables.append(
      Leavable(
        label: label?.text, number: number, isLoop: isLoop, takesBreak: takesBreak,
        variablesBefore: variableCount))
    let result = body()
    return (result, context.leavables.removeLast())
  }

  func isTrue(_ conditions: [Condition]) -> Bool {
    guard conditions.count == 1, case .expression(let expression) = conditions[0] else {
      return false
    }
    return isTrue(expression)
  }

  func isTrue(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .boolean(true): true
    case .parenthesized(let inner): isTrue(inner)
    default: false
    }
  }

  // MARK: Variables without a first value

  func newVariable() -> Int {
    variableCount += 1
    return variableCount
  }

  /// Reports the use of a variable that may have no value here.
  func checkIsSet(_ variable: Int?, _ name: Name) {
    guard let variable, flow.isReachable, flow.unset.contains(variable) else { return }
    report(
      "example.variable.unset", "'\(name.text)' is used before it has a value on every way here",
      name.range, notes: ["give it a value where it is declared, or in every branch before"])
    flow.assign(variable)
  }

  // MARK: Initialisers

  /// Whether an expression is the `self` that the initialiser around it makes.
  func isSelfBeingMade(_ expression: Expression) -> Bool {
    guard context.making != nil, case .identifier(let name) = expression.kind else { return false }
    return name.text == "self"
  }

  /// Reports the use of a `self` whose properties may not all have a value.
  func checkIsWhole(_ range: SourceRange) {
    guard let making = methodContext?.making, flow.isReachable,
      let (name, variable) = making.firstUnset(in: flow)
    else { return }
    report(
      "example.init.incomplete",
      name.map { "'self' is used before its property '\($0)' has a value" }
        ?? "'self' is used before it has a value", range,
      notes: ["give every stored property its value first"])
    _ = variable
    for variable in making.variables { flow.assign(variable) }
  }

  /// At the end of an initialiser, and where it returns: everything must have a value.
  func checkIsMade(_ range: SourceRange) {
    guard let making = context.making, flow.isReachable,
      let (name, _) = making.firstUnset(in: flow)
    else { return }
    report(
      "example.init.incomplete",
      name.map { "the initializer ends without giving '\($0)' a value" }
        ?? "the initializer ends without giving 'self' a value", range,
      notes: [name.map { "assign 'self.\($0)'" } ?? "assign 'self' one of the cases"])
  }
}

/// What an initialiser has still to do: the variables of the flow that stand for its properties.
final class Making {
  /// By field; one for the whole of an enum.
  let variables: [Int]
  let names: [String]

  init(variables: [Int], names: [String]) {
    self.variables = variables
    self.names = names
  }

  func firstUnset(in flow: Flow) -> (name: String?, variable: Int)? {
    for (index, variable) in variables.enumerated() where flow.unset.contains(variable) {
      return (names.isEmpty ? nil : names[index], variable)
    }
    return nil
  }
}
