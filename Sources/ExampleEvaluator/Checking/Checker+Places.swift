import ExampleLanguage

extension Checker {
  /// Where an expression's value is kept, to be changed; nil, with a diagnostic, where it cannot be.
  func place(_ expression: Expression) -> (place: Place, type: Type)? {
    let range = expression.range
    switch expression.kind {
    case .identifier(let name): return variable(name)
    case .parenthesized(let inner): return place(inner)
    case .forceUnwrap(let base):
      guard let (place, type) = place(base) else { return nil }
      guard let wrapped = inference.prune(type).wrapped else {
        report("example.type.optional", "'!' unwraps an optional, found '\(show(type))'", range)
        return nil
      }
      return (UnwrappedPlace(place, range), wrapped)
    case .member(let base, let name): return tupleElement(base, name, range)
    case .subscript(let base, let arguments): return element(base, arguments, range)
    default:
      report(
        "example.assignment.target", "this cannot be changed: it is the result of an expression",
        range, notes: ["keep it in a 'var' first"])
      return nil
    }
  }

  private func variable(_ name: Name) -> (place: Place, type: Type)? {
    switch resolve(name.text) {
    case .local(let symbol):
      guard symbol.local.isMutable else { return constant(name) }
      return (LocalPlace(symbol.local, name.range), symbol.type)
    case .capture(let index, let symbol):
      guard symbol.local.isMutable else { return constant(name) }
      return (CapturePlace(index, name.text, name.range), symbol.type)
    case .global(let symbol):
      guard symbol.isMutable else { return constant(name) }
      return (GlobalPlace(symbol.index, name.text, name.range), symbol.type)
    case .bindings, .type: return constant(name)
    case nil:
      _ = unknown(name)
      return nil
    }
  }

  private func constant(_ name: Name) -> (place: Place, type: Type)? {
    report(
      "example.assignment.constant", "'\(name.text)' cannot be changed: it is a constant",
      name.range,
      notes: ["declare it with 'var', or change a copy: 'var copy = \(name.text)'"])
    return nil
  }

  private func tupleElement(
    _ base: Expression, _ name: Name, _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    guard let (place, type) = place(base) else { return nil }
    guard let element = tupleElement(name, of: inference.prune(type)) else {
      report(
        "example.assignment.property", "'\(name.text)' of '\(show(type))' cannot be assigned",
        name.range)
      return nil
    }
    return (TupleElementPlace(place, element.index, range), element.type)
  }

  private func element(
    _ base: Expression, _ arguments: [Argument], _ range: SourceRange
  ) -> (place: Place, type: Type)? {
    guard let (place, type) = place(base) else { return nil }
    guard case .nominal(let nominal, let parameters) = inference.prune(type),
      let first = arguments.first, first.label == nil
    else { return refuseElement(type, range) }
    if nominal === Nominal.array, arguments.count == 1 {
      let index = prepare(lower(first.value, as: .int))
      return (ArrayElementPlace(place, index, range), parameters[0])
    }
    guard nominal === Nominal.dictionary else { return refuseElement(type, range) }
    let key = prepare(lower(first.value, as: parameters[0]))
    if arguments.count == 1 {
      return (
        DictionaryElementPlace(place, key, default: nil, range), .optional(parameters[1])
      )
    }
    guard arguments.count == 2, arguments[1].label?.text == "default" else {
      return refuseElement(type, range)
    }
    let fallback = lower(arguments[1].value, as: parameters[1])
    return (DictionaryElementPlace(place, key, default: fallback, range), parameters[1])
  }

  private func refuseElement(_ type: Type, _ range: SourceRange) -> (place: Place, type: Type)? {
    report(
      "example.assignment.element", "elements of '\(show(type))' cannot be assigned this way", range
    )
    return nil
  }

  // MARK: Assignment

  func assignment(
    _ target: Expression, _ name: Name?, _ value: Expression, _ range: SourceRange
  ) -> Typed {
    if name == nil, case .identifier(let wildcard) = target.kind, wildcard.text == "_" {
      return Typed(node: DiscardNode(lower(value).node, range), type: .void)
    }
    return preparing(target.acts || value.acts) {
      guard let (place, type) = place(target) else {
        _ = attempt { lower(value) }
        return failed(range)
      }
      guard let name else {
        return Typed(node: AssignmentNode(place, lower(value, as: type), range), type: .void)
      }
      return compoundAssignment(place, type, name, value, range)
    }
  }

  // MARK: Order

  /// Lowers a change of a place. Where calls could tell the difference, the place's indices and keys
  /// are computed first and kept.
  func preparing(_ isNeeded: Bool, _ body: () -> Typed) -> Typed {
    if !isNeeded { return body() }
    let saved = prepared
    prepared = []
    let typed = body()
    let parts = prepared ?? []
    prepared = saved
    if parts.isEmpty { return typed }
    return Typed(node: PreparedNode(parts, typed.node), type: typed.type)
  }

  private func prepare(_ node: Node) -> Node {
    if prepared == nil || node is ConstantNode { return node }
    let local = context.declare("", isMutable: false)
    prepared?.append((local, node))
    return LocalNode(local, node.range)
  }

  private func compoundAssignment(
    _ place: Place, _ type: Type, _ name: Name, _ value: Expression, _ range: SourceRange
  ) -> Typed {
    let operand = lower(value, expecting: type)
    if operand.type.isError || inference.prune(type).isError { return failed(range) }
    let (a, b) = (inference.prune(type), inference.prune(operand.type))
    if let node = numericAssignment(place, name, a, b, operand.node, range) {
      return Typed(node: node, type: .void)
    }
    let stored = Typed(node: ConstantNode(.void, range), type: type)
    for binding in library.operators(named: name.text)
    where binding.signature.parameters.count == 2 {
      let mark = inference.mark
      if let found = attemptOperator(binding, [stored, operand]),
        inference.unify(found.result, type)
      {
        let node = CompoundAssignmentNode(place, found.nodes[1], range) {
          (machine, value, operand) throws(Fault) in
          var call = BindingCall(machine: machine, receiver: .void, of: nil, range: range)
          call.arguments = [value, operand]
          let old = value
          value = .void
          do throws(Fault) { value = try binding.body(&call) } catch {
            value = old
            throw error
          }
        }
        return Typed(node: node, type: .void)
      }
      inference.restore(mark)
    }
    return refuseOperands(Name(name.text, name.range), type, operand.type, range)
  }

  private func numericAssignment(
    _ place: Place, _ name: Name, _ a: Type, _ b: Type, _ operand: Node, _ range: SourceRange
  ) -> Node? {
    if a.isNominal(.int), b.isNominal(.int), let operation = intOperation(name.text) {
      return CompoundAssignmentNode(place, operand, range) {
        (machine, value, operand) throws(Fault) in
        value = .int(try operation.apply(value.asInt, operand.asInt))
      }
    }
    if a.isNominal(.double), b.isNominal(.double), let operation = doubleOperation(name.text) {
      return CompoundAssignmentNode(place, operand, range) {
        (machine, value, operand) throws(Fault) in
        value = .double(operation.apply(value.asDouble, operand.asDouble))
      }
    }
    if let kind = IntegerKind(a), let operation = IntegerOperation(name.text),
      operation.isShift ? IntegerKind(b) != nil : kind == IntegerKind(b)
    {
      return CompoundAssignmentNode(place, operand, range) {
        (machine, value, operand) throws(Fault) in
        value = try kind.apply(operation, value, operand)
      }
    }
    if a.isNominal(.float), b.isNominal(.float), let operation = doubleOperation(name.text) {
      return CompoundAssignmentNode(place, operand, range) {
        (machine, value, operand) throws(Fault) in
        value = .float(operation.apply(value.asFloat, operand.asFloat))
      }
    }
    if a.isNominal(.string), b.isNominal(.string), name.text == "+" {
      return CompoundAssignmentNode(place, operand, range) {
        (machine, value, operand) throws(Fault) in
        try machine.append(operand.asText, to: &value)
      }
    }
    return nil
  }
}

extension Expression {
  /// Whether evaluating it may change something: whether a call is in it.
  var acts: Bool {
    switch kind {
    case .call: true
    case .member(let base, _), .parenthesized(let base), .prefix(_, let base),
      .forceUnwrap(let base),
      .optionalTry(let base), .try(let base), .forceTry(let base), .chainLink(let base),
      .optionalChain(let base):
      base.acts
    case .subscript(let base, let arguments): base.acts || arguments.contains { $0.value.acts }
    case .binary(_, let left, let right), .assignment(let left, _, let right):
      left.acts || right.acts
    case .cast(let base, _, _, _), .isType(let base, _, _), .inoutArgument(let base): base.acts
    case .ifValue, .switchValue: true
    case .ternary(let condition, let then, let otherwise):
      condition.acts || then.acts || otherwise.acts
    case .array(let elements): elements.contains { $0.acts }
    case .dictionary(let pairs): pairs.contains { $0.key.acts || $0.value.acts }
    case .tuple(let elements): elements.contains { $0.value.acts }
    case .partialRange(_, let lower, let upper): lower?.acts == true || upper?.acts == true
    case .string(let segments):
      segments.contains { if case .interpolation(let inner) = $0 { inner.acts } else { false } }
    case .integer, .double, .boolean, .nilLiteral, .identifier, .anonymousParameter,
      .implicitMember, .closure, .type, .keyPath:
      false
    }
  }
}

/// `_ = value`.
final class DiscardNode: Node {
  let value: Node

  init(_ value: Node, _ range: SourceRange) {
    self.value = value
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    _ = try value.evaluate(machine)
    return .void
  }
}
