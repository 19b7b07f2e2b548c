package import ExampleLanguage
package import ExampleRuntime

/// What became of one example.
package struct Run: Sendable {
  package enum Outcome: Hashable, Sendable {
    /// Shown only, or refused because of its fence.
    case notRun
    case finished
    /// It uses something that a failed example should have declared: reporting it would be a cascade.
    case skipped
  }

  package let example: Example
  package let outcome: Outcome
  /// As the language gave it; ranges are in the example's own text.
  package let result: ExampleResult
  /// What it printed, as it is compared and shown.
  package let lines: [String]
  /// The line of an example of the same session that failed before: what this one gives may then be
  /// a consequence.
  package let earlierFailure: Int?
  /// Whether it names a price book, or something that was worked out with one.
  package var usesPrices = false

  package init(
    example: Example, outcome: Outcome, result: ExampleResult = ExampleResult(),
    earlierFailure: Int? = nil
  ) {
    self.example = example
    self.outcome = outcome
    self.result = result
    self.lines = OutputLines.printed(result.lines)
    self.earlierFailure = earlierFailure
  }

  package var errors: [Diagnostic] { result.diagnostics.filter { $0.severity == .error } }

  /// The value of an expression in prose.
  package var value: String { lines.first ?? "" }

  /// Whether it failed with the very code that its author expects.
  package var failsAsExpected: Bool {
    guard let expected = example.options.fails else { return false }
    return !errors.isEmpty && errors.allSatisfy { $0.code == expected.code }
  }

  /// Whether it did what its author expects, as far as failing goes.
  package var isSound: Bool {
    switch outcome {
    case .notRun: !example.isRefused
    case .finished: example.options.fails == nil ? errors.isEmpty : failsAsExpected
    case .skipped: false
    }
  }
}
