import ExampleLanguage
import ExampleRuntime
import GuideSite
import Markdown

/// A page taken through the example stages, as every test here does.
struct ExamplePage {
  let source: SourceText
  let examples: [Example]
  let runs: [Run]
  let diagnostics: [Diagnostic]

  init(_ markdown: String, smartPunctuation: Bool = false) {
    self.init(bytes: Array(markdown.utf8), smartPunctuation: smartPunctuation)
  }

  init(bytes: [UInt8], smartPunctuation: Bool = false) {
    source = SourceText(name: "page.md", bytes: bytes)
    let parsed = parseMarkdown(
      source, body: nil, options: MarkdownOptions(smartPunctuation: smartPunctuation))
    let collected = collectExamples(in: parsed.document)
    examples = collected.value
    let verified = verify(evaluate(examples, from: .forTests))
    runs = verified.value
    diagnostics = parsed.diagnostics + collected.diagnostics + verified.diagnostics
  }

  /// `line:column code`, one per diagnostic.
  var findings: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.location.map { source.position(of: $0.range.lower).description }
      return "\(place ?? "nowhere") \(diagnostic.code)"
    }
  }

  /// The page after `--update`.
  var updated: String { String(decoding: updatedBytes, as: UTF8.self) }

  var updatedBytes: [UInt8] { promotions(for: runs).first?.newBytes ?? source.bytes }

  /// The HTML of the page's examples, in document order.
  var html: [String] {
    var stamp = ExampleStamp(region: "us-east-1", priceDate: "2026-09-01")
    stamp.chapter = source.name
    stamp.revision = "commit 1a2b3c4, 2026-10-02"
    let html = renderExamples(runs, stamp: stamp)
    return html.sorted { $0.key.index < $1.key.index }.map(\.value)
  }
}

/// The code with which the language refuses a name that nothing declares.
let unknownName = "example.name.unknown"

extension ExampleSession {
  static var forTests: ExampleSession { ExampleSession(world: world) }

  /// The price book is read once; a session of its own is quickly made.
  private static let world: ExampleWorld = {
    guard let world = try? ExampleWorld(region: "us-east-1") else {
      preconditionFailure("the price book has this region")
    }
    return world
  }()
}
