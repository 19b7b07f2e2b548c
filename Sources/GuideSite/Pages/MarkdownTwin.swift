import ExampleLanguage
import Markdown

/// What makes a chapter's Markdown readable without guidegen: values instead of expressions, links to
/// other twins, fences with nothing but their language.
struct MarkdownTwin {
  private let chapter: Chapter
  private let destinations: [NodeID: String]
  private var edits: [TwinEdit] = []

  /// - Parameter destinations: what the page writes instead of the author's addresses.
  static func edits(
    _ chapter: Chapter, _ runs: [Run], destinations: [NodeID: String]
  ) -> [TwinEdit] {
    var twin = MarkdownTwin(chapter, destinations)
    let byNode = Dictionary(runs.map { ($0.example.node, $0) }) { first, _ in first }
    for id in chapter.document.landmarks { twin.visit(id, chapter.document[id], byNode[id]) }
    return twin.edits
  }

  private init(_ chapter: Chapter, _ destinations: [NodeID: String]) {
    self.chapter = chapter
    self.destinations = destinations
  }

  private mutating func visit(_ id: NodeID, _ node: Node, _ run: Run?) {
    switch node.kind {
    case .codeBlock(let block):
      if let run, run.example.options.isSetup {
        return edits.append(TwinEdit(range: node.range, text: ""))
      }
      guard let info = block.fence?.info, let language = block.language else { return }
      edits.append(TwinEdit(range: info, text: language))
    case .code, .link:
      if let run {
        let text = run.outcome == .finished ? run.value : run.example.promise?.lines.first
        edits.append(TwinEdit(range: node.range, text: text ?? ""))
      } else if case .link(let destination, _) = node.kind, let page = destinations[id] {
        rewrite(destination, as: page, in: node.range)
      }
    default: return
    }
  }

  /// Only `[text](address)` holds its address; others refer to a line that stands elsewhere.
  private mutating func rewrite(_ destination: String, as page: String, in range: SourceRange) {
    let twin = Self.address(page)
    guard twin != destination, !destination.isEmpty else { return }
    let written = Array(destination.utf8)
    let bytes = chapter.document.source.bytes
    var place = range.upper - written.count - 1
    while place > range.lower + 1 {
      if bytes[place - 2] == UInt8(ascii: "]"), bytes[place - 1] == UInt8(ascii: "("),
        bytes[place..<(place + written.count)].elementsEqual(written)
      {
        edits.append(TwinEdit(range: SourceRange(place, place + written.count), text: twin))
        return
      }
      place -= 1
    }
  }

  /// The address of a page's twin: `tasks.html#size` has `tasks.md#size`.
  private static func address(_ page: String) -> String {
    guard !page.contains("://") else { return page }
    let parts = page.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = parts.first, path.hasSuffix(".html") else { return page }
    return path.dropLast(5) + ".md" + (parts.count > 1 ? "#" + parts[1] : "")
  }
}

extension SitePath {
  /// Where the Markdown twin of a page stands.
  var markdownTwin: SitePath {
    guard let dot = text.lastIndex(of: "."), !text[dot...].contains("/") else {
      return SitePath(text + ".md")
    }
    return SitePath(text[..<dot] + ".md")
  }
}
