/// The lines that two texts share and do not share, in order.
package enum LineDiff {
  package enum Line: Hashable {
    case same(String)
    case removed(String)
    case added(String)
  }

  /// Beyond this many comparisons, the part that differs is shown as replaced whole.
  private static let comparisonLimit = 1_000_000

  package static func lines(from old: [String], to new: [String]) -> [Line] {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let oldRest = old[start...]
    let newRest = new[start...]
    let end = zip(oldRest.reversed(), newRest.reversed()).prefix { $0 == $1 }.count
    let middle = changes(Array(oldRest.dropLast(end)), Array(newRest.dropLast(end)))
    return old[..<start].map(Line.same) + middle + old.suffix(end).map(Line.same)
  }

  /// A longest common subsequence: a smallest number of lines removed and added.
  private static func changes(_ old: [String], _ new: [String]) -> [Line] {
    guard !old.isEmpty, !new.isEmpty, old.count <= comparisonLimit / new.count else {
      return old.map(Line.removed) + new.map(Line.added)
    }
    let lengths = commonLengths(old, new)
    var lines: [Line] = []
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if i < old.count, j < new.count, old[i] == new[j] {
        lines.append(.same(old[i]))
        (i, j) = (i + 1, j + 1)
      } else if j == new.count || (i < old.count && lengths[i + 1][j] >= lengths[i][j + 1]) {
        lines.append(.removed(old[i]))
        i += 1
      } else {
        lines.append(.added(new[j]))
        j += 1
      }
    }
    return lines
  }

  /// How many lines the tails from `i` and from `j` have in common, for every `i` and `j`.
  private static func commonLengths(_ old: [String], _ new: [String]) -> [[Int32]] {
    var lengths = [[Int32]](
      repeating: [Int32](repeating: 0, count: new.count + 1), count: old.count + 1)
    for i in old.indices.reversed() {
      for j in new.indices.reversed() {
        lengths[i][j] =
          old[i] == new[j]
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    return lengths
  }
}

// MARK: - As text

extension LineDiff {
  /// The differences with some lines around them: `- ` promised, `+ ` printed.
  package static func text(
    from old: [String], to new: [String], context: Int = 2, limit: Int = 40
  ) -> [String] {
    let lines = lines(from: old, to: new)
    let isNear = nearChanges(lines, context)
    var text: [String] = []
    guard isNear.contains(true) else { return text }
    for (index, line) in lines.enumerated() {
      if isNear[index] {
        text.append(shown(line))
      } else if index == 0 || isNear[index - 1] {
        text.append("  …")
      }
    }
    guard text.count > limit else { return text }
    return text.prefix(limit) + ["  … and \(text.count - limit) more lines"]
  }

  private static func nearChanges(_ lines: [Line], _ context: Int) -> [Bool] {
    var isNear = [Bool](repeating: false, count: lines.count)
    for (index, line) in lines.enumerated() {
      if case .same = line { continue }
      for near in max(0, index - context)...min(lines.count - 1, index + context) {
        isNear[near] = true
      }
    }
    return isNear
  }

  private static func shown(_ line: Line) -> String {
    switch line {
    case .same(let text): "  " + cut(text)
    case .removed(let text): "- " + cut(text)
    case .added(let text): "+ " + cut(text)
    }
  }

  /// A line that a terminal can show.
  private static func cut(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.count > 200 else { return text }
    return String(String.UnicodeScalarView(scalars.prefix(200))) + "…"
  }
}
