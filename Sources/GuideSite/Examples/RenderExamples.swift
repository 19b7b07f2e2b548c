package import Markdown

/// What the examples of a page are computed with, as the page says it.
package struct ExampleStamp: Hashable, Sendable {
  package let region: String
  /// The day of the price book, as `2026-09-01`.
  package let priceDate: String?
  /// The chapter's file below `content/`; nil where nobody could check it by that name.
  package var chapter: String?
  /// The commit and the day of the chapter's last change.
  package var revision: String?
  /// Whether the page goes into a book, where nothing can be pressed.
  package var isBook = false

  package init(region: String, priceDate: String?) {
    self.region = region
    self.priceDate = priceDate
  }

  var program: String { "guidegen \(guidegenVersion)" }

  var prices: String {
    "prices" + (priceDate.map { " of \($0)" } ?? "") + " for \(region)"
  }

  /// What a reader types to have it computed again.
  var command: String? {
    guard let chapter else { return nil }
    let isPlain = chapter.utf8.allSatisfy { $0.isWordPart || "-./".utf8.contains($0) }
    return "guidegen check --only " + (isPlain ? chapter : "'\(chapter)'")
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
package func renderExamples(
  _ runs: [Run], stamp: ExampleStamp, files: FigureFiles = FigureFiles()
) -> [NodeID: String] {
  let sources = ValueSources(runs)
  var html: [NodeID: String] = [:]
  for run in runs {
    let node = run.example.node
    html[node] =
      ExampleHTML(
        run: run, stamp: stamp, anchor: sources.anchors[node], source: sources.sources[node],
        numbers: files.paths[node].map { percentEncodedPath(fileName(of: $0.text)) }
      ).html
    if case .fence(let output, _) = run.example.promise?.place { html[output] = "" }
  }
  return html
}
