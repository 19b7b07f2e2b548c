import ExampleLanguage

/// What a type says of itself behind the colon.
extension Checker {
  /// The protocols that examples may name, with what each asks for.
  private static let protocols: [(name: String, flags: Nominal.Conformances)] = [
    ("Equatable", .equatable), ("Hashable", [.equatable, .hashable]),
    ("Comparable", [.equatable, .comparable]), ("CustomStringConvertible", .described),
    ("Error", .error), ("CaseIterable", .caseIterable), ("Sendable", []),
  ]

  private func conformance(_ syntax: TypeSyntax) -> Nominal.Conformances? {
    guard case .named(let name, let arguments) = syntax.kind, arguments.isEmpty else { return nil }
    return Self.protocols.first { $0.name == name }?.flags
  }

  func declareConformances(_ inherited: [TypeSyntax], of nominal: Nominal) {
    for (index, syntax) in inherited.enumerated() {
      if let flags = conformance(syntax) {
        own[nominal].conformances.formUnion(flags)
      } else {
        declareRawType(syntax, of: nominal, isFirst: index == 0)
      }
    }
  }

  private func declareRawType(_ syntax: TypeSyntax, of nominal: Nominal, isFirst: Bool) {
    guard case .named(let name, _) = syntax.kind, self.nominal(named: name) != nil else {
      let names = Self.protocols.map { $0.name }
      report(
        "example.conformance.unknown",
        "'\(source.string(syntax.range))' is no protocol of the example language", syntax.range,
        notes: [
          nearestWord(to: source.string(syntax.range), in: names).map { "did you mean '\($0)'?" }
            ?? "there are: " + joined(names)
        ])
      return
    }
    let type = type(syntax)
    let isRaw =
      type.isNominal(.int) || type.isNominal(.string) || type.isNominal(.double)
      || type.isNominal(.character) || isSizedInteger(type)
    if own[nominal].kind == .enum, isFirst, isRaw {
      own[nominal].rawType = type
      return
    }
    report(
      "example.conformance.unknown",
      own[nominal].kind == .enum
        ? "'\(type)' cannot be the raw type of an enum" : "'\(type)' is no protocol", syntax.range,
      notes: own[nominal].kind == .enum ? ["raw types are Int, String, Double and Character"] : [])
  }

  private func isSizedInteger(_ type: Type) -> Bool {
    guard case .nominal(let nominal, _) = type else { return false }
    return nominal.conformances.contains(.integer)
  }

  // MARK: Requirements

  /// Holds a type to what its conformances ask, and finds what the machine calls for them.
  func checkConformances(_ inherited: [TypeSyntax], of nominal: Nominal, _ range: SourceRange) {
    guard let number = own[nominal].number else {
      for syntax in inherited where conformance(syntax) != nil {
        report(
          "example.conformance.library",
          "a conformance of the library's '\(nominal.name)' is not part of the example language",
          syntax.range)
      }
      return
    }
    findWitnesses(of: nominal, number)
    for syntax in inherited {
      guard let flags = conformance(syntax) else { continue }
      let isSound =
        !flags.contains(.equatable) || own.witnesses[number].isEqual != nil
        || checkParts(of: nominal, .equatable, "Equatable", syntax.range)
      if isSound, flags.contains(.hashable), own.witnesses[number].hash == nil {
        _ = checkParts(of: nominal, .hashable, "Hashable", syntax.range)
      }
      if flags.contains(.comparable), own.witnesses[number].isLess == nil {
        checkOrder(nominal, syntax)
      }
      if flags.contains(.described), own.witnesses[number].description == nil {
        missing("var description: String { … }", nominal, syntax)
      }
      if flags.contains(.caseIterable), own.statics(named: "allCases", of: nominal).isEmpty {
        missing("static var allCases: [\(nominal.name)] { … }", nominal, syntax)
      }
    }
  }

  private func checkOrder(_ nominal: Nominal, _ syntax: TypeSyntax) {
    let table = own[nominal]
    let isOrdered =
      table.kind == .enum && table.rawType == nil
      && table.caseTypes.allSatisfy { $0.allSatisfy { own.has($0.type, .comparable) } }
    if !isOrdered { missing("static func < (a: Self, b: Self) -> Bool { … }", nominal, syntax) }
  }

  private func missing(_ member: String, _ nominal: Nominal, _ syntax: TypeSyntax) {
    report(
      "example.conformance.missing",
      "'\(nominal.name)' is not \(source.string(syntax.range)): it has no '\(member)'",
      syntax.range, notes: ["add it"])
  }

  /// What Swift writes by itself needs the same of every part.
  private func checkParts(
    of nominal: Nominal, _ flag: Nominal.Conformances, _ word: String, _ range: SourceRange
  ) -> Bool {
    let table = own[nominal]
    let parts =
      table.stored.map { ($0.name, $0.type) }
      + zip(table.cases, table.caseTypes).flatMap { layout, types in
        types.map { (layout.caseName, $0.type) }
      }
    guard let part = parts.first(where: { !own.has($0.1, flag) }) else { return true }
    report(
      "example.conformance.missing",
      "'\(nominal.name)' is not \(word): '\(part.0)' of type '\(part.1)' is not", range,
      notes: [
        flag == .hashable
          ? "make that type Hashable, or write 'func hash(into hasher: inout Hasher)'"
          : "make that type Equatable, or write 'static func =='"
      ])
    return false
  }

  private func findWitnesses(of nominal: Nominal, _ number: Int) {
    let conformances = own[nominal].conformances
    if conformances.contains(.equatable) {
      own.witnesses[number].isEqual = operatorCode("==", nominal)
    }
    if conformances.contains(.comparable) {
      own.witnesses[number].isLess = operatorCode("<", nominal)
    }
    if conformances.contains(.hashable) {
      for member in own.members(named: "hash", of: nominal)
      where member.signature.parameters.count == 1
        && member.signature.parameters[0].type.isNominal(.hasher)
      {
        if case .function(let code) = member.kind { own.witnesses[number].hash = code }
      }
    }
    if conformances.contains(.described) {
      for member in own.members(named: "description", of: nominal)
      where member.signature.result.isNominal(.string) {
        own.witnesses[number].description = descriptionCode(member)
      }
    }
  }

  private func descriptionCode(_ member: OwnMember) -> FunctionCode? {
    switch member.kind {
    case .computed(let getter, _): return getter
    case .stored(let index):
      let code = FunctionCode()
      let local = Local(name: "self", slot: 0, isMutable: false)
      code.parameters = [local]
      code.slotCount = 1
      let range = SourceRange(member.place, member.place)
      code.body = ReturnNode(FieldNode(LocalNode(local, range), index, range))
      return code
    default: return nil
    }
  }

  private func operatorCode(_ name: String, _ nominal: Nominal) -> FunctionCode? {
    for member in own.operators[name] ?? [] where member.owner == nominal {
      guard member.signature.parameters.count == 2,
        member.signature.parameters.allSatisfy({ $0.type.isNominal(nominal) }),
        case .function(let code) = member.kind
      else { continue }
      return code
    }
    return nil
  }
}
