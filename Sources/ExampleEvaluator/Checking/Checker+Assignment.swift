import ExampleLanguage

/// What changes variables, alone or with an operator, and in which order its parts are computed.
extension Checker {
  func assignment(
    _ target: Expression, _ name: Name?, _ value: Expression, _ range: SourceRange
  ) -> Typed {
    if name == nil, case .identifier(let wildcard) = target.kind, wildcard.text == "_" {
      return Typed(node: DiscardNode(lower(value).node, range), type: .void)
    }
    if name == nil, case .tuple(let targets) = target.kind {
      return tupleAssignment(targets, value, range)
    }
    if case .optionalChain(let inner) = target.kind {
      let typed = assignment(inner, name, value, range)
      if typed.node is ErrorNode { return typed }
      return Typed(node: ChainNode(typed.node, wraps: false, range), type: .void)
    }
    return changing(actsBefore: target.acts, value.acts) {
      guard let (place, type, variable) = assignedPlace(target, isWhole: name == nil) else {
        _ = attempt { lower(value) }
        return failed(range)
      }
      guard let name else {
        if case .identifier(let from) = value.kind, case .identifier(let to) = target.kind,
          from.text == to.text
        {
          return failed(
            "example.assignment.itself", "'\(to.text)' is assigned to itself", range,
            notes: ["remove the assignment, or assign something else"])
        }
        let node = AssignmentNode(place, lower(value, as: type), range)
        if let variable { flow.assign(variable) }
        if isSelfBeingMade(target), let making = context.making {
          for variable in making.variables { flow.assign(variable) }
        }
        return Typed(node: node, type: .void)
      }
      return compoundAssignment(place, type, name, value, range)
    }
  }

  /// `(a, b) = (b, a)`: the values are all computed before the first is assigned.
  private func tupleAssignment(
    _ targets: [Argument], _ value: Expression, _ range: SourceRange
  ) -> Typed {
    preparing(value.acts || targets.contains { $0.value.acts }) {
      var variables: [Int] = []
      guard let (places, type) = tupleTargets(targets, &variables) else {
        _ = attempt { lower(value) }
        return failed(range)
      }
      let node = lower(value, as: type)
      for variable in variables { flow.assign(variable) }
      return Typed(node: TupleAssignmentNode(places, node, range), type: .void)
    }
  }

  /// The places that a tuple's elements go to, and the variables that get their first value by it.
  private func tupleTargets(
    _ targets: [Argument], _ variables: inout [Int]
  ) -> (targets: [TupleTarget], type: Type)? {
    var places: [TupleTarget] = []
    var types: [Type.TupleElement] = []
    for target in targets {
      let type: Type
      switch target.value.kind {
      case .identifier(let name) where name.text == "_":
        places.append(.nothing)
        type = inference.fresh()
      case .tuple(let elements):
        guard let inner = tupleTargets(elements, &variables) else { return nil }
        places.append(.tuple(inner.targets))
        type = inner.type
      default:
        guard let found = assignedPlace(target.value, isWhole: true) else { return nil }
        places.append(.place(found.0))
        type = found.1
        if let variable = found.2 { variables.append(variable) }
      }
      types.append(.init(label: target.label?.text ?? "", type: type))
    }
    return (places, .tuple(types))
  }

  /// What is assigned; a variable without a value gets its first one.
  private func assignedPlace(
    _ target: Expression, isWhole: Bool
  ) -> (place: Place, type: Type, variable: Int?)? {
    (assigning, assigned) = (isWhole, nil)
    defer { (assigning, assigned) = (false, nil) }
    if isWhole, isSelfBeingMade(target), case .local(let symbol)? = resolve("self") {
      return (
        LateVariablePlace(
          .local(symbol.local), LocalPlace(symbol.local, target.range), target.range),
        symbol.type, nil
      )
    }
    return place(target).map { ($0.place, $0.type, assigned) }
  }

  // MARK: Order

  /// Lowers a change of a place whose value or arguments may do something themselves: not before the
  /// place's links were found to be there.
  func changing(actsBefore: Bool, _ acts: Bool, _ body: () -> Typed) -> Typed {
    let outer = chainLink
    chainLink = nil
    defer { chainLink = outer }
    return preparing(actsBefore || acts) {
      let typed = body()
      guard acts, let chainLink, !(typed.node is ErrorNode) else { return typed }
      return Typed(node: PresentNode(chainLink, typed.node), type: typed.type)
    }
  }

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

  func prepare(_ node: Node) -> Node {
    if prepared == nil || node is ConstantNode { return node }
    let local = context.declare("", isMutable: false)
    prepared?.append((local, node))
    return LocalNode(local, node.range)
  }

  private func compoundAssignment(
    _ place: Place, _ type: Type, _ name: Name, _ value: Expression, _ range: SourceRange
  ) -> Typed {
    if let typed = ownAssignment(place, type, name, value, range) { return typed }
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
          let first = machine.stack.count
          defer { machine.stack.pop(to: first) }
          machine.stack.push(value)
          machine.stack.push(operand)
          var call = BindingCall(
            machine: machine, receiver: .void, of: nil, from: first, range: range)
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
      return NumberAssignmentNode(place, .int(operation), operand, range)
    }
    if a.isNominal(.double), b.isNominal(.double), let operation = doubleOperation(name.text) {
      return NumberAssignmentNode(place, .double(operation), operand, range)
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
    case .interpolation(let segments):
      segments.contains { if case .interpolation(let inner) = $0 { inner.acts } else { false } }
    case .integer, .double, .boolean, .string, .nilLiteral, .identifier, .anonymousParameter,
      .implicitMember, .closure, .type, .keyPath:
      false
    }
  }
}
