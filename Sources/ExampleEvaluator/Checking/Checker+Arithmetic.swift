import ExampleLanguage

/// Operators that give a number.
extension Checker {
  func arithmetic(
    _ name: Name, _ left: Expression, _ right: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    if let operation = IntegerOperation(name.text), operation.isShift {
      return shift(operation, left, right, expected, range)
    }
    if isImplicit(left) || isImplicit(right),
      let typed = mixedOperator(name, left, right, expected, range)
    {
      return typed
    }
    let bothFlexible = needsContext(left) && needsContext(right)
    var wanted = bothFlexible ? expected.map { literalTarget($0) } : nil
    // What becomes an `Any` afterwards is no operand of its own accord.
    if let type = wanted, type.isNominal(.any) { wanted = nil }
    var (first, second) = pair(left, right, expecting: wanted)
    if first.type.isError || second.type.isError { return failed(range) }
    settle(&first, &second, left, right)
    if let typed = number(name, first, second, range) { return typed }
    return libraryOperator(name, [first, second], range)
      ?? refuseOperands(name, first.type, second.type, range)
  }

  /// An operator of the library between two types, which says whose member stands there:
  /// `now + .hours(8)`. What else is known, one operand or the whole, has to agree.
  private func mixedOperator(
    _ name: Name, _ left: Expression, _ right: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed? {
    let bothFlexible = needsContext(left) && needsContext(right)
    for binding in library.operators(named: name.text) where binding.isMixed {
      let (signature, operands) = (binding.signature, [left, right])
      let nodes = attempt {
        if bothFlexible {
          guard let expected, signature.result.isSameNominal(as: inference.prune(expected)) else {
            return [Node]()
          }
        }
        return zip(operands, signature.parameters).map { lower($0, as: $1.type) }
      }
      guard let nodes, !nodes.isEmpty else { continue }
      if signature.isThrowing { noteThrow("the operator '\(name.text)'", range) }
      return Typed(
        node: BindingCallNode(binding, receiver: nil, nodes, range), type: signature.result)
    }
    return nil
  }

  /// The first operator of the library that takes these operands.
  func libraryOperator(
    _ name: Name, _ operands: [Typed], _ range: SourceRange
  ) -> Typed? {
    for binding in library.operators(named: name.text)
    where binding.signature.parameters.count == operands.count {
      guard let found = attemptOperator(binding, operands) else { continue }
      if binding.signature.isThrowing { noteThrow("the operator '\(name.text)'", range) }
      return Typed(
        node: BindingCallNode(binding, receiver: nil, found.nodes, range), type: found.result)
    }
    return nil
  }

  /// Where one side's type is still open, it is the other's.
  private func settle(
    _ first: inout Typed, _ second: inout Typed, _ left: Expression, _ right: Expression
  ) {
    let (a, b) = (inference.prune(first.type), inference.prune(second.type))
    switch (a, b) {
    case (.variable, .variable): return
    case (.variable, _), (_, .variable): _ = inference.unify(a, b)
    default: return
    }
  }

  func number(
    _ name: Name, _ first: Typed, _ second: Typed, _ range: SourceRange
  ) -> Typed? {
    let (a, b) = (inference.prune(first.type), inference.prune(second.type))
    if a.isNominal(.int), b.isNominal(.int), let operation = intOperation(name.text) {
      return Typed(
        node: IntArithmeticNode(operation, first.node, second.node, range), type: .int)
    }
    if a.isNominal(.double), b.isNominal(.double), let operation = doubleOperation(name.text) {
      return Typed(
        node: DoubleArithmeticNode(operation, first.node, second.node, range), type: .double)
    }
    return otherNumber(name, a, first, b, second, range)
  }

  /// Integers other than `Int`, `Float`, and what is less common for `Int`.
  private func otherNumber(
    _ name: Name, _ a: Type, _ first: Typed, _ b: Type, _ second: Typed, _ range: SourceRange
  ) -> Typed? {
    guard case .nominal(let nominal, _) = a, b.isNominal(nominal) else { return nil }
    if let kind = IntegerKind(nominal), let operation = IntegerOperation(name.text) {
      return Typed(node: IntegerNode(kind, operation, first.node, second.node, range), type: a)
    }
    if nominal == Nominal.float, let operation = doubleOperation(name.text) {
      return Typed(node: FloatArithmeticNode(operation, first.node, second.node, range), type: a)
    }
    return nil
  }

  /// The count that an integer is shifted by may be of another type.
  private func shift(
    _ operation: IntegerOperation, _ left: Expression, _ right: Expression, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    let (first, second) = (lower(left, expecting: expected), lower(right))
    let (a, b) = (inference.prune(first.type), inference.prune(second.type))
    if a.isError || b.isError { return failed(range) }
    guard let kind = IntegerKind(a), IntegerKind(b) != nil else {
      return failed(
        "example.operator.operands",
        "a shift needs two integers, found '\(show(a))' and '\(show(b))'",
        range)
    }
    return Typed(node: IntegerNode(kind, operation, first.node, second.node, range), type: a)
  }

  func intOperation(_ name: String) -> IntArithmeticNode.Operation? {
    switch name {
    case "+": .add
    case "-": .subtract
    case "*": .multiply
    case "/": .divide
    case "%": .remainder
    default: nil
    }
  }

  func doubleOperation(_ name: String) -> DoubleArithmeticNode.Operation? {
    switch name {
    case "+": .add
    case "-": .subtract
    case "*": .multiply
    case "/": .divide
    default: nil
    }
  }
}
