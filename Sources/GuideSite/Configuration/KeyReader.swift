import ExampleLanguage

/// Reads the keys of one YAML map and collects what is wrong with them.
struct KeyReader {
  let known: [String]
  private(set) var values: [String: YAMLNode] = [:]
  /// What the map has beside the known keys, in order.
  private(set) var others: [(key: YAMLNode, value: YAMLNode)] = []
  var diagnostics: [Diagnostic] = []

  init(_ pairs: [(key: YAMLNode, value: YAMLNode)], known: [String]) {
    self.known = known
    for (key, value) in pairs {
      if let name = key.text, known.contains(name) {
        values[name] = value
      } else {
        others.append((key, value))
      }
    }
  }

  /// The known key that a key of the author's may have meant.
  func suggestion(for key: YAMLNode) -> String? {
    nearestWord(to: key.text ?? "", in: known)
  }

  mutating func text(_ key: String) -> String? {
    guard let node = values[key], !node.isEmpty else { return nil }
    if node.text == nil { expect("one line of text", for: key, node) }
    return node.text
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let node = values[key], !node.isEmpty else { return nil }
    if node.flag == nil { expect("true or false", for: key, node) }
    return node.flag
  }

  mutating func number(_ key: String) -> Double? {
    guard let node = values[key], !node.isEmpty else { return nil }
    guard let text = node.text, let number = Double(text), number.isFinite else {
      expect("a number", for: key, node)
      return nil
    }
    return number
  }

  /// A list of texts, or one text.
  mutating func texts(_ key: String) -> [String] {
    guard let node = values[key], !node.isEmpty else { return [] }
    if let text = node.text { return [text] }
    guard case .sequence(let items) = node.content else {
      expect("a text or a list of texts", for: key, node)
      return []
    }
    return items.compactMap { item in
      if item.text == nil { expect("a list of texts", for: key, item) }
      return item.text
    }
  }

  mutating func choice(_ key: String, of choices: [String]) -> String? {
    guard let text = text(key), let node = values[key] else { return nil }
    if choices.contains(text) { return text }
    diagnostics.append(.valueUnknown(text, key: key, choices: choices, at: node.location))
    return nil
  }

  mutating func expect(_ expected: String, for key: String, _ node: YAMLNode) {
    diagnostics.append(
      Diagnostic(
        code: "key.value", message: "'\(key)' is \(node.kind); it has to be \(expected)",
        at: node.location))
  }
}

extension Diagnostic {
  static func valueUnknown(
    _ text: String, key: String, choices: [String], at location: SourceLocation
  ) -> Diagnostic {
    let list = choices.map { "'\($0)'" }.joined(separator: ", ")
    return Diagnostic(
      code: "key.value", message: "'\(key)' is '\(text)'; it has to be one of \(list)",
      at: location, notes: Note.didYouMean(nearestWord(to: text, in: choices)))
  }

  static func keyUnknown(
    _ key: YAMLNode, suggestion: String?, severity: Severity = .error, elsewhere: String
  ) -> Diagnostic {
    Diagnostic(
      code: "key.unknown", severity: severity, message: "unknown key '\(key.text ?? "")'",
      at: key.location, notes: suggestion == nil ? [Note(elsewhere)] : Note.didYouMean(suggestion))
  }
}

extension Diagnostic.Note {
  static func didYouMean(_ word: String?) -> [Self] {
    word.map { [Self("did you mean '\($0)'?")] } ?? []
  }
}
