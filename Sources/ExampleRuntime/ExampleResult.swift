package import ExampleLanguage

/// What running one example gave.
package struct ExampleResult: Sendable {
  /// What the page shows and a promise is compared with, line by line: what was printed, then the
  /// value of the last expression, then figures as text.
  package var lines: [String]
  /// Why it failed; empty when it succeeded. Ranges are in the example's own text.
  package var diagnostics: [Diagnostic]
  /// Steps used, of ``ExampleLimits/steps``.
  package var steps: Int

  package init(lines: [String] = [], diagnostics: [Diagnostic] = [], steps: Int = 0) {
    self.lines = lines
    self.diagnostics = diagnostics
    self.steps = steps
  }

  package var failed: Bool { diagnostics.contains { $0.severity == .error } }
}
