/// A program as a tree of lines, so that parts of it can be left out.
indirect enum ProgramTree: Sendable {
  case line(String)
  /// `if … {`, `} else {`, …: a header and a body each, and the closing brace.
  case block([(header: String, body: [ProgramTree])], end: String = "}")

  static func text(_ trees: [ProgramTree], indent: String = "") -> String {
    trees.map { $0.text(indent) }.joined()
  }

  private func text(_ indent: String) -> String {
    switch self {
    case .line(let line): return indent + line + "\n"
    case .block(let sections, let end):
      let bodies = sections.map { section in
        section.header + "\n" + Self.text(section.body, indent: indent + "  ")
      }
      return indent + bodies.joined(separator: indent) + indent + end + "\n"
    }
  }
}

extension ProgramTree {
  /// The same program with one part less, larger parts first; how a failure is made small.
  static func smaller(_ trees: [ProgramTree]) -> [[ProgramTree]] {
    halves(trees)
      + trees.indices.reversed().flatMap { index -> [[ProgramTree]] in
        let without = replacing(trees, index, with: [])
        return [without] + trees[index].smaller.map { replacing(trees, index, with: $0) }
      }
  }

  private static func halves(_ trees: [ProgramTree]) -> [[ProgramTree]] {
    guard trees.count > 3 else { return [] }
    let middle = trees.count / 2
    return [Array(trees[..<middle]), Array(trees[middle...])]
  }

  /// What may stand instead of one part: its bodies alone, or itself with smaller bodies.
  private var smaller: [[ProgramTree]] {
    guard case .block(let sections, let end) = self else { return [] }
    var result = sections.map(\.body)
    if sections.count > 1 { result.append([.block(Array(sections.dropLast()), end: end)]) }
    for index in sections.indices {
      for body in Self.smaller(sections[index].body) {
        var changed = sections
        changed[index].body = body
        result.append([.block(changed, end: end)])
      }
    }
    return result
  }

  private static func replacing(
    _ trees: [ProgramTree], _ index: Int, with others: [ProgramTree]
  ) -> [ProgramTree] {
    Array(trees[..<index]) + others + Array(trees[(index + 1)...])
  }
}
