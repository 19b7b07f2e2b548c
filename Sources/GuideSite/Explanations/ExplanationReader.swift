/// Reads explanations as they are written down: `## code`, the meaning, an example between a line
/// `~~~swift`, `~~~chapter` or `~~~guide` and a line `~~~`, the remedy, and between `~~~cure` and `~~~` the
/// example once the remedy was followed.
enum ExplanationReader {
  static func read(_ text: String) -> [Explanation] {
    var explanations: [Explanation] = []
    var lines: [Substring] = []
    func close() {
      if let explanation = explanation(lines) { explanations.append(explanation) }
      lines = []
    }
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("~~~") { isExample.toggle() }
      if line.hasPrefix("## "), !isExample { close() }
      lines.append(line)
    }
    close()
    return explanations
  }

  private static func explanation(_ lines: [Substring]) -> Explanation? {
    guard let title = lines.first, title.hasPrefix("## ") else { return nil }
    let code = String(title.dropFirst(3))
    var body = lines.dropFirst()
    let cure = takeBlock(from: &body) { $0 == "~~~cure" }
    guard let shown = takeBlock(from: &body, where: { $0.hasPrefix("~~~") }) else {
      let parts = trimmed(body).split(separator: "\n\n", maxSplits: 1)
      return Explanation(
        code: code, meaning: parts.first.map(String.init) ?? "", example: nil,
        remedy: parts.count > 1 ? String(parts[1]) : "", cure: nil)
    }
    return Explanation(
      code: code, meaning: trimmed(body[..<shown.place]),
      example: example(shown.text, kind: shown.kind), remedy: trimmed(body[shown.place...]),
      cure: cure.map { example($0.text, kind: shown.kind) })
  }

  private static func example(_ text: String, kind: Substring) -> Explanation.Example {
    switch kind {
    case "swift": .swift(text)
    case "guide": .guide(text)
    default: .chapter(text)
    }
  }

  /// Cuts a block out: what it holds, and where it stood.
  private static func takeBlock(
    from lines: inout ArraySlice<Substring>, where opens: (Substring) -> Bool
  ) -> (kind: Substring, text: String, place: Int)? {
    guard let open = lines.firstIndex(where: opens),
      let close = lines[(open + 1)...].firstIndex(of: "~~~")
    else { return nil }
    let text = lines[(open + 1)..<close].joined(separator: "\n") + "\n"
    let kind = lines[open].dropFirst(3)
    lines.removeSubrange(open...close)
    return (kind, text, open)
  }

  private static func trimmed(_ lines: ArraySlice<Substring>) -> String {
    let start = lines.drop { $0.isEmpty }
    let end = start.reversed().drop { $0.isEmpty }.reversed()
    return end.joined(separator: "\n")
  }
}
