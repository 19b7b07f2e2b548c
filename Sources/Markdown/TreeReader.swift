import CCMarkGFM
import ExampleLanguage

/// Reads cmark's tree into values, and finds the exact place of every node in the file.
///
/// cmark's own places are right for blocks and wrong for many inlines (behind a second line, an
/// escape, a table's `\|`). So the inlines of a block are laid beside the text that cmark parsed
/// them from, node by node, and that text beside the file's lines.
struct TreeReader {
  let lines: Lines
  var tree = DraftTree()
  /// The text that the inlines at hand come from.
  var content = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// How far in `content` the inlines have been read.
  var position = 0
  var map = ContentMap()
  /// Set when a node does not match the text; the rest of the block then has the block's range.
  var isLost = false
  var blockRange = SourceRange(0, 0)
  var textMode = TextAligner.Mode.prose
  /// Block quotes around the node at hand.
  var quotes = 0
  var depth = 0
  /// Set where the tree is deeper than ``depthLimit``; reading stops there.
  var tooDeep: SourceRange?
  /// What closes the open inline nodes.
  var closers: [Closer] = []
  var footnotes: [Int: Int] = [:]
  var definitions: [Int] = []
  /// The rows' cells still to come, as the file has them.
  var cells: [SourceRange] = []
  var nextCell = 0

  /// How an open inline node ends in the source.
  enum Closer {
    case delimiter(Int)
    case bracket
    case pointy
    case nothing
  }

  /// Deeper trees are refused: who walks them later may use recursion on a small stack.
  static let depthLimit = 100

  init(lines: Lines) {
    self.lines = lines
    tree.nodes.reserveCapacity(lines.body.count / 24 + 16)
  }

  mutating func read(_ root: OpaquePointer) {
    var node = root
    var parent = -1
    while true {
      let index = enter(node, parent)
      if tooDeep != nil { return }
      if index >= 0, let child = cmark_node_first_child(node) {
        parent = index
        node = child
        depth += 1
        continue
      }
      if index >= 0 { leave(index, node) }
      guard let next = following(node, root, &parent) else { return }
      node = next
    }
  }

  /// The next node that is no descendant; leaves the parents that end with it.
  private mutating func following(
    _ node: OpaquePointer, _ root: OpaquePointer, _ parent: inout Int
  ) -> OpaquePointer? {
    var node = node
    while node != root {
      if let next = cmark_node_next(node) { return next }
      guard let up = cmark_node_parent(node) else { return nil }
      node = up
      depth -= 1
      leave(parent, node)
      parent = Int(tree.nodes[parent].parentIndex)
    }
    return nil
  }

  /// Adds the node and returns its index, or -1 for one that is left out with all it holds.
  private mutating func enter(_ node: OpaquePointer, _ parent: Int) -> Int {
    let type = cmark_node_get_type(node)
    if depth > Self.depthLimit {
      tooDeep = place(ofRefused: node)
      return -1
    }
    let isInline = Int32(type.rawValue) & CMARK_NODE_TYPE_MASK == CMARK_NODE_TYPE_INLINE
    return isInline ? enterInline(node, type, parent) : enterBlock(node, type, parent)
  }

  private mutating func leave(_ index: Int, _ node: OpaquePointer) {
    if closersApply(to: index) { leaveInline(index) } else { leaveBlock(index) }
    let parent = Int(tree.nodes[index].parentIndex)
    if parent > 0 {
      tree.nodes[parent].range = tree.nodes[parent].range.union(tree.nodes[index].range)
    }
  }

  private func closersApply(to index: Int) -> Bool {
    switch tree.nodes[index].kind {
    case .emphasis, .strong, .strikethrough, .link, .image: true
    default: false
    }
  }

  private mutating func place(ofRefused node: OpaquePointer) -> SourceRange {
    if position < content.count, cmark_node_get_start_line(node) <= 0 {
      return map.fileRange(position, position)
    }
    let start = lines.offset(
      line: cmark_node_get_start_line(node), column: cmark_node_get_start_column(node))
    return SourceRange(start, start)
  }
}
