import ExampleLanguage

/// What the cases of a `switch` leave out, found as compilers do: by taking the patterns apart, column
/// by column, and asking for each constructor of a type what remains.
struct Exhaustiveness {
  let own: OwnTypes
  /// Bounds the search: a hostile example may have tuples of tuples of enums.
  private var workLeft = 20_000

  init(own: OwnTypes) { self.own = own }

  /// A value of a type, as a pattern shows it.
  private struct Constructor {
    let name: String
    let matches: (Matcher) -> [Matcher]?
    let parts: [Type.TupleElement]
    let write: ([String]) -> String
  }

  /// Patterns that together match what none of the rows does, at most `limit` of them.
  mutating func missing(_ rows: [Matcher], _ type: Type, limit: Int) -> [String] {
    missing(rows.map { [$0] }, [type], limit: limit, isWhole: true).map { $0[0] }
  }

  private mutating func missing(
    _ rows: [[Matcher]], _ types: [Type], limit: Int, isWhole: Bool = false
  ) -> [[String]] {
    workLeft -= 1 + rows.count
    guard let type = types.first else { return rows.isEmpty ? [[]] : [] }
    if workLeft < 0 { return [types.map { _ in "_" }] }
    let rest = Array(types.dropFirst())
    guard let constructors = constructors(of: type) else {
      // A type without end: only patterns that take everything count.
      let general = rows.filter { $0[0].isGeneral }.map { Array($0.dropFirst()) }
      return missing(general, rest, limit: limit).map { ["_"] + $0 }
    }
    // Where no row asks which value it is, neither need the answer; a `switch` without cases names all.
    if rows.allSatisfy({ $0[0].isGeneral }), !(isWhole && rows.isEmpty) {
      return missing(rows.map { Array($0.dropFirst()) }, rest, limit: limit).map { ["_"] + $0 }
    }
    var found: [[String]] = []
    for constructor in constructors where found.count < limit {
      var inner: [[Matcher]] = []
      for row in rows {
        if row[0].isGeneral {
          inner.append(constructor.parts.map { _ in .anything } + row.dropFirst())
        } else if let parts = constructor.matches(row[0].core) {
          inner.append(parts + row.dropFirst())
        }
      }
      let types = constructor.parts.map { $0.type } + rest
      for witness in missing(inner, types, limit: limit - found.count) {
        let count = constructor.parts.count
        found.append([constructor.write(Array(witness.prefix(count)))] + witness.dropFirst(count))
      }
    }
    return found
  }

  /// The values that a type can have, by their kinds; nil where there is no end of them.
  private func constructors(of type: Type) -> [Constructor]? {
    switch type {
    case .tuple(let elements):
      return [
        Constructor(
          name: "", matches: { if case .tuple(let parts) = $0 { parts } else { nil } },
          parts: elements, write: { "(" + joined($0) + ")" })
      ]
    case .nominal(let nominal, let arguments):
      if nominal == Nominal.bool { return [true, false].map { boolean($0) } }
      if nominal == Nominal.optional { return optional(arguments[0]) }
      guard let table = own.table(of: nominal), table.kind == .enum else { return nil }
      return zip(table.cases, table.caseTypes).map { enumCase($0, $1) }
    default: return nil
    }
  }

  private func boolean(_ value: Bool) -> Constructor {
    Constructor(
      name: "\(value)",
      matches: { if case .bool(value) = $0 { [] } else { nil } }, parts: [],
      write: { _ in value ? "true" : "false" })
  }

  private func optional(_ wrapped: Type) -> [Constructor] {
    [
      Constructor(
        name: "some", matches: { if case .some(let inner) = $0 { [inner] } else { nil } },
        parts: [.init(label: "", type: wrapped)], write: { ".some(\($0[0]))" }),
      Constructor(
        name: "none", matches: { if case .nil = $0 { [] } else { nil } }, parts: [],
        write: { _ in ".none" }),
    ]
  }

  private func enumCase(_ layout: Layout, _ parts: [Type.TupleElement]) -> Constructor {
    Constructor(
      name: layout.caseName,
      matches: { matcher in
        switch matcher {
        case .enumCase(layout.caseIndex, let inner):
          inner.isEmpty ? parts.map { _ in .anything } : inner
        case .payload(layout.caseIndex, _, let whole):
          if case .tuple(let inner) = whole { inner } else { parts.map { _ in .anything } }
        default: nil
        }
      }, parts: parts,
      write: { texts in
        if texts.isEmpty || texts.allSatisfy({ $0 == "_" }) { return "." + layout.caseName }
        let labelled = zip(layout.labels, texts).map { $0.isEmpty ? $1 : $0 + ": " + $1 }
        return "." + layout.caseName + "(" + joined(labelled) + ")"
      })
  }
}

extension Matcher {
  /// Whether it takes every value of its type.
  fileprivate var isGeneral: Bool {
    switch self {
    case .anything, .bind: true
    case .payload, .bool, .int, .nil, .some, .tuple, .enumCase, .test, .range: false
    case .type(let type, let inner): type.isAny && inner.isGeneral
    }
  }

  fileprivate var core: Matcher {
    if case .type(let type, let inner) = self, type.isAny { inner } else { self }
  }
}

extension DynamicType {
  fileprivate var isAny: Bool {
    switch self {
    case .any, .error: true
    default: false
    }
  }
}

extension Checker {
  /// Reports values that no case takes.
  func checkExhaustive(_ statement: SwitchStatement, _ choice: Choice, _ type: Type) {
    if type.isError || inference.isUnresolved(type) || hasDiagnostics(in: statement) { return }
    var search = Exhaustiveness(own: own)
    let rows = choice.items.filter { $0.filter == nil }.map { $0.matcher }
    let missing = search.missing(rows, type, limit: 6)
    if missing.isEmpty { return }
    if missing == ["_"] {
      report(
        "example.switch.exhaustive", "the cases do not take every value of '\(show(type))'",
        statement.keyword, notes: ["add 'default:'"])
      return
    }
    let shown = missing.prefix(5).map { "'\($0)'" }
    report(
      "example.switch.exhaustive",
      "no case takes " + joined(Array(shown)) + (missing.count > 5 ? " and more" : ""),
      statement.keyword,
      notes: [
        "add 'case \(missing[0]):'" + (missing.count > 1 ? " and the others" : "")
          + ", or 'default:'"
      ])
  }

  /// What is wrong with a pattern is told already.
  private func hasDiagnostics(in statement: SwitchStatement) -> Bool {
    statement.cases.contains { item in
      item.items.contains { pattern in
        diagnostics.contains { diagnostic in
          guard let range = diagnostic.location?.range else { return false }
          return range.lower >= pattern.pattern.range.lower
            && range.upper <= pattern.pattern.range.upper
        }
      }
    }
  }
}
