import ExampleLanguage

/// How grave each code is where the guide says otherwise.
package struct DiagnosticLevels: Sendable {
  package enum Level: String, Sendable, CaseIterable { case error, warning, off }

  private var levels: [String: Level]

  /// Checks that are of use to some guides only are switched on by name.
  static let standard = DiagnosticLevels(levels: ["chapter.description.missing": .off])

  mutating func set(_ level: Level, for code: String) { levels[code] = level }

  /// A diagnostic as the guide wants it; nil when it wants none.
  func graded(_ diagnostic: Diagnostic) -> Diagnostic? {
    switch levels[diagnostic.code] {
    case nil: diagnostic
    case .off: nil
    case .error: diagnostic.graded(.error)
    case .warning: diagnostic.graded(.warning)
    }
  }
}

extension Diagnostic {
  /// The same finding, as grave as the author holds it to be.
  func graded(_ severity: Severity) -> Diagnostic {
    Diagnostic(
      code: code, severity: severity, message: message, at: location, detail: detail, notes: notes)
  }
}

extension GuideConfiguration {
  /// Reads the map `diagnostics`: a code and what it is to be.
  mutating func readLevels(_ reader: inout KeyReader) {
    guard let node = reader.values["diagnostics"], !node.isEmpty else { return }
    guard case .mapping(let pairs) = node.content else {
      return reader.expect("a map of codes", for: "diagnostics", node)
    }
    let known = Explanation.codes
    for (key, value) in pairs {
      let code = key.text ?? ""
      guard known.contains(code) else {
        reader.diagnostics.append(.codeUnknown(key, among: known))
        continue
      }
      // YAML reads `off` as a word for false.
      let text = value.text ?? ""
      if let level = DiagnosticLevels.Level(rawValue: text) {
        levels.set(level, for: code)
      } else {
        let choices = DiagnosticLevels.Level.allCases.map(\.rawValue)
        reader.diagnostics.append(
          .valueUnknown(text, key: code, choices: choices, at: value.location))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func codeUnknown(_ key: YAMLNode, among known: [String]) -> Diagnostic {
    let near = Note.didYouMean(nearestWord(to: key.text ?? "", in: known))
    return Diagnostic(
      code: "guide.diagnostic.unknown", message: "there is no diagnostic '\(key.text ?? "")'",
      at: key.location,
      notes: near.isEmpty ? [Note("'guidegen explain' lists the codes")] : near)
  }
}
