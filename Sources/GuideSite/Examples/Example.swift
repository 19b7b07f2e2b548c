package import ExampleLanguage
package import ExampleRuntime
package import Markdown

/// One piece of a page that the build runs, checks or colours: a fence, or an expression in prose.
package struct Example: Sendable {
  package enum Kind: Hashable, Sendable {
    /// A plain `swift` fence: shown and coloured, never run.
    case shown
    case run
    case check
    /// A document: `json task-definition`, `yaml cost-scenario`.
    case input(InputKind, InputFormat)
    /// `` `{swift} idle.monthly` ``: the page shows the value.
    case value
    /// `[$18.02](value:idle.monthly)`: the page shows the value, and the author wrote it down.
    case claim
  }

  package enum InputFormat: String, Hashable, Sendable {
    case json, yaml
  }

  package let kind: Kind
  /// The file that holds the example.
  package let page: SourceText
  /// The file without its front matter.
  package let body: SourceRange
  package let node: NodeID
  /// Where diagnostics about the example as a whole point.
  package let range: SourceRange
  package let options: FenceOptions
  /// The code alone. Its name is unique in a guide, so that a note of one example that points into
  /// another one finds its way back to the file.
  package let code: SourceText
  /// The code as the page shows it.
  package let shown: SourceText
  package let map: CodeMap
  /// Where the code comes from, when it is no part of the page.
  let snippet: Snippet?
  /// Nil for expressions in prose.
  package let block: CodeBlock?
  package let promise: Promise?
  /// A blank line between two blocks of a tight list would make it loose, and change how it looks.
  package let isInTightList: Bool
  /// The fence itself is wrong and has been reported: running it would only report more.
  package let isRefused: Bool

  init(
    kind: Kind, page: SourceText, body: SourceRange, node: NodeID, range: SourceRange,
    options: FenceOptions, code: SourceText, shown: SourceText? = nil, map: CodeMap,
    snippet: Snippet? = nil, block: CodeBlock? = nil, promise: Promise? = nil,
    isInTightList: Bool = false, isRefused: Bool = false
  ) {
    self.kind = kind
    self.page = page
    self.body = body
    self.node = node
    self.range = range
    self.options = options
    self.code = code
    self.shown = shown ?? code
    self.map = map
    self.snippet = snippet
    self.block = block
    self.promise = promise
    self.isInTightList = isInTightList
    self.isRefused = isRefused
  }

  /// The code that stands in the page itself.
  var writtenCode: [UInt8] { options.include == nil ? code.bytes : [] }

  /// What the document is; nil for code.
  package var input: InputKind? {
    if case .input(let kind, _) = kind { kind } else { nil }
  }

  package var location: SourceLocation { SourceLocation(file: page.name, range: range) }

  /// The line (from 1) in the file.
  package var line: Int { page.position(of: range.lower).line }
}

/// What the author says an example gives.
package struct Promise: Sendable {
  package enum Place: Sendable {
    /// The `output` fence behind the example.
    case fence(NodeID, CodeBlock)
    /// The text of a `value:` link.
    case linkText(ClaimText)
  }

  /// Without trailing blanks, as the comparison ignores them.
  package let lines: [String]
  package let place: Place

  package init(lines: [String], place: Place) {
    self.lines = lines
    self.place = place
  }
}
