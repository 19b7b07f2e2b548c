import ExampleLanguage

extension Checker {
  /// Lowers a pattern for values of a type; names that it binds are declared in the innermost block.
  func matcher(_ pattern: Pattern, _ type: Type, binding isMutable: Bool? = nil) -> Matcher {
    let pruned = inference.prune(type)
    switch pattern.kind {
    case .wildcard: return .anything
    case .identifier(let name):
      if name.text == "_" { return .anything }
      return .bind(bind(pattern, pruned, isMutable ?? false))
    case .binding(let isMutable, let inner): return matcher(inner, pruned, binding: isMutable)
    case .tuple(let patterns): return tupleMatcher(patterns, pruned, pattern, isMutable)
    case .optional(let inner):
      guard let wrapped = pruned.wrapped else {
        refusePattern(
          "example.type.optional", "the pattern '?' asks an optional, found '\(show(pruned))'",
          pattern, pruned)
        return .anything
      }
      return .some(matcher(inner, wrapped, binding: isMutable))
    case .enumCase(let written, let name, let payload):
      return caseMatcher(written, name, payload, pruned, pattern, isMutable)
    case .isType(let syntax):
      return typeMatcher(syntax, pruned, pattern.range) ?? .anything
    case .cast(let inner, let syntax):
      let target = self.type(syntax)
      let inner = matcher(inner, target, binding: isMutable)
      guard let dynamic = dynamicType(target, of: pruned, syntax.range) else { return inner }
      return .type(dynamic, inner)
    case .expression(let expression): return valueMatcher(expression, pruned)
    }
  }

  private func refusePattern(
    _ code: String, _ message: @autoclosure () -> String, _ pattern: Pattern, _ type: Type,
    notes: [String] = []
  ) {
    if !type.isError { report(code, message(), pattern.range, notes: notes) }
    for name in pattern.boundNames { bind(Pattern(.identifier(name), name.range), .error, false) }
  }

  private func tupleMatcher(
    _ patterns: [Pattern], _ type: Type, _ pattern: Pattern, _ isMutable: Bool?
  ) -> Matcher {
    guard case .tuple(let elements) = type, elements.count == patterns.count else {
      refusePattern(
        "example.pattern.tuple",
        "the pattern takes \(patterns.count) values apart, found '\(show(type))'", pattern, type)
      return .anything
    }
    checkLabels(patterns, elements)
    return .tuple(zip(patterns, elements).map { matcher($0, $1.type, binding: isMutable) })
  }

  private func typeMatcher(
    _ syntax: TypeSyntax, _ type: Type, _ range: SourceRange
  ) -> Matcher? {
    dynamicType(self.type(syntax), of: type, syntax.range).map { .type($0, .anything) }
  }

  // MARK: Cases

  private func caseMatcher(
    _ written: Expression?, _ name: Name, _ payload: [Pattern]?, _ type: Type, _ pattern: Pattern,
    _ isMutable: Bool?
  ) -> Matcher {
    if type.isError {
      refusePattern("", "", pattern, .error)
      return .anything
    }
    var type = type
    var wrappings = 0
    if written == nil, let wrapped = type.wrapped {
      if name.text == "none", payload == nil { return .nil }
      if name.text == "some", let payload, payload.count == 1 {
        return .some(matcher(payload[0], wrapped, binding: isMutable))
      }
    }
    var isDynamic: DynamicType?
    if let written {
      guard let found = typeReference(written) else { return valueOrRefusal(pattern, type) }
      if type.isNominal(.error) || type.isNominal(.any), case .nominal(let nominal, _) = found,
        let number = own.table(of: nominal)?.number
      {
        isDynamic = .own(number)
        type = found
      } else {
        while let wrapped = type.wrapped, found.wrapped == nil {
          type = inference.prune(wrapped)
          wrappings += 1
        }
        if !inference.unify(found, type) {
          refusePattern(
            "example.type.mismatch", "found a case of '\(show(found))', expected '\(show(type))'",
            pattern, type)
          return .anything
        }
      }
    } else {
      while let wrapped = type.wrapped {
        type = inference.prune(wrapped)
        wrappings += 1
      }
    }
    guard case .nominal(let nominal, _) = type,
      let member = own.statics(named: name.text, of: nominal).first(where: { $0.isCase }),
      case .enumCase(let layout) = member.kind
    else {
      // What is no case is a value that `==` compares with.
      return valueOrRefusal(pattern, type, name, wrappings)
    }
    var found = payloadMatcher(layout, member.signature, payload, pattern, isMutable)
    for _ in 0..<wrappings { found = .some(found) }
    return isDynamic.map { .type($0, found) } ?? found
  }

  private func valueOrRefusal(
    _ pattern: Pattern, _ type: Type, _ name: Name? = nil, _ wrappings: Int = 0
  ) -> Matcher {
    if let expression = pattern.expression {
      var found = valueMatcher(expression, type)
      for _ in 0..<wrappings { found = .some(found) }
      return found
    }
    if let name { _ = staticMember(name, of: type, call: nil, nil, name.range) }
    refusePattern("", "", pattern, .error)
    return .anything
  }

  private func payloadMatcher(
    _ layout: Layout, _ signature: Signature, _ payload: [Pattern]?, _ pattern: Pattern,
    _ isMutable: Bool?
  ) -> Matcher {
    let parameters = signature.parameters
    guard let payload else { return .enumCase(layout.caseIndex, []) }
    let whole = Type.tuple(parameters.map { .init(label: $0.label ?? "", type: $0.type) })
    if payload.count == 1, parameters.count != 1, !parameters.isEmpty {
      // One pattern takes all the values as a tuple.
      return .payload(
        layout.caseIndex, labels: layout.labels, matcher(payload[0], whole, binding: isMutable))
    }
    guard payload.count == parameters.count, !parameters.isEmpty else {
      refusePattern(
        "example.pattern.payload",
        "the case '\(layout.caseName)' has \(counted(parameters.count)), found a pattern of \(payload.count)",
        pattern, whole, notes: parameters.isEmpty ? ["leave out the parentheses"] : [])
      return .anything
    }
    for (part, parameter) in zip(payload, parameters) {
      guard let label = part.label, label.text != parameter.label else { continue }
      report(
        "example.pattern.label",
        parameter.label.map { "found the label '\(label.text):', expected '\($0):'" }
          ?? "the value has no label here, found '\(label.text):'", label.range)
    }
    return .enumCase(
      layout.caseIndex,
      zip(payload, parameters).map { matcher($0, $1.type, binding: isMutable) })
  }

  private func counted(_ count: Int) -> String {
    count == 0 ? "no values" : count == 1 ? "1 value" : "\(count) values"
  }

  // MARK: Values

  /// A value as a pattern: equal to it, or inside the range that it is.
  private func valueMatcher(_ expression: Expression, _ type: Type) -> Matcher {
    if type.isError { return .anything }
    if isNil(expression), type.wrapped != nil { return .nil }
    // `1?` asks for an optional that holds 1.
    if case .optionalChain(let chain) = expression.kind, case .chainLink(let inner) = chain.kind,
      let wrapped = type.wrapped
    {
      return .some(valueMatcher(inner, inference.prune(wrapped)))
    }
    if case .boolean(let value) = expression.kind, type.isNominal(.bool) { return .bool(value) }
    if type.isNominal(.int), let found = intMatcher(expression) { return found }
    let local = context.declare("", isMutable: false)
    let value = Typed(node: LocalNode(local, expression.range), type: type)
    return .test(local, patternTest(expression, value))
  }

  /// A literal, or a range of literals.
  private func intMatcher(_ expression: Expression) -> Matcher? {
    if let value = intLiteral(expression) { return .int(value) }
    guard case .binary(let name, let left, let right) = expression.kind,
      name.text == "..." || name.text == "..<", let lower = intLiteral(left),
      let upper = intLiteral(right), lower <= upper
    else { return nil }
    if name.text == "..." { return .range(lower: lower, upper: upper) }
    return upper > lower ? .range(lower: lower, upper: upper - 1) : nil
  }

  private func intLiteral(_ expression: Expression) -> Int64? {
    switch expression.kind {
    case .integer(let magnitude): return Int64(exactly: magnitude)
    case .parenthesized(let inner): return intLiteral(inner)
    case .prefix(let name, let operand):
      guard name.text == "-", case .integer(let magnitude) = operand.kind else { return nil }
      return Int64(exactly: magnitude).map { -$0 }
    default: return nil
    }
  }

  /// What `pattern ~= value` asks.
  private func patternTest(_ expression: Expression, _ value: Typed) -> Node {
    let range = expression.range
    switch expression.kind {
    case .parenthesized(let inner): return patternTest(inner, value)
    case .partialRange(let name, let lower, let upper):
      return partialRangeTest(name, lower, upper, value, range)
    case .binary(let name, _, _) where name.text == "..." || name.text == "..<":
      let nominal = name.text == "..." ? Nominal.closedRange : .range
      let typed = lower(expression, expecting: .nominal(nominal, [value.type]))
      return rangeTest(typed, value, range) ?? ErrorNode(range)
    default:
      let typed = lower(expression, expecting: value.type)
      if let test = rangeTest(typed, value, range) { return test }
      return equalityTest(convert(typed, to: value.type, range), value, range)
    }
  }

  private func rangeTest(_ typed: Typed, _ value: Typed, _ range: SourceRange) -> Node? {
    guard case .nominal(let nominal, let arguments) = inference.prune(typed.type),
      nominal == Nominal.range || nominal == Nominal.closedRange
    else { return nil }
    if case .nominal(let own, _) = inference.prune(value.type), own == nominal { return nil }
    if !inference.unify(arguments[0], value.type) {
      mismatch(found: typed.type, expected: value.type, range)
    }
    return RangeTestNode(typed.node, value.node, range)
  }

  private func partialRangeTest(
    _ name: Name, _ lower: Expression?, _ upper: Expression?, _ value: Typed, _ range: SourceRange
  ) -> Node {
    let type = inference.resolve(value.type)
    guard own.has(type, .comparable) else {
      report(
        "example.type.conformance",
        "'\(type)' cannot be the bound of a range: it is not Comparable", range)
      return ErrorNode(range)
    }
    if let lower {
      return ComparisonNode(.greaterOrEqual, value.node, self.lower(lower, as: type), range)
    }
    guard let upper else { return ErrorNode(range) }
    return ComparisonNode(
      name.text == "..." ? .lessOrEqual : .less, value.node, self.lower(upper, as: type), range)
  }

  private func equalityTest(_ node: Node, _ value: Typed, _ range: SourceRange) -> Node {
    if node is ErrorNode { return node }
    let type = inference.resolve(value.type)
    guard canCompare(type, .equatable) else {
      report(
        "example.type.conformance",
        "'\(type)' cannot be compared with this pattern: it is not Equatable", range)
      return ErrorNode(range)
    }
    return ComparisonNode(.equal, node, value.node, range)
  }
}

extension OwnMember {
  var isCase: Bool {
    if case .enumCase = kind { true } else { false }
  }
}

/// Whether a range contains a value.
final class RangeTestNode: Node {
  let bounds: Node
  let value: Node

  init(_ bounds: Node, _ value: Node, _ range: SourceRange) {
    self.bounds = bounds
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    .bool(try bool(machine))
  }

  override func bool(_ machine: Machine) throws(Fault) -> Bool {
    let (bounds, value) = (try bounds.evaluate(machine), try value.evaluate(machine))
    switch bounds {
    case .range(let lower, let upper, let isClosed):
      let number = value.asInt
      return number >= lower && (isClosed ? number <= upper : number < upper)
    case .bounds(let lower, let upper, let isClosed):
      if Value.isLess(value, lower) { return false }
      return isClosed ? !Value.isLess(upper, value) : Value.isLess(value, upper)
    default: preconditionFailure("checked as a range")
    }
  }
}
