import ExampleLanguage

/// A tree under construction: children are linked, so that nodes can be moved and dropped cheaply.
struct DraftTree {
  struct Draft {
    var kind: NodeKind
    var range: SourceRange
    var parent: Int32
    var firstChild: Int32 = -1
    var lastChild: Int32 = -1
    var next: Int32 = -1
    var childCount: Int32 = 0
  }

  var nodes: [Draft] = []
  /// Nodes that are looked at once more when the tree is read, in document order.
  private(set) var headings: [Int] = []
  private(set) var blockQuotes: [Int] = []
  private(set) var tables: [Int] = []
  private(set) var rawHTML: [Int] = []
  private(set) var footnotes: [Int] = []

  /// Adds a node as the last child of `parent` (-1 for the root) and returns its index.
  mutating func append(_ kind: NodeKind, _ range: SourceRange, to parent: Int) -> Int {
    let index = nodes.count
    nodes.append(Draft(kind: kind, range: range, parent: Int32(truncatingIfNeeded: parent)))
    if parent >= 0 { link(index, to: parent) }
    note(index, kind)
    return index
  }

  private mutating func note(_ index: Int, _ kind: NodeKind) {
    switch kind {
    case .heading: headings.append(index)
    case .blockQuote: blockQuotes.append(index)
    case .table: tables.append(index)
    case .html, .inlineHTML: rawHTML.append(index)
    case .footnoteDefinition, .footnoteReference: footnotes.append(index)
    default: return
    }
  }

  private mutating func link(_ index: Int, to parent: Int) {
    let child = Int32(truncatingIfNeeded: index)
    let last = Int(nodes[parent].lastChild)
    if last >= 0 { nodes[last].next = child } else { nodes[parent].firstChild = child }
    nodes[parent].lastChild = child
    nodes[parent].childCount += 1
  }

  func children(of parent: Int) -> [Int] {
    var result: [Int] = []
    var child = Int(nodes[parent].firstChild)
    while child >= 0 {
      result.append(child)
      child = Int(nodes[child].next)
    }
    return result
  }

  /// Makes `children` the only children of `parent`, in this order.
  mutating func setChildren(_ children: some Sequence<Int>, of parent: Int) {
    nodes[parent].firstChild = -1
    nodes[parent].lastChild = -1
    nodes[parent].childCount = 0
    for child in children {
      nodes[child].parent = Int32(truncatingIfNeeded: parent)
      nodes[child].next = -1
      link(child, to: parent)
    }
  }

  /// The nodes in document order, as ``Document`` holds them, and the index here of each.
  ///
  /// The kinds move out of this tree, which is of no use afterwards.
  mutating func finished() -> (nodes: [Node], order: [Int]) {
    var result: [Node] = []
    var order: [Int] = []
    order.reserveCapacity(nodes.count)
    result.reserveCapacity(nodes.count)
    var index = nodes.isEmpty ? -1 : 0
    var parents: [Int] = []
    while index >= 0 {
      let id = NodeID(index: result.count)
      let count = Int(nodes[index].childCount)
      let firstChild = Int(nodes[index].firstChild)
      result.append(
        Node(
          kind: takeKind(index), range: nodes[index].range,
          parent: parents.last.map { NodeID(index: $0) }, children: []))
      if count > 0 { result[id.index].children.reserveCapacity(count) }
      if let parent = parents.last { result[parent].children.append(id) }
      order.append(index)
      if firstChild >= 0 {
        parents.append(id.index)
        index = firstChild
        continue
      }
      index = following(index, &parents)
    }
    return (result, order)
  }

  private mutating func takeKind(_ index: Int) -> NodeKind {
    var kind = NodeKind.document
    swap(&kind, &nodes[index].kind)
    return kind
  }

  /// The next node that is no descendant of `index`; leaves the parents that end with it.
  private func following(_ index: Int, _ parents: inout [Int]) -> Int {
    var index = index
    while index >= 0, nodes[index].next < 0 {
      index = Int(nodes[index].parent)
      if index >= 0 { parents.removeLast() }
    }
    return index >= 0 ? Int(nodes[index].next) : -1
  }
}
