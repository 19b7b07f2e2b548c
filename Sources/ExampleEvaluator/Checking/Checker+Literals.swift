import ExampleLanguage

extension Checker {
  func integer(
    _ magnitude: UInt64, isNegative: Bool, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let target = expected.map { literalTarget($0) } ?? .int
    if target.has(.floating), case .nominal(let nominal, _) = target {
      let value = isNegative ? -Double(magnitude) : Double(magnitude)
      return fraction(value, nominal, range)
    }
    let kind = IntegerKind(target) ?? .int
    let number = isNegative ? -Int128(magnitude) : Int128(magnitude)
    guard let value = kind.value(number) else {
      return failed(
        "example.type.literal",
        "the integer literal does not fit \(kind.name), whose values are \(kind.range)", range)
    }
    return Typed(
      node: ConstantNode(value, range), type: IntegerKind(target) == nil ? .int : target)
  }

  /// A floating-point literal: a `Double` unless a `Float` is wanted.
  func fraction(_ value: Double, _ nominal: Nominal?, _ range: SourceRange) -> Typed {
    if nominal == Nominal.float {
      return Typed(node: ConstantNode(.float(Float(value)), range), type: .nominal(.float, []))
    }
    return Typed(node: ConstantNode(.double(value), range), type: .double)
  }

  /// What a literal is asked to be: through optionals, since `let x: Double? = 1` is a Double.
  func literalTarget(_ expected: Type) -> Type {
    let type = inference.prune(expected)
    guard case .nominal(let nominal, let arguments) = type, nominal == Nominal.optional else {
      return type
    }
    return literalTarget(arguments[0])
  }

  func interpolation(_ segments: [StringSegment], _ range: SourceRange) -> Typed {
    let lowered = segments.map { segment -> InterpolationNode.Segment in
      switch segment {
      case .text(let piece): .text(piece)
      case .interpolation(let inner): .value(convert(lower(inner), to: .any, inner.range))
      }
    }
    return Typed(node: InterpolationNode(lowered, range), type: .string)
  }

  /// A string literal without interpolation: a `String` unless something else is wanted.
  func string(_ text: String, _ expected: Type?, _ range: SourceRange) -> Typed {
    guard let expected, !expected.isNominal(.any), !expected.isNominal(.string),
      case .nominal(let nominal, _) = literalTarget(expected)
    else { return Typed(node: ConstantNode(.string(text), range), type: .string) }
    if nominal == Nominal.character, text.count == 1, let only = text.first {
      return Typed(node: ConstantNode(.character(only), range), type: .character)
    }
    if nominal == Nominal.scalar, text.unicodeScalars.count == 1 {
      let scalar = text.unicodeScalars[text.unicodeScalars.startIndex]
      return Typed(node: ConstantNode(.scalar(scalar), range), type: .nominal(nominal, []))
    }
    if nominal == Nominal.substring {
      return Typed(
        node: ConstantNode(.substring(text[...]), range), type: .nominal(nominal, []))
    }
    return Typed(node: ConstantNode(.string(text), range), type: .string)
  }

  func nilLiteral(_ expected: Type?, _ range: SourceRange) -> Typed {
    if let expected, inference.prune(expected).wrapped != nil {
      return Typed(node: ConstantNode(.none, range), type: expected)
    }
    let wanted = expected.map { ", expected '\(show($0))'" } ?? ""
    return failed(
      "example.type.nil", "'nil' needs an optional type\(wanted)", range,
      notes: ["write the type, as in 'let x: Int? = nil'"])
  }

  func array(_ elements: [Expression], _ expected: Type?, _ range: SourceRange) -> Typed {
    if let expected, literalTarget(expected).isError { return failed(range) }
    var element = inference.fresh()
    var literal = Nominal.array
    if let expected, case .nominal(let nominal, let arguments) = literalTarget(expected),
      nominal == Nominal.array || nominal == Nominal.set || nominal == Nominal.arraySlice
    {
      (literal, element) = (nominal, arguments[0])
    } else if let expected, let wanted = inference.sequenceElementWanted(of: expected) {
      element = wanted
    } else if let expected, case .nominal(let nominal, _) = literalTarget(expected),
      nominal.operations != nil
    {
      // Not the elements, which would be told that they lack surroundings.
      return failed(
        "example.type.mismatch", "found an array, expected '\(show(expected))'", range,
        notes: waysToMake(literalTarget(expected)))
    } else if elements.isEmpty {
      return failed(
        "example.type.empty", "an empty array literal needs a type", range,
        notes: ["write it, as in 'let names: [String] = []' or '[String]()'"])
    } else if elements.contains(where: { isNil($0) }) {
      element = .optional(element)
    }
    let nodes = uniform(elements.count, element) { elements[$0] }
    if nodes.contains(where: { $0 is ErrorNode }) { return failed(range) }
    let node = ArrayNode(nodes, range)
    if literal == Nominal.set, !own.has(inference.resolve(element), .hashable) {
      report(
        "example.type.conformance",
        "'\(show(element))' cannot be the element of a set: it is not Hashable", range)
    }
    return Typed(
      node: literal == Nominal.array ? node : CollectionLiteralNode(node, literal, range),
      type: .nominal(literal, [element]))
  }

  /// Elements of one type. Those that know their own type go first, then fractions, then the rest.
  private func uniform(
    _ count: Int, _ type: Type, _ element: (_ index: Int) -> Expression
  ) -> [Node] {
    if count == 0 { return [] }
    let first = literalRank(element(0))
    if (1..<count).allSatisfy({ literalRank(element($0)) == first }) {
      return (0..<count).map { lower(element($0), as: type) }
    }
    let ranks = (0..<count).map { literalRank(element($0)) }
    var nodes: [Node?] = Array(repeating: nil, count: count)
    for round in 0...2 {
      for index in 0..<count where ranks[index] == round {
        nodes[index] = lower(element(index), as: type)
      }
    }
    return nodes.map { $0! }
  }

  private func literalRank(_ expression: Expression) -> Int {
    if !needsContext(expression) { return 0 }
    return isNumberLiteral(expression) && hasFraction(expression) ? 1 : 2
  }

  func hasFraction(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .double: true
    case .parenthesized(let inner), .prefix(_, let inner): hasFraction(inner)
    case .binary(_, let left, let right): hasFraction(left) || hasFraction(right)
    default: false
    }
  }

  func dictionary(
    _ pairs: [(key: Expression, value: Expression)], _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    if let expected, literalTarget(expected).isError { return failed(range) }
    var (key, value) = (inference.fresh(), inference.fresh())
    if let expected, case .nominal(let nominal, let arguments) = literalTarget(expected),
      nominal == Nominal.dictionary
    {
      (key, value) = (arguments[0], arguments[1])
    } else if pairs.isEmpty {
      return failed(
        "example.type.empty", "an empty dictionary literal needs a type", range,
        notes: ["write it, as in 'let prices: [String: Double] = [:]'"])
    }
    let keys = uniform(pairs.count, key) { pairs[$0].key }
    let values = uniform(pairs.count, value) { pairs[$0].value }
    let isError = { (node: Node) in node is ErrorNode }
    if keys.contains(where: isError) || values.contains(where: isError) { return failed(range) }
    if !own.has(inference.resolve(key), .hashable) {
      report(
        "example.type.conformance",
        "'\(show(key))' cannot be the key of a dictionary: it is not Hashable",
        range)
    }
    let nodes = zip(keys, values).map { (key: $0, value: $1) }
    return Typed(node: DictionaryNode(nodes, range), type: .dictionary(key, value))
  }

  func tuple(_ elements: [Argument], _ expected: Type?, _ range: SourceRange) -> Typed {
    var wanted: [Type?] = elements.map { _ in nil }
    if let expected, case .tuple(let types) = literalTarget(expected), types.count == elements.count
    {
      wanted = types.map { $0.type }
    }
    var nodes: [(label: String, node: Node)] = []
    var types: [Type.TupleElement] = []
    for (element, type) in zip(elements, wanted) {
      let typed = lower(element.value, expecting: type)
      let label = element.label?.text ?? ""
      var elementType = typed.type
      var node = typed.node
      if let type, let converted = coerce(typed, to: type) {
        (node, elementType) = (converted, type)
      }
      nodes.append((label, node))
      types.append(.init(label: label, type: elementType))
    }
    return Typed(node: TupleNode(nodes, range), type: .tuple(types))
  }
}
