import ExampleLanguage

/// Methods, initialisers, computed and static properties, subscripts.
extension Checker {
  func declareMembers(_ members: [Member], of nominal: Nominal, isExtension: Bool) {
    inType(nominal) { _ in
      for member in members {
        memberAccess = member.access
        defer { memberAccess = .open }
        switch member.kind {
        case .variable(let variable):
          if let accessors = variable.accessors {
            declareComputed(variable, accessors, member, of: nominal)
          } else if isExtension, !member.isStatic {
            report(
              "example.extension.stored", "an extension adds no stored properties",
              variable.pattern.range, notes: ["make it a computed property with '{ … }'"])
          }
        case .function(let function): declareMethod(function, member, of: nominal)
        case .initializer(let initializer): declareInitializer(initializer, of: nominal)
        case .subscript(let declaration): declareSubscript(declaration, member, of: nominal)
        case .enumCases(let cases, _):
          if isExtension, let first = cases.first {
            report(
              "example.extension.stored", "an extension adds no cases", first.name.range,
              notes: ["declare them in the enum"])
          }
        case .type: break
        }
      }
    }
  }

  /// Static properties come last: their type may follow from any member.
  func declareStatics(_ members: [Member], of nominal: Nominal) {
    inType(nominal) { _ in
      for member in members where member.isStatic {
        guard case .variable(let variable) = member.kind, variable.accessors == nil else {
          continue
        }
        declareStatic(variable, of: nominal)
      }
    }
  }

  /// The context of a member's body: `self` is its first parameter, unless it is static.
  private func bodyContext(
    of nominal: Nominal, _ result: Type, isStatic: Bool, isThrowing: Bool
  ) -> FunctionContext {
    let inner = FunctionContext(
      parent: nil, result: result, mayThrow: isThrowing, isClosure: false)
    inner.owner = nominal
    inner.selfType = selfType(of: nominal)
    inner.isStatic = isStatic
    inner.blocks[0].types = context.typesInReach
    return inner
  }

  private func declareSelf(isMutable: Bool) {
    guard !context.isStatic, let type = context.selfType else { return }
    let local = context.declare("self", isMutable: isMutable)
    context.blocks[0].names["self"] = LocalSymbol(local: local, type: type)
    context.code.parameters.append(local)
  }

  // MARK: Methods

  private func declareMethod(
    _ function: FunctionDeclaration, _ member: Member, of nominal: Nominal
  ) {
    let signature = signature(of: function)
    let isOperator = function.name.text.isOperator
    let inner = bodyContext(
      of: nominal, signature.result, isStatic: member.isStatic, isThrowing: signature.isThrowing)
    let own = OwnMember(
      name: function.name.text, kind: .function(inner.code), owner: nominal, signature: signature,
      isStatic: member.isStatic, isMutating: member.isMutating,
      defaults: defaultValues(signature.parameters), place: function.name.range.lower)
    if isOperator {
      self.own.operators[function.name.text, default: []].append(own)
    } else {
      checkIsNewForm(own, function.name)
      add(own)
    }
    pendingBodies.append { [self] in
      inFunction(inner) {
        declareSelf(isMutable: member.isMutating)
        declareParameters(function.parameters, signature.parameters)
        if let body = function.body { inner.code.body = functionBody(body, signature.result) }
      }
    }
  }

  private func checkIsNewForm(_ member: OwnMember, _ name: Name) {
    let others =
      member.isStatic
      ? own.statics(named: member.name, of: member.owner)
      : own.members(named: member.name, of: member.owner)
    guard others.contains(where: { $0.isProperty || isSame($0.signature, member.signature) }) else {
      return
    }
    report(
      "example.name.duplicate", "'\(name.text)' is declared twice in '\(member.owner.name)'",
      name.range, notes: ["give one of them another name, or other labels"])
  }

  // MARK: Properties

  private func declareComputed(
    _ variable: VariableDeclaration, _ accessors: Accessors, _ member: Member, of nominal: Nominal
  ) {
    guard case .identifier(let name) = variable.pattern.kind, let syntax = variable.type else {
      return
    }
    checkIsNew(name, of: nominal, isStatic: member.isStatic)
    let type = type(syntax)
    add(
      accessed(
        name.text, accessors, [], type, isStatic: member.isStatic, of: nominal, name.range
      ) { .computed(getter: $0, setter: $1) })
  }

  private func declareSubscript(
    _ declaration: SubscriptDeclaration, _ member: Member, of nominal: Nominal
  ) {
    let result = type(declaration.result)
    let own = accessed(
      "subscript", declaration.accessors, declaration.parameters, result,
      isStatic: member.isStatic, of: nominal, declaration.keyword
    ) { .subscript(getter: $0, setter: $1) }
    checkIsNewForm(own, Name("subscript", declaration.keyword))
    add(own)
  }

  /// A getter, and a setter that takes the new value last.
  private func accessed(
    _ name: String, _ accessors: Accessors, _ declared: [FunctionDeclaration.Parameter],
    _ type: Type, isStatic: Bool, of nominal: Nominal, _ range: SourceRange,
    _ kind: (FunctionCode, FunctionCode?) -> OwnMember.Kind
  ) -> OwnMember {
    let parameters = declared.map { parameter($0) }
    let getter = bodyContext(
      of: nominal, type, isStatic: isStatic, isThrowing: accessors.getter.isThrowing)
    pendingBodies.append { [self] in
      inFunction(getter) {
        declareSelf(isMutable: false)
        declareParameters(declared, parameters)
        getter.code.body = functionBody(accessors.getter.body, type)
      }
    }
    var setter: FunctionContext?
    if let accessor = accessors.setter {
      let inner = bodyContext(of: nominal, .void, isStatic: isStatic, isThrowing: false)
      setter = inner
      pendingBodies.append { [self] in
        inFunction(inner) {
          declareSelf(isMutable: true)
          declareParameters(declared, parameters)
          let name = accessor.parameter ?? Name("newValue", accessor.keyword)
          inner.code.parameters.append(declareLocal(name, type, false))
          inner.code.body = functionBody(accessor.body, .void)
        }
      }
    }
    return OwnMember(
      name: name, kind: kind(getter.code, setter?.code), owner: nominal,
      signature: Signature(
        parameters: parameters, isThrowing: accessors.getter.isThrowing, result: type),
      isStatic: isStatic, isMutable: setter != nil, defaults: defaultValues(parameters),
      place: range.lower)
  }

  private func declareStatic(
    _ variable: VariableDeclaration, of nominal: Nominal
  ) {
    guard case .identifier(let name) = variable.pattern.kind else { return }
    checkIsNew(name, of: nominal, isStatic: true)
    guard let value = variable.value else {
      report(
        "example.variable.unset", "the static property '\(name.text)' needs a first value",
        name.range)
      return
    }
    let inner = bodyContext(of: nominal, .error, isStatic: true, isThrowing: false)
    var type = Type.error
    if let syntax = variable.type {
      type = self.type(syntax)
    } else {
      // Its own type may be among what it is made of, so it is looked at before it is lowered.
      let found = attempt { lower(value).type } ?? .error
      type = inference.resolve(found)
      if type.isError || inference.isUnresolved(type) {
        type = .error
        _ = lower(value)
      }
    }
    inner.result = type
    if !type.isError || variable.type != nil {
      pendingBodies.append { [self] in
        inFunction(inner) { inner.code.body = ReturnNode(lower(value, as: type)) }
      }
    }
    let global = globalCount
    globalCount += 1
    add(
      OwnMember(
        name: name.text,
        kind: .staticStored(StaticStorage(name: name.text, global: global, code: inner.code)),
        owner: nominal, signature: Signature(parameters: [], result: type), isStatic: true,
        isMutable: variable.isMutable, place: name.range.lower))
  }

  // MARK: Initialisers

  private func declareInitializer(_ initializer: InitializerDeclaration, of nominal: Nominal) {
    let function = initializer.function
    let type = selfType(of: nominal)
    let declared = signature(of: function)
    let signature = Signature(
      parameters: declared.parameters, isThrowing: declared.isThrowing,
      result: initializer.isFailable ? .optional(type) : type)
    let inner = bodyContext(
      of: nominal, signature.result, isStatic: false, isThrowing: declared.isThrowing)
    let member = OwnMember(
      name: "init",
      kind: .initializer(inner.code, isFailable: initializer.isFailable), owner: nominal,
      signature: signature, defaults: defaultValues(signature.parameters),
      place: function.name.range.lower)
    if own.statics(named: "init", of: nominal).contains(where: {
      isSame($0.signature, signature) && $0.isOwnInitializer
    }) {
      report(
        "example.name.duplicate", "this initializer is declared twice in '\(nominal.name)'",
        function.name.range)
    }
    add(member)
    pendingBodies.append { [self] in
      lowerInitializer(initializer, inner, signature, of: nominal)
    }
  }

  private func lowerInitializer(
    _ initializer: InitializerDeclaration, _ inner: FunctionContext, _ signature: Signature,
    of nominal: Nominal
  ) {
    guard let body = initializer.function.body else { return }
    inFunction(inner) {
      declareSelf(isMutable: true)
      let table = own[nominal]
      inner.making = making(table)
      inner.isFailable = initializer.isFailable
      declareParameters(initializer.function.parameters, signature.parameters)
      inner.blocks.append(NameBlock())
      defer { inner.blocks.removeLast() }
      let nodes = lower(body.statements)
      let end = SourceRange(max(body.range.lower, body.range.upper - 1), body.range.upper)
      checkIsMade(end)
      let whole = BlockNode.of(nodes + [ReturnNode(madeSelf(end))])
      inner.code.body = inner.isFailable ? FailableBodyNode(whole) : whole
    }
  }

  /// What an initialiser must give values: properties without one; of an enum or a type of the
  /// library, `self`.
  private func making(_ table: TypeTable) -> Making {
    guard table.kind == .struct else {
      let variable = newVariable()
      flow.declare(variable)
      return Making(variables: [variable], names: [])
    }
    let variables = table.stored.map { property in
      let variable = newVariable()
      if property.defaultValue == nil { flow.declare(variable) } else { flow.assign(variable) }
      return variable
    }
    return Making(variables: variables, names: table.stored.map { $0.name })
  }

  /// `self` as the initialiser leaves it.
  private func madeSelf(_ range: SourceRange) -> Node {
    guard case .local(let symbol)? = resolve("self") else { return ErrorNode(range) }
    let node = LocalNode(symbol.local, range)
    return context.isFailable ? WrapNode(node) : node
  }

  func returnFromInitializer(_ value: Expression?, _ range: SourceRange) -> StatementNode {
    guard let value else {
      checkIsMade(range)
      return ReturnNode(madeSelf(range))
    }
    if context.isFailable, isNil(value) { return ReturnNode(ConstantNode(.none, range)) }
    report(
      "example.return.value",
      context.isFailable
        ? "an initializer returns 'nil' or nothing" : "an initializer returns no value",
      value.range,
      notes: isNil(value) ? ["write 'init?' for an initializer that may fail"] : [])
    return EmptyBlockNode()
  }

  /// `self.init(…)`: the rest is done by another initialiser of the type.
  func delegate(_ arguments: CallArguments, _ range: SourceRange) -> Typed {
    guard let making = context.making, case .local(let symbol)? = resolve("self"),
      let type = context.selfType
    else {
      return failed(
        "example.init.delegation", "'self.init' stands only in an initializer", range,
        notes: ["make a value with the type's name: '\(methodContext?.owner?.name ?? "Type")(…)'"])
    }
    let made = initialize(type, arguments, nil, range)
    for variable in making.variables { flow.assign(variable) }
    if made.type.isError { return failed(range) }
    let isFailable = inference.prune(made.type).wrapped != nil
    if isFailable, !context.isFailable {
      return failed(
        "example.init.delegation",
        "the initializer that is called may fail, but this one may not", range,
        notes: ["write 'init?', or '!' behind the call"])
    }
    return Typed(
      node: DelegationNode(symbol.local, made.node, isFailable: isFailable, range), type: .void)
  }

  // MARK: At its place

  /// A type where it stands: nothing happens there.
  func finishMembers(of declaration: TypeDeclaration) -> StatementNode { EmptyBlockNode() }
}

extension OwnMember {
  fileprivate var isOwnInitializer: Bool {
    if case .initializer = kind { true } else { false }
  }
}

extension String {
  /// Whether it is written with signs, as operators are.
  var isOperator: Bool {
    guard let first = utf8.first else { return false }
    return first < 0x80 && !(first >= 0x61 && first <= 0x7A) && !(first >= 0x41 && first <= 0x5A)
      && first != 0x5F && first != 0x24
  }
}

/// `self.init(…)`; an initialiser that gives nil ends this one too.
final class DelegationNode: Node {
  let local: Local
  let made: Node
  let isFailable: Bool

  init(_ local: Local, _ made: Node, isFailable: Bool, _ range: SourceRange) {
    self.local = local
    self.made = made
    self.isFailable = isFailable
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    var value = try made.evaluate(machine)
    if isFailable {
      guard case .some(let wrapped) = value else { throw Self.failed }
      value = wrapped
    }
    if case .cell(let cell) = machine.stack.frame[local.slot] {
      cell.value = value
    } else {
      machine.stack.frame[local.slot] = value
    }
    return .void
  }

  /// Ends the initialiser around with nil; nobody else sees it.
  static let failed = Fault(code: "-", message: "")
}

/// The body of a failable initialiser that calls another.
final class FailableBodyNode: StatementNode {
  let body: StatementNode

  init(_ body: StatementNode) { self.body = body }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    do throws(Fault) { return try body.execute(machine) } catch {
      guard error.code == DelegationNode.failed.code else { throw error }
      machine.returned = .none
      return .returned
    }
  }
}
