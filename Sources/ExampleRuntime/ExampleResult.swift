package import ExampleEvaluator
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
  /// The figure that it ends with, for the page; its text is among the lines.
  package var figure: ShownFigure?

  package init(
    lines: [String] = [], diagnostics: [Diagnostic] = [], steps: Int = 0,
    figure: ShownFigure? = nil
  ) {
    self.lines = lines
    self.diagnostics = diagnostics
    self.steps = steps
    self.figure = figure
  }

  package var failed: Bool { diagnostics.contains { $0.severity == .error } }
}
