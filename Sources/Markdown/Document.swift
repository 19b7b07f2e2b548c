package import ExampleLanguage

/// The place of a node in ``Document/nodes``.
@usableFromInline package struct NodeID: Hashable, Sendable {
  @usableFromInline package let index: Int
  package init(index: Int) { self.index = index }
}

/// One chapter's Markdown as a tree, every node with its range in the file.
@usableFromInline package struct Document: Sendable {
  package let source: SourceText
  /// The nodes in document order; the first is the document itself.
  @usableFromInline package let nodes: [Node]
  /// Headings in document order, ids resolved.
  package let headings: [Heading]
  /// Every id that a link may name: headings, and `id`/`name` in raw HTML.
  package let anchors: [Anchor]
  /// Links and images in raw HTML, where that reaches the page.
  package let rawReferences: [RawReference]
  /// Links, images and code, in document order: what later stages look for, among many other nodes.
  package let landmarks: [NodeID]

  package init(
    source: SourceText, nodes: [Node], headings: [Heading], anchors: [Anchor],
    rawReferences: [RawReference] = [], landmarks: [NodeID] = []
  ) {
    self.rawReferences = rawReferences
    self.landmarks = landmarks
    self.source = source
    self.nodes = nodes
    self.headings = headings
    self.anchors = anchors
  }

  /// Other modules look at nodes one after the other; seeing this, they copy none.
  @inlinable package subscript(_ id: NodeID) -> Node { nodes[id.index] }

  package func children(of id: NodeID) -> NodeChildren { NodeChildren(nodes, of: id) }
}

package struct Heading: Hashable, Sendable {
  package let node: NodeID
  package let level: Int
  /// The text without markup.
  package let text: String
  package let id: String
  package let range: SourceRange

  package init(node: NodeID, level: Int, text: String, id: String, range: SourceRange) {
    self.node = node
    self.level = level
    self.text = text
    self.id = id
    self.range = range
  }
}

package struct Anchor: Hashable, Sendable {
  package let id: String
  package let range: SourceRange

  package init(id: String, range: SourceRange) {
    self.id = id
    self.range = range
  }
}

/// Nodes are linked by their places, so that a large tree is one allocation.
@usableFromInline package struct Node: Sendable {
  package internal(set) var kind: NodeKind
  /// Bytes in the file. Inline nodes have the exact place of what the author wrote.
  package internal(set) var range: SourceRange
  /// Places in ``Document/nodes``, or -1.
  var parentIndex: Int32
  var firstChild: Int32 = -1
  var lastChild: Int32 = -1
  var next: Int32 = -1

  init(kind: NodeKind, range: SourceRange, parentIndex: Int32) {
    self.kind = kind
    self.range = range
    self.parentIndex = parentIndex
  }

  package var parent: NodeID? { parentIndex < 0 ? nil : NodeID(index: Int(parentIndex)) }
  package var hasChildren: Bool { firstChild >= 0 }
}

/// The children of a node, in document order.
package struct NodeChildren: Sequence, IteratorProtocol {
  private let nodes: [Node]
  private var place: Int

  init(_ nodes: [Node], of parent: NodeID) {
    self.nodes = nodes
    place = Int(nodes[parent.index].firstChild)
  }

  package mutating func next() -> NodeID? {
    guard place >= 0 else { return nil }
    defer { place = Int(nodes[place].next) }
    return NodeID(index: place)
  }
}

package enum NodeKind: Sendable {
  // Blocks.
  case document
  case paragraph
  case heading(level: Int, id: String)
  case blockQuote
  case alert(AlertKind)
  case list(start: Int?, isTight: Bool)
  /// `isDone` is nil for an ordinary item.
  case item(isDone: Bool?)
  indirect case codeBlock(CodeBlock)
  case html(String)
  case thematicBreak
  /// Its children are an optional caption, then rows.
  case table([ColumnAlignment])
  /// A paragraph `Table: text` directly before or after a table; `Table: ` is not part of its text.
  case tableCaption
  case tableRow(isHeader: Bool)
  case tableCell
  case footnoteDefinition(label: String, number: Int, references: Int)

  // Inlines.
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case inlineHTML(String)
  case emphasis
  case strong
  case strikethrough
  case link(destination: String, title: String)
  case image(destination: String, title: String)
  /// `occurrence` counts the references to one footnote, from 1.
  case footnoteReference(label: String, number: Int, occurrence: Int)
}

package enum AlertKind: String, Sendable, CaseIterable {
  case note, tip, important, warning, caution
}

package enum ColumnAlignment: Sendable { case none, left, center, right }

/// A fenced or indented code block.
package struct CodeBlock: Sendable {
  package struct Fence: Sendable {
    /// `` ` `` or `~`.
    package let character: UInt8
    package let length: Int
    /// The opening fence's line up to the fence: what containers and indentation put before it.
    package let prefix: SourceRange
    /// The info string as the author wrote it, in the file.
    package let info: SourceRange
    /// The closing fence's line; nil when the block ends without one.
    package let closingLine: Int?

    package init(
      character: UInt8, length: Int, prefix: SourceRange, info: SourceRange, closingLine: Int?
    ) {
      self.character = character
      self.length = length
      self.prefix = prefix
      self.info = info
      self.closingLine = closingLine
    }
  }

  /// Nil for indented code.
  package let fence: Fence?
  /// The info string with backslashes and entities resolved; empty without one.
  package let info: String
  /// The code as CommonMark gives it, each line ended by LF.
  package let literal: String
  /// Where each line of `literal` stands in the file, without its line ending. Line `n` of the code is
  /// at file line `firstLine + n`. A line whose indentation was partly a tab begins at that tab.
  package let lines: [SourceRange]
  /// The file's line (from 0) of the code's first line.
  package let firstLine: Int

  package init(
    fence: Fence?, info: String = "", literal: String, lines: [SourceRange], firstLine: Int
  ) {
    self.fence = fence
    self.info = info
    self.literal = literal
    self.lines = lines
    self.firstLine = firstLine
  }
}
