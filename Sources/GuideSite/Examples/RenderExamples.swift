package import Markdown

/// What the examples of a site are computed with, as pages say it.
package struct ExampleStamp: Hashable, Sendable {
  package let region: String
  /// The day of the price book, as `2026-09-01`.
  package let priceDate: String?

  package init(region: String, priceDate: String?) {
    self.region = region
    self.priceDate = priceDate
  }
}

/// The values that stand in prose, by the code spans that they stand for.
func proseValues(_ runs: [Run]) -> [NodeID: String] {
  var values: [NodeID: String] = [:]
  for run in runs where run.example.kind == .value { values[run.example.node] = run.value }
  return values
}

/// The HTML of one page's examples, by the node that it stands for.
///
/// An output fence becomes part of its example: its own node gives nothing. Links and code spans in
/// prose give the value itself, so that a page never shows a number that nobody computed.
package func renderExamples(_ runs: [Run], stamp: ExampleStamp) -> [NodeID: String] {
  var html: [NodeID: String] = [:]
  for run in runs {
    html[run.example.node] = ExampleHTML(run: run, stamp: stamp).html
    if case .fence(let output, _) = run.example.promise?.place { html[output] = "" }
  }
  return html
}
