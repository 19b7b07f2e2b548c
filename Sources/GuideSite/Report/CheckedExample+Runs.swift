import ExampleLanguage
import Markdown

extension CheckedExample {
  /// The examples of one chapter that were to be run or checked.
  static func list(_ runs: [Run]) -> [CheckedExample] {
    var number = 0
    return runs.compactMap { run in
      let example = run.example
      guard example.kind != .shown || example.isRefused else { return nil }
      number += 1
      return CheckedExample(
        name: example.options.id ?? "example \(number)", kind: example.kind.word,
        place: ReportRange(example.extent, in: example.page), state: State(run))
    }
  }
}

extension CheckedExample.State {
  fileprivate init(_ run: Run) {
    if run.outcome == .skipped {
      self = .skipped
    } else {
      self = run.isVerified ? .verified : .failed
    }
  }
}

extension Example {
  /// From the words of its fence, or the expression in prose, to the end of its promise.
  var extent: SourceRange {
    var end = range.upper
    if let block { end = max(end, block.end(in: page)) }
    if case .fence(_, let output)? = promise?.place { end = max(end, output.end(in: page)) }
    return SourceRange(range.lower, end)
  }
}

extension CodeBlock {
  fileprivate func end(in page: SourceText) -> Int {
    if let line = fence?.closingLine { return page.lineRange(line).upper }
    return lines.last?.upper ?? 0
  }
}

extension Example.Kind {
  /// As reports call it.
  fileprivate var word: String {
    switch self {
    case .shown: "shown"
    case .run: "run"
    case .check: "check"
    case .input(let kind, _): kind.rawValue
    case .value: "value"
    case .claim: "claim"
    }
  }
}
