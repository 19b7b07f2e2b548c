import Markdown

/// The block that follows each block, for a walk without searching.
struct Siblings {
  private var following: [Int?]

  init(_ document: Document) {
    following = Array(repeating: nil, count: document.nodes.count)
    for index in document.nodes.indices {
      let children = document.children(of: NodeID(index: index))
      for (child, next) in zip(children, children.dropFirst()) {
        following[child.index] = next.index
      }
    }
  }

  func next(_ id: NodeID) -> NodeID? { following[id.index].map(NodeID.init(index:)) }
}
