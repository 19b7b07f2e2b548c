import ExampleLanguage

/// Types of an example: first their names, so that they may mention each other; then their members,
/// so that code may use them above where they stand; last the bodies.
extension Checker {
  func declareTypes(_ statements: [Statement]) {
    for statement in statements {
      guard case .type(let declaration) = statement.kind else { continue }
      let nominal = declareType(declaration, in: nil)
      if isTopLevel {
        if declaredTypes.contains(declaration.name.text) { duplicate(declaration.name) }
        declaredTypes.insert(declaration.name.text)
        own.names[declaration.name.text] = nominal
      } else {
        let innermost = context.blocks.count - 1
        if context.blocks[innermost].types[declaration.name.text] != nil {
          duplicate(declaration.name)
        }
        context.blocks[innermost].types[declaration.name.text] = nominal
      }
    }
  }

  private func duplicate(_ name: Name) {
    report(
      "example.name.duplicate", "the type '\(name.text)' is declared twice", name.range,
      notes: ["give one of them another name"])
  }

  private func declareType(_ declaration: TypeDeclaration, in outer: Nominal?) -> Nominal {
    let name = (outer.map { $0.name + "." } ?? "") + declaration.name.text
    let definition = Nominal.Definition(name)
    let nominal = Nominal(definition)
    var table = TypeTable()
    table.definition = definition
    table.kind = declaration.kind == .enum ? .enum : .struct
    table.number = own.witnesses.count
    table.outer = outer
    own.witnesses.append(Witnesses())
    if declaration.isIndirect { table.indirect = Set(0..<declaration.caseCount) }
    own[nominal] = table
    typesByPlace[declaration.name.range.lower] = nominal
    for case .type(let inner) in declaration.members.map({ $0.kind }) {
      if own[nominal].types[inner.name.text] != nil { duplicate(inner.name) }
      own[nominal].types[inner.name.text] = declareType(inner, in: nominal)
    }
    return nominal
  }

  // MARK: Members

  /// Declares the members of the types and extensions among these statements.
  func declareMembers(_ statements: [Statement]) {
    var bodies: [(Nominal, [Member], isExtension: Bool)] = []
    var declared: [(Nominal, [TypeSyntax], SourceRange)] = []
    for statement in statements {
      switch statement.kind {
      case .type(let declaration): collect(declaration, &bodies, &declared)
      case .extension(let declaration):
        guard case .nominal(let nominal, _) = extended(declaration) else { continue }
        declareNested(declaration, in: nominal, &bodies, &declared)
        bodies.append((nominal, declaration.members, true))
        declared.append((nominal, declaration.inherited, declaration.type.range))
      default: break
      }
    }
    for (nominal, inherited, _) in declared { declareConformances(inherited, of: nominal) }
    var waiting = bodies.flatMap { nominal, members, isExtension -> [Part] in
      (isExtension ? [] : [Part(nominal, members, isStatic: false)])
        + [Part(nominal, members, isStatic: true)]
    }
    declareParts(&waiting)
    for part in waiting where !part.isStatic { declare(part) }
    for (nominal, members, isExtension) in bodies {
      declareMembers(members, of: nominal, isExtension: isExtension)
    }
    for (nominal, _, isExtension) in bodies where !isExtension { addEnumMembers(nominal) }
    waiting = waiting.filter { $0.isStatic }
    declareParts(&waiting)
    for part in waiting { declare(part) }
    for (nominal, members, isExtension) in bodies where !isExtension {
      finishType(nominal, members)
    }
    for (nominal, inherited, range) in declared { checkConformances(inherited, of: nominal, range) }
  }

  private func collect(
    _ declaration: TypeDeclaration, _ bodies: inout [(Nominal, [Member], isExtension: Bool)],
    _ declared: inout [(Nominal, [TypeSyntax], SourceRange)]
  ) {
    let nominal = typesByPlace[declaration.name.range.lower]!
    bodies.append((nominal, declaration.members, false))
    declared.append((nominal, declaration.inherited, declaration.name.range))
    for case .type(let inner) in declaration.members.map({ $0.kind }) {
      collect(inner, &bodies, &declared)
    }
  }

  private func declareNested(
    _ declaration: ExtensionDeclaration, in nominal: Nominal,
    _ bodies: inout [(Nominal, [Member], isExtension: Bool)],
    _ declared: inout [(Nominal, [TypeSyntax], SourceRange)]
  ) {
    for case .type(let inner) in declaration.members.map({ $0.kind }) {
      if own[nominal].types[inner.name.text] != nil { duplicate(inner.name) }
      own[nominal].types[inner.name.text] = declareType(inner, in: nominal)
      collect(inner, &bodies, &declared)
    }
  }

  /// The type that an extension extends, its generic parameters left as they are.
  private func extended(_ declaration: ExtensionDeclaration) -> Type {
    guard case .named(let name, let arguments) = declaration.type.kind, arguments.isEmpty,
      let nominal = nominal(named: name)
    else { return type(declaration.type) }
    return .nominal(nominal, nominal.parameters.map { .parameter($0) })
  }

  /// Runs `body` where members of a type are in reach; the context is that of a static member.
  func inType<T>(_ nominal: Nominal, isStatic: Bool = true, _ body: (FunctionContext) -> T) -> T {
    let inner = FunctionContext(parent: nil, result: .void, mayThrow: false, isClosure: false)
    inner.owner = nominal
    inner.selfType = selfType(of: nominal)
    inner.isStatic = isStatic
    // Types that the block around declares are in reach too.
    inner.blocks[0].types = context.typesInReach
    return inFunction(inner) { body(inner) }
  }

  func selfType(of nominal: Nominal) -> Type {
    .nominal(nominal, nominal.parameters.map { .parameter($0) })
  }

  // MARK: Storage

  /// The stored or the static properties of a type.
  private struct Part {
    let nominal: Nominal
    let members: [Member]
    let isStatic: Bool

    init(_ nominal: Nominal, _ members: [Member], isStatic: Bool) {
      self.nominal = nominal
      self.members = members
      self.isStatic = isStatic
    }
  }

  /// The type of a property may follow from a type further down, so what cannot be declared yet is tried
  /// again when the others are known; what is left over waits for something else, or is wrong.
  private func declareParts(_ waiting: inout [Part]) {
    while !waiting.isEmpty {
      let left = waiting.filter { part in
        let (own, bodies) = (own, pendingBodies.count)
        if attempt({ declare(part) }) != nil { return false }
        self.own = own
        pendingBodies.removeLast(pendingBodies.count - bodies)
        return true
      }
      if left.count == waiting.count { return }
      waiting = left
    }
  }

  private func declare(_ part: Part) {
    if part.isStatic {
      declareStatics(part.members, of: part.nominal)
    } else {
      declareStorage(part.members, of: part.nominal)
    }
  }

  /// Stored properties and cases come first: initialisers and conformances are about them.
  private func declareStorage(_ members: [Member], of nominal: Nominal) {
    inType(nominal) { method in
      var rawValue = RawValues(type: own[nominal].rawType)
      for member in members {
        memberAccess = member.access
        switch member.kind {
        case .variable(let variable) where variable.accessors == nil && !member.isStatic:
          declareStored(variable, member, of: nominal, method)
        case .enumCases(let cases, let isIndirect):
          for item in cases {
            if isIndirect { own[nominal].indirect.insert(own[nominal].cases.count) }
            declareCase(item, of: nominal, &rawValue, method)
          }
        default: break
        }
      }
    }
    memberAccess = .open
    let table = own[nominal]
    if table.kind == .struct {
      own[nominal].layout = Layout(
        nominal, number: table.number!, labels: table.stored.map { $0.name }, runtime: runtime)
      addMemberwise(nominal, members)
    } else if table.caseTypes.allSatisfy({ $0.isEmpty }) {
      // Enums without payload are compared and hashed without saying so.
      own[nominal].conformances.formUnion([.equatable, .hashable])
    }
  }

  private func declareStored(
    _ variable: VariableDeclaration, _ member: Member, of nominal: Nominal,
    _ method: FunctionContext
  ) {
    guard case .identifier(let name) = variable.pattern.kind else {
      report(
        "example.language.unsupported",
        "a pattern as a stored property is not part of the example language",
        variable.pattern.range, notes: ["declare each property by its name"])
      return
    }
    guard own[nominal].kind == .struct else {
      report(
        "example.enum.stored", "an enum has no stored properties, found '\(name.text)'", name.range,
        notes: ["give the cases values, or make it a computed property with '{ … }'"])
      return
    }
    checkIsNew(name, of: nominal, isStatic: false)
    let index = own[nominal].stored.count
    let type = propertyType(variable, name)
    let code = firstValue(of: variable, type, method)
    own[nominal].stored.append(
      StoredProperty(
        name: name.text, type: type, isMutable: variable.isMutable, defaultValue: code,
        declaration: variable))
    add(
      OwnMember(
        name: name.text, kind: .stored(index), owner: nominal,
        signature: Signature(parameters: [], result: type), isMutable: variable.isMutable,
        place: name.range.lower))
  }

  /// The type of a property: as written, else that of its first value.
  private func propertyType(_ variable: VariableDeclaration, _ name: Name) -> Type {
    if let syntax = variable.type { return type(syntax) }
    guard let value = variable.value else {
      report(
        "example.type.unclear", "the property '\(name.text)' needs a type", name.range,
        notes: ["write it behind the name, as in ': Int'"])
      return .error
    }
    let mark = mark
    let typed = lower(value)
    let type = inference.resolve(typed.type)
    if diagnostics.count > mark.diagnostics { return .error }
    if !inference.isUnresolved(type) { return type }
    _ = cannotInfer(value.range)
    return .error
  }

  private func firstValue(
    of variable: VariableDeclaration, _ type: Type, _ method: FunctionContext
  ) -> FunctionCode? {
    let inner = FunctionContext(parent: nil, result: type, mayThrow: false, isClosure: false)
    (inner.owner, inner.selfType, inner.isStatic) = (method.owner, method.selfType, true)
    inner.blocks = method.blocks
    if let value = variable.value {
      // What is wrong with it was told when its type was looked for.
      if variable.type == nil, type.isError { return inner.code }
      pendingBodies.append { [self] in
        inFunction(inner) { inner.code.body = ReturnNode(lower(value, as: type)) }
      }
      return inner.code
    }
    if variable.isMutable, type.wrapped != nil {
      inner.code.body = ReturnNode(ConstantNode(.none, variable.pattern.range))
      return inner.code
    }
    return nil
  }

  // MARK: Tables

  func add(_ added: OwnMember) {
    var member = added
    member.access = memberAccess
    let isStatic = member.isStatic || member.name == "init"
    if isStatic {
      own[member.owner].statics[member.name, default: []].append(member)
    } else {
      own[member.owner].members[member.name, default: []].append(member)
    }
    own[member.owner].names.append((member.name, isStatic))
  }

  /// A property or a case must not share its name with another member.
  func checkIsNew(_ name: Name, of nominal: Nominal, isStatic: Bool) {
    let others =
      isStatic
      ? own.statics(named: name.text, of: nominal) : own.members(named: name.text, of: nominal)
    if others.isEmpty { return }
    report(
      "example.name.duplicate", "'\(name.text)' is declared twice in '\(nominal.name)'", name.range,
      notes: ["give one of them another name"])
  }

  // MARK: The rest of a type

  /// What Swift adds to a type, once all its own members are known.
  private func finishType(_ nominal: Nominal, _ members: [Member]) {
    let table = own[nominal]
    checkSize(nominal, at: members)
    let isRecursive = reaches(nominal)
    table.layout?.isRecursive = isRecursive
    for layout in table.cases { layout.isRecursive = isRecursive }
  }

  private func addMemberwise(_ nominal: Nominal, _ members: [Member]) {
    let hasOwn = members.contains { if case .initializer = $0.kind { true } else { false } }
    if hasOwn { return }
    let stored = own[nominal].stored
    let fields = stored.indices.filter { stored[$0].isMutable || stored[$0].defaultValue == nil }
    let defaults = DefaultValues()
    let parameters = fields.enumerated().map { index, field -> Signature.Parameter in
      let property = stored[field]
      defaults.codes[index] = property.defaultValue
      let value = property.defaultValue.map { _ in
        property.declaration.value ?? Expression(.nilLiteral, property.declaration.pattern.range)
      }
      return Signature.Parameter(
        label: property.name, name: property.name, type: property.type, defaultValue: value)
    }
    let isPrivate = fields.contains {
      own.members(named: stored[$0].name, of: nominal).first?.access == .private
    }
    memberAccess = isPrivate ? .private : .open
    defer { memberAccess = .open }
    add(
      OwnMember(
        name: "init", kind: .memberwise(fields: fields), owner: nominal,
        signature: Signature(parameters: parameters, result: selfType(of: nominal)),
        defaults: defaults))
    // `init()` is there too where every property has a value.
    memberAccess = .open
    if !fields.isEmpty, stored.allSatisfy({ $0.defaultValue != nil }) {
      add(
        OwnMember(
          name: "init", kind: .memberwise(fields: []), owner: nominal,
          signature: Signature(parameters: [], result: selfType(of: nominal))))
    }
  }

  private func addEnumMembers(_ nominal: Nominal) {
    let (table, type) = (own[nominal], selfType(of: nominal))
    guard table.kind == .enum else { return }
    if let raw = table.rawType {
      add(
        OwnMember(
          name: "rawValue", kind: .rawValue, owner: nominal,
          signature: Signature(parameters: [], result: raw)))
      if !own.statics(named: "init", of: nominal).contains(where: {
        $0.signature.parameters.first?.label == "rawValue"
      }) {
        let parameter = Signature.Parameter(label: "rawValue", name: "rawValue", type: raw)
        add(
          OwnMember(
            name: "init", kind: .fromRawValue, owner: nominal,
            signature: Signature(parameters: [parameter], result: .optional(type))))
      }
    }
    if table.conformances.contains(.caseIterable), table.statics["allCases"] == nil,
      table.caseTypes.allSatisfy({ $0.isEmpty })
    {
      add(
        OwnMember(
          name: "allCases", kind: .allCases, owner: nominal,
          signature: Signature(parameters: [], result: .array(type)), isStatic: true))
    }
  }
}

extension TypeDeclaration {
  fileprivate var caseCount: Int {
    members.reduce(0) { count, member in
      if case .enumCases(let cases, _) = member.kind { count + cases.count } else { count }
    }
  }
}
