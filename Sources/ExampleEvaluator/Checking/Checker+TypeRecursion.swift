import ExampleLanguage

/// Types that hold themselves: a value would have no end.
extension Checker {
  /// The types that the values of a type hold directly or in something else.
  private func parts(of nominal: Nominal) -> [Type] {
    let table = own[nominal]
    return table.stored.map { $0.type } + table.caseTypes.flatMap { $0.map { $0.type } }
  }

  /// Whether values of a type may hold others of it, however deep.
  func reaches(_ nominal: Nominal) -> Bool {
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
  func checkSize(_ nominal: Nominal, at members: [Member]) {
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
