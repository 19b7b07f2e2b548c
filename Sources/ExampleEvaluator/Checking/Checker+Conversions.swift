import ExampleLanguage

extension Checker {
  /// Lowers an expression where a type is demanded, and reports what does not fit.
  func lower(_ expression: Expression, as expected: Type) -> Node {
    let typed = lower(expression, expecting: expected)
    return convert(typed, to: expected, expression.range)
  }

  func convert(_ typed: Typed, to expected: Type, _ range: SourceRange) -> Node {
    if let node = coerce(typed, to: expected) { return node }
    mismatch(found: typed.type, expected: expected, range)
    return ErrorNode(range)
  }

  /// The value as the expected type: the same, wrapped in an optional, or as `Any`; nil if it is neither.
  func coerce(_ typed: Typed, to expected: Type) -> Node? {
    if typed.type.isError || typed.node is ErrorNode {
      // What was still open here is settled by the problem, which is reported once.
      if case .variable = inference.prune(expected) { _ = inference.unify(.error, expected) }
      return typed.node
    }
    if expected.isNominal(.any) { return asAny(typed) }
    // Most often it is the same already.
    if case .nominal(let actual, let arguments) = typed.type,
      case .nominal(let wanted, _) = expected, actual == wanted, arguments.isEmpty
    {
      return typed.node
    }
    let (actual, wanted) = (inference.prune(typed.type), inference.prune(expected))
    if wanted.isNominal(.any) { return asAny(typed) }
    if let wrapped = wanted.wrapped, !actual.isNominal(.optional) {
      if case .variable = actual {
      } else {
        return coerce(typed, to: wrapped).map { WrapNode($0) }
      }
    }
    if case .nominal(let nominal, _) = actual, nominal == Nominal.never { return typed.node }
    if wanted.isNominal(.error), own.has(inference.resolve(actual), .error) { return typed.node }
    let mark = inference.mark
    if inference.unify(actual, wanted) { return typed.node }
    inference.restore(mark)
    return relabel(typed.node, actual, wanted)
  }

  /// A tuple under other labels: with labels where it had none, or without.
  private func relabel(_ node: Node, _ actual: Type, _ wanted: Type) -> Node? {
    guard case .tuple(let first) = actual, case .tuple(let second) = wanted,
      first.count == second.count
    else { return nil }
    let mark = inference.mark
    for (from, to) in zip(first, second) {
      let fits = from.label == to.label || from.label.isEmpty || to.label.isEmpty
      guard fits, inference.unify(from.type, to.type) else {
        inference.restore(mark)
        return nil
      }
    }
    return RelabelNode(node, second.map { $0.label }, node.range)
  }

  /// `Any` is what `print` takes.
  private func asAny(_ typed: Typed) -> Node {
    if let type = inference.resolve(typed.type).unprintable {
      refusePrinting(type, typed.node.range)
    }
    return typed.node
  }

  private func refusePrinting(_ type: Type, _ range: SourceRange) {
    if type.isNominal(.dictionary) {
      report(
        "example.print.dictionary",
        "printing a whole dictionary is not part of the example language: Swift leaves its order open",
        range, notes: ["print 'sorted' keys, one by one"])
    } else if case .nominal(let nominal, _) = type, nominal.isUnordered {
      report(
        "example.print.set",
        "printing a whole '\(type)' is not part of the example language: Swift leaves its order open",
        range, notes: ["print it sorted: '.sorted()'"])
    } else {
      report(
        "example.print.sequence",
        "printing a '\(type)' is not part of the example language", range,
        notes: type.has(.sequence) ? ["make an array of it: 'Array(…)'"] : [])
    }
  }

  func mismatch(found: Type, expected: Type, _ range: SourceRange) {
    if trials > 0 { return report("example.type.mismatch", "", range) }
    let (actual, wanted) = (inference.resolve(found), inference.resolve(expected))
    var notes: [String] = []
    if let wrapped = actual.wrapped, wrapped.description == wanted.description {
      notes = ["unwrap it with 'if let', or give a value for nil with '??'"]
    } else if actual.isNominal(.int), wanted.isNominal(.double) {
      notes = ["convert it: 'Double(…)'"]
    } else if actual.isNominal(.double), wanted.isNominal(.int) {
      notes = ["convert it: 'Int(…)' drops the fraction"]
    } else if wanted.isNominal(.string), actual.isNominal(.substring) {
      notes = ["make a String of it: 'String(…)'"]
    } else if wanted.isNominal(.array), actual.has(.sequence), !actual.isNominal(.array) {
      notes = ["make an array of it: 'Array(…)'"]
    } else if IntegerKind(actual) != nil, IntegerKind(wanted) != nil {
      notes = ["convert it: '\(wanted)(…)'"]
    } else if wanted.isNominal(.bool), actual.wrapped != nil {
      notes = ["ask whether it is there: '… != nil'"]
    } else if wanted.isNominal(.bool), IntegerKind(actual) != nil {
      notes = ["compare it: '… != 0'"]
    } else if wanted.isVoid, !actual.isError {
      notes = ["a function says what it gives: '-> \(actual)' behind its parentheses"]
    } else if wanted.isNominal(.string), !actual.isVoid {
      notes = ["put it into a string: \"\\(…)\""]
    } else {
      notes = waysToMake(wanted)
    }
    report(
      "example.type.mismatch", "found \(describe(actual)), expected \(describe(wanted))", range,
      notes: notes)
  }

  private func describe(_ type: Type) -> String {
    if type.isVoid { return "no value (Void)" }
    if case .variable = type { return "a value whose type is not known" }
    return "'\(type)'"
  }

  /// Whether a type must be pushed down for an expression to be understood, or changes what it is.
  func needsContext(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .double, .string, .interpolation, .nilLiteral, .array, .dictionary, .closure,
      .implicitMember,
      .keyPath, .inoutArgument, .ifValue, .switchValue:
      true
    case .parenthesized(let inner), .prefix(_, let inner), .try(let inner), .forceTry(let inner):
      needsContext(inner)
    case .ternary(_, let then, let otherwise): needsContext(then) || needsContext(otherwise)
    case .tuple(let elements): elements.contains { needsContext($0.value) }
    case .binary(let name, let left, let right):
      isArithmetic(name.text) && needsContext(left) && needsContext(right)
    case .call(let callee, _, _): needsContext(callee)
    case .member(let base, let name):
      name.text == "init" || (needsContext(base) && isImplicit(base)) || isMethod(name, of: base)
    case .identifier(let name): isFunctionReference(name.text)
    case .optionalChain(let base), .forceUnwrap(let base), .chainLink(let base):
      isImplicit(base)
    default: false
    }
  }

  /// `.zero.rounded()`: a chain that begins with an implicit member.
  func isImplicit(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .implicitMember: true
    case .call(let callee, _, _): isImplicit(callee)
    case .member(let base, _): isImplicit(base)
    default: false
    }
  }

  /// `vowels.contains`: a method of a variable, not called.
  private func isMethod(_ name: Name, of base: Expression) -> Bool {
    guard case .identifier(let variable) = base.kind else { return false }
    let type: Type
    switch resolve(variable.text) {
    case .local(let symbol), .capture(_, let symbol): type = symbol.type
    case .global(let symbol): type = symbol.type
    case .member, .bindings, .type, nil: return false
    }
    let bindings = library.members(named: name.text, of: inference.resolve(type))
    return !bindings.isEmpty && !bindings.contains { $0.kind == .property }
  }

  private func isFunctionReference(_ name: String) -> Bool {
    guard !library.functions(named: name).isEmpty else { return isOperatorReference(name) }
    if case .bindings = resolve(name) { return true }
    return false
  }

  /// Whether a name, standing alone, is an operator as a function.
  func isOperatorReference(_ name: String) -> Bool {
    Library.isOperator(name)
      && (!library.operators(named: name).isEmpty || isArithmetic(name)
        || comparisonOperation(name) != nil)
  }

  func isArithmetic(_ name: String) -> Bool {
    switch name {
    case "+", "-", "*", "/", "%": true
    default: IntegerOperation(name) != nil
    }
  }

  /// Whether an expression is made of number literals alone, and so takes the type of its neighbour.
  func isNumberLiteral(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .integer, .double: true
    case .parenthesized(let inner): isNumberLiteral(inner)
    case .prefix(let name, let inner): name.text == "-" && isNumberLiteral(inner)
    case .binary(let name, let left, let right):
      isArithmetic(name.text) && isNumberLiteral(left) && isNumberLiteral(right)
    default: false
    }
  }
}
