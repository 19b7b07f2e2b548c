/// Reads explanations as they are written down: `## code`, the meaning, an example between lines
/// `~~~chapter` or `~~~guide` and `~~~`, the remedy.
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
    let body = lines.dropFirst()
    let open = body.firstIndex { $0.hasPrefix("~~~") }
    let close = body.lastIndex { $0 == "~~~" }
    guard let open, let close, open < close else {
      let parts = trimmed(body).split(separator: "\n\n", maxSplits: 1)
      return Explanation(
        code: String(title.dropFirst(3)), meaning: parts.first.map(String.init) ?? "",
        example: nil, remedy: parts.count > 1 ? String(parts[1]) : "")
    }
    let text = body[(open + 1)..<close].joined(separator: "\n") + "\n"
    return Explanation(
      code: String(title.dropFirst(3)), meaning: trimmed(body[..<open]),
      example: body[open] == "~~~guide" ? .guide(text) : .chapter(text),
      remedy: trimmed(body[(close + 1)...]))
  }

  private static func trimmed(_ lines: ArraySlice<Substring>) -> String {
    let start = lines.drop { $0.isEmpty }
    let end = start.reversed().drop { $0.isEmpty }.reversed()
    return end.joined(separator: "\n")
  }
}
