import ExampleLanguage

extension Checker {
  func prefix(
    _ name: Name, _ operand: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    if let typed = ownOperator(name, [operand], expected, range) { return typed }
    switch name.text {
    case "!":
      return Typed(node: NotNode(lower(operand, as: .bool), range), type: .bool)
    case "-":
      if case .integer(let magnitude) = operand.kind {
        return integer(magnitude, isNegative: true, expected, range)
      }
      return negation(operand, expected, range)
    case "+": return lower(operand, expecting: expected)
    case "~":
      let typed = lower(operand, expecting: expected)
      if let kind = IntegerKind(inference.prune(typed.type)) {
        let ones = ConstantNode(kind.wrapping(-1), range)
        return Typed(
          node: IntegerNode(kind, .xor, typed.node, ones, range), type: typed.type)
      }
      return typed.type.isError
        ? failed(range)
        : failed(
          "example.operator.operands",
          "prefix '~' needs an integer, found '\(show(typed.type))'", range)
    default:
      return failed(
        "example.operator.unknown", "'\(name.text)' is no prefix operator of the example language",
        name.range)
    }
  }

  private func negation(
    _ operand: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let typed = lower(operand, expecting: expected)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    if type.isNominal(.int) || type.has(.floating), case .nominal = type {
      return Typed(node: NegateNode(typed.node, range), type: type)
    }
    if let kind = IntegerKind(type), kind.isSigned {
      let zero = ConstantNode(.int(0), range)
      return Typed(node: IntegerNode(kind, .subtract, zero, typed.node, range), type: type)
    }
    if let found = libraryOperator(Name("-", range), [typed], range) { return found }
    return failed(
      "example.operator.operands", "prefix '-' needs a number, found '\(show(type))'", range)
  }

  func binary(
    _ name: Name, _ left: Expression, _ right: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    switch name.text {
    case "&&", "||":
      let node = LogicalNode(
        isAnd: name.text == "&&", lower(left, as: .bool),
        lowerLazily(of: name) { lower(right, as: .bool) }, range)
      return Typed(node: node, type: .bool)
    case "??": return coalesce(name, left, right, expected, range)
    case "...", "..<": return makeRange(name, left, right, expected, range)
    case "==", "!=", "<", "<=", ">", ">=":
      return ownOperator(name, [left, right], expected, range)
        ?? comparison(name, left, right, range)
    default:
      if let typed = ownOperator(name, [left, right], expected, range) { return typed }
      return arithmetic(name, left, right, expected, range)
    }
  }

  /// To Swift the right side of `&&`, `||` and `??` is a closure: a `try` within marks the call there,
  /// and the operator, which throws what its closure throws, wants one further left.
  private func lowerLazily<Lowered>(of name: Name, _ lower: () -> Lowered) -> Lowered {
    let (sites, problems) = (throwSites, diagnostics.count)
    let lowered = lower()
    if throwSites > sites, diagnostics.count == problems {
      noteThrow("'\(name.text)'", name.range, note: "write 'try' to the left of both its sides")
    }
    return lowered
  }

  private func coalesce(
    _ name: Name, _ left: Expression, _ right: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let optional = lower(left, expecting: expected.map { .optional($0) })
    let type = inference.prune(optional.type)
    if type.isError { return failed(range) }
    guard let wrapped = type.wrapped else {
      return failed(
        "example.type.optional", "the left side of '??' must be an optional, found '\(show(type))'",
        left.range, notes: ["remove '??' and what follows it"])
    }
    let fallback = lowerLazily(of: name) { lower(right, expecting: wrapped) }
    if inference.prune(fallback.type).isNominal(.never), !inference.prune(wrapped).isNominal(.never)
    {
      return failed(
        "example.operator.operands",
        "'??' does not go with '\(show(type))' and '\(show(fallback.type))'", range,
        notes: ["unwrap with 'guard let', whose 'else' may end the program"])
    }
    if inference.prune(fallback.type).wrapped != nil, inference.prune(wrapped).wrapped == nil,
      let node = coerce(fallback, to: type)
    {
      return Typed(node: OptionalCoalesceNode(optional.node, node, range), type: type)
    }
    return Typed(
      node: CoalesceNode(optional.node, convert(fallback, to: wrapped, right.range), range),
      type: wrapped)
  }

  private func makeRange(
    _ name: Name, _ left: Expression, _ right: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let isClosed = name.text == "..."
    var wanted: Type?
    if let expected, case .nominal(let nominal, let arguments) = literalTarget(expected),
      nominal == Nominal.range || nominal == Nominal.closedRange
    {
      wanted = arguments[0]
    } else if let expected, case .variable = inference.prune(expected) {
      wanted = inference.sequenceElementWanted(of: expected)
    }
    let (lower, upper) = pair(left, right, expecting: wanted)
    let node = convert(upper, to: lower.type, right.range)
    let bound = inference.resolve(lower.type)
    if !own.has(bound, .comparable) {
      report(
        "example.type.conformance",
        "'\(bound)' cannot be the bound of a range: it is not Comparable",
        range)
    }
    return Typed(
      node: RangeNode(isClosed: isClosed, lower.node, node, range),
      type: .nominal(isClosed ? .closedRange : .range, [lower.type]))
  }

  /// `a...`, `..<b` and `...b`.
  func partialRange(
    _ name: Name, _ lower: Expression?, _ upper: Expression?, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    if lower == nil, upper == nil {
      // Whatever has indices takes it; which ones, the collection around says.
      return Typed(
        node: PartialRangeNode(nil, nil, isClosed: true, range),
        type: .nominal(.unboundedRange, [inference.fresh()]))
    }
    let nominal: Nominal =
      lower != nil
      ? .partialRangeFrom : name.text == "..." ? .partialRangeThrough : .partialRangeUpTo
    var wanted: Type?
    if let expected, case .nominal(let other, let arguments) = literalTarget(expected),
      other.conformances.contains(.rangeExpression)
    {
      wanted = arguments[0]
    }
    guard let bound = lower ?? upper else { return failed(range) }
    let typed = self.lower(bound, expecting: wanted)
    if typed.type.isError { return failed(range) }
    let type = inference.resolve(typed.type)
    if !own.has(type, .comparable) {
      report(
        "example.type.conformance",
        "'\(type)' cannot be the bound of a range: it is not Comparable", range)
    }
    return Typed(
      node: PartialRangeNode(
        lower == nil ? nil : typed.node, lower == nil ? typed.node : nil,
        isClosed: name.text == "...", range),
      type: .nominal(nominal, [typed.type]))
  }

  // MARK: Comparison

  private func comparison(
    _ name: Name, _ left: Expression, _ right: Expression, _ range: SourceRange
  ) -> Typed {
    guard let operation = comparisonOperation(name.text) else {
      preconditionFailure("'\(name.text)' was taken for a comparison")
    }
    var (first, second) = pair(left, right, expecting: nil)
    var isMixed = false
    if first.type.isError || second.type.isError { return failed(range) }
    if let node = coerce(second, to: first.type) {
      second = Typed(node: node, type: first.type)
    } else if let node = coerce(first, to: second.type) {
      first = Typed(node: node, type: second.type)
    } else if canCompareAcross(first.type, second.type) {
      isMixed = true
    } else {
      return failed(
        "example.operator.operands",
        "'\(name.text)' compares values of one type, found '\(show(first.type))' and '\(show(second.type))'",
        range, notes: conversionNotes(first.type, second.type))
    }
    let type = inference.resolve(first.type)
    if inference.isUnresolved(type) { return cannotInfer(range) }
    return compare(
      operation, first.node, second.node, type, isWithNil: isNil(left) || isNil(right),
      isMixed: isMixed, name, range)
  }

  /// Compares two values of a type that is known.
  private func compare(
    _ operation: ComparisonOperation, _ left: Node, _ right: Node, _ type: Type, isWithNil: Bool,
    isMixed: Bool = false, _ name: Name, _ range: SourceRange
  ) -> Typed {
    // Any optional can be asked whether it is nil, whatever it holds.
    guard isWithNil || canCompare(type, operation.conformance) else {
      let word = operation.conformance == .equatable ? "Equatable" : "Comparable"
      return failed(
        "example.type.conformance",
        "'\(type)' cannot be compared with '\(name.text)': it is not \(word)",
        range)
    }
    let node: Node =
      type.isNominal(.int) && !isMixed
      ? IntComparisonNode(operation, left, right, range)
      : ComparisonNode(operation, left, right, range)
    return Typed(node: node, type: .bool)
  }

  /// Integers of different types are compared as numbers, texts of different types as texts.
  private func canCompareAcross(_ a: Type, _ b: Type) -> Bool {
    guard case .nominal(let first, _) = inference.prune(a),
      case .nominal(let second, _) = inference.prune(b)
    else { return false }
    let shared = first.conformances.intersection(second.conformances)
    return shared.contains(.integer) || shared.contains(.text)
  }

  /// Tuples are compared by their elements, though they conform to nothing.
  func canCompare(_ type: Type, _ conformance: Nominal.Conformances) -> Bool {
    guard case .tuple(let elements) = type else { return own.has(type, conformance) }
    return elements.count <= 6 && elements.allSatisfy { own.has($0.type, conformance) }
  }

  func comparisonOperation(_ name: String) -> ComparisonOperation? {
    switch name {
    case "==": .equal
    case "!=": .notEqual
    case "<": .less
    case "<=": .lessOrEqual
    case ">": .greater
    case ">=": .greaterOrEqual
    default: nil
    }
  }

  func cannotInfer(_ range: SourceRange) -> Typed {
    failed(
      "example.type.unclear", "cannot tell the type of this expression", range,
      notes: ["give the closure's parameters or the variable a type"])
  }

  /// Fits operands to an operator of the library, leaving no trace when they do not fit.
  func attemptOperator(
    _ binding: Binding, _ operands: [Typed]
  ) -> (nodes: [Node], result: Type)? {
    let mark = inference.mark
    let generics = instantiate(binding.signature.generics)
    var nodes: [Node] = []
    for (operand, parameter) in zip(operands, binding.signature.parameters) {
      guard let node = coerce(operand, to: parameter.type.replacing(generics)) else {
        inference.restore(mark)
        return nil
      }
      nodes.append(node)
    }
    guard !binding.requirements.isEmpty else {
      return (nodes, binding.signature.result.replacing(generics))
    }
    learnElements(binding.requirements, generics)
    guard
      attempt({
        checkRequirements(binding.requirements, binding.calledName, generics, SourceRange(0, 0))
      }) != nil
    else {
      inference.restore(mark)
      return nil
    }
    return (nodes, binding.signature.result.replacing(generics))
  }

  func instantiate(_ generics: [String]) -> Generics {
    var types = Generics()
    for name in generics { types[name] = inference.fresh() }
    return types
  }

  func refuseOperands(_ name: Name, _ a: Type, _ b: Type, _ range: SourceRange) -> Typed {
    if inference.isUnresolved(a) || inference.isUnresolved(b) { return cannotInfer(range) }
    let known = isArithmetic(name.text) || !library.operators(named: name.text).isEmpty
    guard known else {
      return failed(
        "example.operator.unknown", "'\(name.text)' is no operator of the example language",
        name.range,
        notes: name.text == "===" ? ["write '=='"] : name.text == "!==" ? ["write '!='"] : [])
    }
    return failed(
      "example.operator.operands",
      "'\(name.text)' does not go with '\(show(a))' and '\(show(b))'", range,
      notes: conversionNotes(a, b))
  }

  private func conversionNotes(_ a: Type, _ b: Type) -> [String] {
    let (a, b) = (inference.prune(a), inference.prune(b))
    if (a.isNominal(.int) && b.isNominal(.double)) || (a.isNominal(.double) && b.isNominal(.int)) {
      return ["convert the Int: 'Double(…)'"]
    }
    if a.wrapped != nil || b.wrapped != nil {
      return ["unwrap the optional with 'if let', or give a value for nil with '??'"]
    }
    if a.isNominal(.string) != b.isNominal(.string), IntegerKind(a) != nil || IntegerKind(b) != nil
    {
      return ["put the number into a string: \"\\(…)\""]
    }
    return []
  }

  /// `reduce(0, +)`: an operator where a function is expected.
  func operatorReference(_ name: Name, _ expected: Type?) -> Typed {
    guard let expected, case .function(let function) = inference.prune(expected),
      function.parameters.count == 2
    else {
      return failed(
        "example.operator.reference", "the operator '\(name.text)' stands alone", name.range,
        notes: ["give it two operands, or pass it where a function of two is expected"])
    }
    let operands = (0...1).map { index in
      LocalNode(Local(name: name.text, slot: index, isMutable: false), name.range)
    }
    _ = inference.unify(function.parameters[0], function.parameters[1])
    let (a, b) = (
      Typed(node: operands[0], type: function.parameters[0]),
      Typed(node: operands[1], type: function.parameters[1])
    )
    let typed =
      ownOperator(name, a, b) ?? comparison(name, a, b) ?? number(name, a, b, name.range)
      ?? libraryOperator(name, [a, b], name.range)
    guard let typed else { return refuseOperands(name, a.type, b.type, name.range) }
    let node = OperatorFunctionNode(typed.node, name.range)
    return Typed(
      node: node,
      type: .function(
        FunctionType(parameters: function.parameters, isThrowing: false, result: typed.type)))
  }

  private func comparison(_ name: Name, _ a: Typed, _ b: Typed) -> Typed? {
    guard let operation = comparisonOperation(name.text) else { return nil }
    let type = inference.resolve(a.type)
    if inference.isUnresolved(type) { return cannotInfer(name.range) }
    return compare(operation, a.node, b.node, type, isWithNil: false, name, name.range)
  }
}
