import ExampleLanguage

/// Types of an example: first their names, so that they may mention each other; then their members,
/// so that code may use them above where they stand; last the bodies.
extension Checker {
  func declareTypes(_ statements: [Statement]) {
    for case .type(let declaration) in statements.map({ $0.kind }) {
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

  // MARK: Cases

  private func declareCase(
    _ item: EnumCase, of nominal: Nominal, _ raw: inout RawValues, _ method: FunctionContext
  ) {
    checkIsNew(item.name, of: nominal, isStatic: true)
    let parameters = item.payload.map { part in
      Signature.Parameter(
        label: part.label?.text, name: part.label?.text ?? "_", type: type(part.type),
        defaultValue: part.defaultValue)
    }
    let layout = Layout(
      nominal, number: own[nominal].number!, caseName: item.name.text,
      caseIndex: own[nominal].cases.count, labels: parameters.map { $0.label ?? "" },
      runtime: runtime)
    layout.rawValue = rawValue(of: item, &raw, nominal)
    own[nominal].cases.append(layout)
    own[nominal].caseTypes.append(
      parameters.map { Type.TupleElement(label: $0.label ?? "", type: $0.type) })
    add(
      OwnMember(
        name: item.name.text, kind: .enumCase(layout), owner: nominal,
        signature: Signature(parameters: parameters, result: selfType(of: nominal)), isStatic: true,
        defaults: defaultValues(parameters), place: item.name.range.lower))
  }

  /// The raw values that the cases of an enum have, one after the other.
  struct RawValues {
    let type: Type?
    var next: Int64 = 0
    var seen: [Value] = []
  }

  private func rawValue(of item: EnumCase, _ raw: inout RawValues, _ nominal: Nominal) -> Value? {
    guard let type = raw.type else {
      if let value = item.rawValue {
        report(
          "example.enum.raw", "'\(item.name.text)' has a raw value, but the enum has no raw type",
          value.range, notes: ["write the type behind the enum's name, as in ': Int'"])
      }
      return nil
    }
    if !item.payload.isEmpty {
      report(
        "example.enum.raw", "a case with values has no raw value, found '\(item.name.text)'",
        item.name.range, notes: ["leave out the enum's raw type, or the values"])
      return nil
    }
    var value: Value?
    if let written = item.rawValue {
      guard let constant = lower(written, as: type) as? ConstantNode else {
        report(
          "example.enum.raw", "a raw value must be a literal of type '\(type)'", written.range)
        return nil
      }
      value = constant.value
    } else if type.isNominal(.string) {
      value = .string(item.name.text)
    } else if type.isNominal(.int) {
      value = .int(raw.next)
    } else {
      report(
        "example.enum.raw", "'\(item.name.text)' needs a raw value of type '\(type)'",
        item.name.range, notes: ["write it behind '='"])
    }
    if case .int(let number)? = value { raw.next = number &+ 1 }
    if let value {
      if raw.seen.contains(value) {
        report(
          "example.enum.raw", "the raw value \(value.shortText) stands for two cases",
          item.rawValue?.range ?? item.name.range)
      }
      raw.seen.append(value)
    }
    return value
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

  // MARK: Recursion

  /// The types that the values of a type hold directly or in something else.
  private func parts(of nominal: Nominal) -> [Type] {
    let table = own[nominal]
    return table.stored.map { $0.type } + table.caseTypes.flatMap { $0.map { $0.type } }
  }

  /// Whether values of a type may hold others of it, however deep.
  private func reaches(_ nominal: Nominal) -> Bool {
    var seen: Set<Nominal> = []
    func visit(_ type: Type) -> Bool {
      switch type {
      case .nominal(let other, let arguments):
        if other == nominal || other == Nominal.any || other == Nominal.error { return true }
        if arguments.contains(where: { visit($0) }) { return true }
        if own.table(of: other) == nil || !seen.insert(other).inserted {
          return false
        }
        return parts(of: other).contains { visit($0) }
      case .tuple(let elements): return elements.contains { visit($0.type) }
      case .function: return true
      case .metatype, .parameter, .variable, .error: return false
      }
    }
    return parts(of: nominal).contains { visit($0) }
  }

  /// A value that holds another of its own type directly would have no end.
  private func checkSize(_ nominal: Nominal, at members: [Member]) {
    var seen: Set<Nominal> = []
    func holds(_ type: Type) -> Bool {
      switch type {
      case .nominal(let other, let arguments):
        if other == nominal { return true }
        if other == Nominal.optional { return holds(arguments[0]) }
        guard let table = own.table(of: other), seen.insert(other).inserted else {
          return false
        }
        return table.stored.contains { holds($0.type) }
          || table.caseTypes.indices.contains { index in
            !table.indirect.contains(index) && table.caseTypes[index].contains { holds($0.type) }
          }
      case .tuple(let elements): return elements.contains { holds($0.type) }
      default: return false
      }
    }
    for member in members {
      switch member.kind {
      case .variable(let variable) where variable.accessors == nil && !member.isStatic:
        guard case .identifier(let name) = variable.pattern.kind,
          let property = own[nominal].stored.first(where: { $0.name == name.text }),
          holds(property.type)
        else { continue }
        report(
          "example.type.recursive",
          "'\(name.text)' makes '\(nominal.name)' hold itself without end",
          name.range, notes: ["hold it in an array, or make it an indirect enum"])
        return
      case .enumCases(let cases, _):
        for item in cases {
          guard let index = own[nominal].cases.firstIndex(where: { $0.caseName == item.name.text }),
            !own[nominal].indirect.contains(index),
            own[nominal].caseTypes[index].contains(where: { holds($0.type) })
          else { continue }
          report(
            "example.type.recursive",
            "the case '\(item.name.text)' makes '\(nominal.name)' hold itself without end",
            item.name.range, notes: ["write 'indirect' before 'case' or before 'enum'"])
          return
        }
      default: break
      }
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
