import ExampleLanguage

extension Checker {
  /// Lowers an expression; `expected` guides literals, closures and implicit members, and is not enforced.
  func lower(_ expression: Expression, expecting expected: Type? = nil) -> Typed {
    guard mayGoOn(expression.range) else { return failed(expression.range) }
    context.descend(1)
    let typed = lowerKind(expression, expected)
    context.ascend(1)
    if inference.isTooBig(typed.type) { return tooBig(expression.range) }
    if case .nominal(let nominal, _) = typed.type, nominal == Nominal.never {
      flow.isReachable = false
    }
    guard let recording, isWorthShowing(expression), !typed.type.isError else { return typed }
    let resolved = inference.resolve(typed.type)
    if case .function = resolved { return typed }
    if case .metatype = resolved { return typed }
    recording.parts.append(expression.range)
    return Typed(node: RecordNode(typed.node, recording.parts.count - 1), type: typed.type)
  }

  private func lowerKind(_ expression: Expression, _ expected: Type?) -> Typed {
    let range = expression.range
    switch expression.kind {
    case .integer(let magnitude): return integer(magnitude, isNegative: false, expected, range)
    case .double(let value):
      guard let expected, case .nominal(let nominal, _) = literalTarget(expected) else {
        return fraction(value, nil, range)
      }
      return fraction(value, nominal, range)
    case .boolean(let value): return Typed(node: ConstantNode(.bool(value), range), type: .bool)
    case .string(let text): return string(text, expected, range)
    case .interpolation(let segments): return interpolation(segments, range)
    case .nilLiteral: return nilLiteral(expected, range)
    case .identifier(let name): return identifier(name, expected)
    case .anonymousParameter(let index): return anonymousParameter(index, range)
    case .array(let elements): return array(elements, expected, range)
    case .dictionary(let pairs): return dictionary(pairs, expected, range)
    case .tuple(let elements): return tuple(elements, expected, range)
    case .parenthesized(let inner): return lower(inner, expecting: expected)
    case .member(let base, let name): return member(base, name, expected, range)
    case .implicitMember(let name): return implicitMember(name, call: nil, expected, range)
    case .call(let callee, let arguments, let trailing):
      return call(callee, CallArguments(arguments, trailing, range), expected, range)
    case .subscript(let base, let arguments): return `subscript`(base, arguments, expected, range)
    case .closure(let closure): return self.closure(closure, expected, range)
    case .prefix(let name, let operand): return prefix(name, operand, expected, range)
    case .binary(let name, let left, let right): return binary(name, left, right, expected, range)
    case .partialRange(let name, let lower, let upper):
      return partialRange(name, lower, upper, expected, range)
    case .ternary(let condition, let then, let otherwise):
      return ternary(condition, then, otherwise, expected, range)
    case .assignment(let target, let name, let value): return assignment(target, name, value, range)
    case .forceUnwrap(let base): return forceUnwrap(base, range)
    case .try(let base):
      tryDepth += 1
      defer { tryDepth -= 1 }
      return marking(range) { lower(base, expecting: expected) }
    case .optionalTry(let base): return optionalTry(base, expected, range)
    case .forceTry(let base): return forceTry(base, expected, range)
    case .chainLink(let base): return chainLink(base, range)
    case .optionalChain(let base): return optionalChain(base, range)
    case .type(let syntax):
      return failed(
        "example.type.value", "the type '\(type(syntax))' stands where a value is expected", range,
        notes: ["call it to make a value: '()' behind it"])
    case .ifValue(let statement): return ifValue(statement, expected, range)
    case .switchValue(let statement): return switchValue(statement, expected, range)
    case .cast(let base, let kind, let type, _): return cast(base, kind, type, expected, range)
    case .isType(let base, let type, _): return isType(base, type, range)
    case .keyPath(let path): return keyPath(path, expected, range)
    case .inoutArgument:
      return failed(
        "example.inout.place", "'&' stands only before an argument that the call changes", range,
        notes: ["remove the '&'"])
    }
  }

  private func tooBig(_ range: SourceRange) -> Typed {
    failed(
      "example.type.complex", "the type of this expression has more than 200 parts", range,
      notes: ["put fewer values into one"])
  }

  // MARK: Names

  private func identifier(_ name: Name, _ expected: Type?) -> Typed {
    switch resolve(name.text) {
    case .local(let symbol):
      checkIsSet(symbol.late, name)
      if name.text == "self" { checkIsWhole(name.range) }
      if let form = form(symbol.functions.map { $0.symbol }, expected) {
        let local = symbol.functions[form].local
        return Typed(
          node: LocalNode(local, name.range),
          type: functionType(symbol.functions[form].symbol.signature))
      }
      return value(of: symbol, LocalNode(symbol.local, name.range), name)
    case .capture(let index, let symbol):
      noteEscape(symbol, name)
      checkIsSet(symbol.late, name)
      if name.text == "self" { checkIsWhole(name.range) }
      return value(of: symbol, CaptureNode(index, name.text, name.range), name)
    case .global(let symbol):
      if let form = form(symbol.functions, expected) {
        let function = symbol.functions[form]
        return Typed(
          node: GlobalNode(function.index, name.text, name.range),
          type: functionType(function.signature))
      }
      return global(symbol, name)
    case .member(let isStatic, let owner):
      if isStatic {
        return staticMember(name, of: .nominal(owner, []), call: nil, expected, name.range)
      }
      let base = Expression(.identifier(Name("self", name.range)), name.range)
      return member(base, name, expected, name.range)
    case .bindings(let bindings):
      return functionReference(bindings, name, expected)
    case .type(let nominal):
      return failed(
        "example.type.value", "the type '\(nominal.name)' stands where a value is expected",
        name.range, notes: ["call it to make a value: '\(nominal.name)(…)'"])
    case nil:
      if name.text == "true" || name.text == "false" { return failed(name.range) }
      if name.text == "_" {
        return failed(
          "example.syntax.discard", "'_' can only be assigned to, as in '_ = value'", name.range)
      }
      if isOperatorReference(name.text) {
        return operatorReference(name, expected)
      }
      return unknown(name)
    }
  }

  /// Which of several forms of a function is the one that is expected.
  private func form(_ functions: [FunctionSymbol], _ expected: Type?) -> Int? {
    guard functions.count > 1, let expected else { return nil }
    return functions.firstIndex { function in
      let mark = inference.mark
      defer { inference.restore(mark) }
      return inference.unify(functionType(function.signature), literalTarget(expected))
    }
  }

  func unknown(_ name: Name, otherwise note: String? = nil) -> Typed {
    if name.text == "self" || name.text == "Self" {
      return failed(
        "example.self.outside", "'\(name.text)' stands outside of any type", name.range)
    }
    if let owner = methodContext?.owner, !own.statics(named: name.text, of: owner).isEmpty {
      return failed(
        "example.member.static",
        "'\(name.text)' belongs to the type '\(owner.name)', not to its values",
        name.range, notes: ["write '\(owner.name).\(name.text)' or 'Self.\(name.text)'"])
    }
    if let method = methodContext, method.isStatic, let owner = method.owner,
      !own.members(named: name.text, of: owner).isEmpty
    {
      return failed(
        "example.member.instance",
        "'\(name.text)' belongs to a value of '\(owner.name)', not to the type itself",
        name.range, notes: ["take it of a value"])
    }
    let hints = hints(onName: name.text)
    return failed(
      "example.name.unknown", "cannot find '\(name.text)' in scope", name.range,
      notes: hints.isEmpty ? note.map { [$0] } ?? [] : hints)
  }

  private func anonymousParameter(_ index: Int, _ range: SourceRange) -> Typed {
    guard index < context.anonymousParameters.count else {
      return failed(
        "example.closure.parameters",
        context.isClosure
          ? "'$\(index)' names a parameter that this closure does not have"
          : "'$\(index)' stands outside a closure", range)
    }
    let symbol = context.anonymousParameters[index]
    return Typed(node: LocalNode(symbol.local, range), type: symbol.type)
  }

  // MARK: Optionals and errors

  private func ternary(
    _ condition: Expression, _ then: Expression, _ otherwise: Expression, _ expected: Type?,
    _ range: SourceRange
  ) -> Typed {
    let test = lower(condition, as: .bool)
    var expected = expected
    if isNil(then) || isNil(otherwise) {
      // The other branch says what may be missing.
      let type = lower(isNil(then) ? otherwise : then, expecting: expected).type
      if expected == nil {
        expected = inference.prune(type).wrapped == nil ? .optional(type) : type
      }
    }
    let (first, second) =
      isNil(then) || isNil(otherwise)
      ? (lower(then, expecting: expected), lower(otherwise, expecting: expected))
      : pair(then, otherwise, expecting: expected)
    if let expected, let a = attempt({ convert(first, to: expected, then.range) }),
      let b = attempt({ convert(second, to: expected, otherwise.range) })
    {
      return Typed(node: TernaryNode(test, a, b, range), type: expected)
    }
    if let b = coerce(second, to: first.type) {
      return Typed(node: TernaryNode(test, first.node, b, range), type: first.type)
    }
    let a = convert(first, to: second.type, then.range)
    return Typed(node: TernaryNode(test, a, second.node, range), type: second.type)
  }

  func isNil(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .nilLiteral: true
    case .parenthesized(let inner): isNil(inner)
    default: false
    }
  }

  /// Two expressions of one type: the one that knows its type first, the other to match.
  func pair(
    _ left: Expression, _ right: Expression, expecting expected: Type?
  ) -> (Typed, Typed) {
    if needsContext(left), !needsContext(right) || (hasFraction(right) && !hasFraction(left)) {
      let second = lower(right, expecting: expected)
      return (lower(left, expecting: second.type), second)
    }
    let first = lower(left, expecting: expected)
    return (first, lower(right, expecting: needsContext(right) ? first.type : expected))
  }

  private func forceUnwrap(_ base: Expression, _ range: SourceRange) -> Typed {
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    guard let wrapped = type.wrapped else {
      return failed(
        "example.type.optional", "'!' unwraps an optional, found '\(show(type))'", range,
        notes: ["remove the '!'"])
    }
    return Typed(node: ForceUnwrapNode(typed.node, range), type: wrapped)
  }

  private func optionalTry(
    _ base: Expression, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    let typed = handlingErrors { marking(range) { lower(base, expecting: expected) } }
    let isOptional = inference.prune(typed.type).wrapped != nil
    return Typed(
      node: OptionalTryNode(typed.node, wraps: !isOptional, range),
      type: isOptional ? typed.type : .optional(typed.type))
  }

  private func forceTry(_ base: Expression, _ expected: Type?, _ range: SourceRange) -> Typed {
    let typed = handlingErrors { marking(range) { lower(base, expecting: expected) } }
    return Typed(node: ForceTryNode(typed.node, range), type: typed.type)
  }

  /// What `try` marks: a call that can throw has to be there, and not below a `try` of its own.
  private func marking(_ range: SourceRange, _ body: () -> Typed) -> Typed {
    let (around, problems) = (throwing, diagnostics.count)
    throwing = 0
    defer { throwing = around }
    let typed = body()
    if throwing == 0, diagnostics.count == problems, !typed.type.isError {
      warn(
        "example.try.unused", "nothing that can throw is called behind this 'try'",
        SourceRange(range.lower, range.lower + 3), notes: ["remove the 'try'"])
    }
    return typed
  }

  /// Errors thrown within go no further: `try?` and `try!` meet them.
  private func handlingErrors(_ body: () -> Typed) -> Typed {
    let (mayThrow, didThrow, sites) = (context.mayThrow, context.didThrow, throwSites)
    tryDepth += 1
    context.mayThrow = true
    defer {
      tryDepth -= 1
      throwSites = sites
      context.mayThrow = mayThrow
      context.didThrow = didThrow
    }
    return body()
  }

  private func chainLink(_ base: Expression, _ range: SourceRange) -> Typed {
    let typed = lower(base)
    let type = inference.prune(typed.type)
    if type.isError { return failed(range) }
    guard let wrapped = type.wrapped else {
      return failed(
        "example.type.optional", "'?' asks an optional, found '\(show(type))'", range,
        notes: ["remove the '?'"])
    }
    return Typed(node: ChainLinkNode(typed.node, range), type: wrapped)
  }

  private func optionalChain(_ base: Expression, _ range: SourceRange) -> Typed {
    let typed = lower(base)
    let isOptional = inference.prune(typed.type).wrapped != nil
    return Typed(
      node: ChainNode(typed.node, wraps: !isOptional, range),
      type: isOptional ? typed.type : .optional(typed.type))
  }
}
