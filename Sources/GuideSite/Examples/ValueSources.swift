import Markdown

/// Which example a value in prose is made from: the last one before it that declares its first name.
struct ValueSources {
  private(set) var sources: [NodeID: ExampleHTML.ValueSource] = [:]
  /// The anchors of examples: those that authors named, and those that values lead to.
  private(set) var anchors: [NodeID: String] = [:]

  init(_ runs: [Run]) {
    var declared: [String: Example] = [:]
    for run in runs {
      let example = run.example
      switch example.kind {
      case .value, .claim: addSource(of: example, declared)
      case .shown, .run, .check, .input:
        if let id = example.options.id { anchors[example.node] = "example-\(id)" }
        guard example.kind != .shown, example.kind != .check else { continue }
        for name in DeclaredNames.names(in: example) { declared[name] = example }
      }
    }
  }

  /// An example that is not shown cannot be led to.
  private mutating func addSource(of value: Example, _ declared: [String: Example]) {
    let whole = value.code.bytes.indices
    let name = DeclaredNames.leadingName(
      of: value.code, in: .init(whole.lowerBound, whole.upperBound))
    guard let example = declared[name], example.options.showsCode || example.options.showsResult
    else { return }
    let anchor = anchors[example.node] ?? "example-\(example.node.index)"
    anchors[example.node] = anchor
    sources[value.node] = .init(anchor: anchor, title: example.options.title)
  }
}
