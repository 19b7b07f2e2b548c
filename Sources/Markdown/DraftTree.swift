import ExampleLanguage

/// A tree under construction: children are linked, so that nodes can be moved and dropped cheaply.
struct DraftTree {
  var nodes: [Node] = []
  /// Whether nodes have left the order in which they were added.
  private var isMoved = false
  /// Nodes that are looked at once more when the tree is read, in document order.
  private(set) var headings: [Int] = []
  private(set) var blockQuotes: [Int] = []
  private(set) var tables: [Int] = []
  private(set) var rawHTML: [Int] = []
  private(set) var footnotes: [Int] = []
  private(set) var landmarks: [Int] = []

  /// Adds a node as the last child of `parent` (-1 for the root) and returns its index.
  mutating func append(_ kind: NodeKind, _ range: SourceRange, to parent: Int) -> Int {
    let index = nodes.count
    nodes.append(
      Node(kind: kind, range: range, parentIndex: Int32(truncatingIfNeeded: parent)))
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
    case .link, .image, .code, .codeBlock: landmarks.append(index)
    default: return
    }
  }

  private mutating func link(_ index: Int, to parent: Int) {
    let child = Int32(truncatingIfNeeded: index)
    let last = Int(nodes[parent].lastChild)
    if last >= 0 { nodes[last].next = child } else { nodes[parent].firstChild = child }
    nodes[parent].lastChild = child
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
    isMoved = true
    nodes[parent].firstChild = -1
    nodes[parent].lastChild = -1
    for child in children {
      nodes[child].parentIndex = Int32(truncatingIfNeeded: parent)
      nodes[child].next = -1
      link(child, to: parent)
    }
  }

  /// Puts the nodes and the landmarks into document order, without nodes that were dropped, and gives the
  /// former place of each; nil where every node stands in its place, as it does in most documents.
  mutating func putInOrder() -> [Int]? {
    guard isMoved else { return nil }
    let order = documentOrder
    var places = [Int32](repeating: -1, count: nodes.count)
    for (new, old) in order.enumerated() { places[old] = Int32(truncatingIfNeeded: new) }
    let place = { (old: Int32) in old < 0 ? -1 : places[Int(old)] }
    nodes = order.map { old in
      var node = nodes[old]
      node.parentIndex = place(node.parentIndex)
      node.firstChild = place(node.firstChild)
      node.lastChild = place(node.lastChild)
      node.next = place(node.next)
      return node
    }
    landmarks = landmarks.map { Int(places[$0]) }.filter { $0 >= 0 }.sorted()
    isMoved = false
    return order
  }

  private var documentOrder: [Int] {
    var order: [Int] = []
    order.reserveCapacity(nodes.count)
    var index = nodes.isEmpty ? -1 : 0
    while index >= 0 {
      order.append(index)
      let child = Int(nodes[index].firstChild)
      index = child >= 0 ? child : following(index)
    }
    return order
  }

  /// The next node that is no descendant of `index`.
  private func following(_ index: Int) -> Int {
    var index = index
    while index >= 0, nodes[index].next < 0 { index = Int(nodes[index].parentIndex) }
    return index >= 0 ? Int(nodes[index].next) : -1
  }
}
