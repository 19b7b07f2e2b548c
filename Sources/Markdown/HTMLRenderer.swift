extension Document {
  /// The document as HTML, to be put into a page.
  ///
  /// - Parameters:
  ///   - replacements: HTML that stands for a node and all it holds.
  ///   - destinations: URLs that stand for those of links and images.
  ///   - rawDestinations: the same for raw HTML, by the URLs there.
  package func renderHTML(
    options: HTMLOptions = HTMLOptions(), replacements: [NodeID: String] = [:],
    destinations: [NodeID: String] = [:], rawDestinations: [String: String] = [:]
  ) -> String {
    let bytes = htmlBytes(
      options: options, replacements: replacements, destinations: destinations,
      rawDestinations: rawDestinations)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The same as bytes, for who puts them into others.
  package func htmlBytes(
    options: HTMLOptions, replacements: [NodeID: String], destinations: [NodeID: String],
    rawDestinations: [String: String]
  ) -> [UInt8] {
    nodes.withUnsafeBufferPointer { nodes in
      guard let start = nodes.baseAddress else { return [] }
      var renderer = HTMLRenderer(
        document: self, nodes: start, options: options, replacements: replacements,
        destinations: destinations, rawDestinations: rawDestinations)
      renderer.output.reserve(source.bytes.count * 3 / 2)
      renderer.render(0)
      return renderer.output.bytes
    }
  }
}

/// Writes nodes as valid, accessible HTML5. Line breaks are where cmark puts them.
struct HTMLRenderer {
  let document: Document
  /// The document's nodes: every one is looked at, and none need be copied for that.
  let nodes: UnsafePointer<Node>
  let options: HTMLOptions
  let replacements: [NodeID: String]
  let destinations: [NodeID: String]
  let rawDestinations: [String: String]
  /// Whether something stands for a node, by its place; empty where nothing does for any.
  private let isReplaced: [Bool]
  var output = HTMLOutput()

  init(
    document: Document, nodes: UnsafePointer<Node>, options: HTMLOptions,
    replacements: [NodeID: String], destinations: [NodeID: String],
    rawDestinations: [String: String]
  ) {
    self.document = document
    self.nodes = nodes
    self.options = options
    self.replacements = replacements
    self.destinations = destinations
    self.rawDestinations = rawDestinations
    var isReplaced = [Bool](
      repeating: false, count: replacements.isEmpty ? 0 : document.nodes.count)
    for id in replacements.keys { isReplaced[id.index] = true }
    self.isReplaced = isReplaced
  }

  /// The HTML that stands for a node and all it holds.
  func replacement(_ index: Int) -> String? {
    guard !isReplaced.isEmpty, isReplaced[index] else { return nil }
    return replacements[NodeID(index: index)]
  }

  mutating func render(_ index: Int) {
    if let html = replacement(index) { return replace(index, with: html) }
    switch nodes[index].kind {
    case .document: renderDocument(index)
    case .paragraph: renderParagraph(index)
    case .heading(let level, let id): renderHeading(index, level, id)
    case .blockQuote: renderBlock(index, "<blockquote>\n", "</blockquote>\n")
    case .alert(let kind): renderAlert(index, kind)
    case .list(let start, _): renderList(index, start)
    case .item(let isDone): renderItem(index, isDone)
    case .codeBlock(let block): renderCodeBlock(block)
    case .html(let html): renderHTMLBlock(html)
    case .thematicBreak:
      output.startLine()
      output.append("<hr>\n")
    case .table(let alignments): renderTable(index, alignments)
    case .tableCaption: renderInline(index, "<caption>", "</caption>\n")
    case .tableRow, .tableCell: renderChildren(index)
    case .footnoteDefinition: break
    case .text(let text): output.append(text: text)
    case .softBreak: output.append("\n")
    case .lineBreak: output.append("<br>\n")
    case .code(let code):
      output.append("<code>")
      output.append(text: code)
      output.append("</code>")
    case .inlineHTML(let html): renderRawHTML(html)
    case .emphasis: renderInline(index, "<em>", "</em>")
    case .strong: renderInline(index, "<strong>", "</strong>")
    case .strikethrough: renderInline(index, "<del>", "</del>")
    case .link(let destination, let title): renderLink(index, destination, title)
    case .image(let destination, let title): renderImage(index, destination, title)
    case .footnoteReference(_, let number, let occurrence): renderReference(number, occurrence)
    }
  }

  mutating func renderChildren(_ index: Int) {
    var child = Int(nodes[index].firstChild)
    while child >= 0 {
      render(child)
      child = Int(nodes[child].next)
    }
  }

  mutating func renderInline(_ index: Int, _ open: StaticString, _ close: StaticString) {
    output.append(open)
    renderChildren(index)
    output.append(close)
  }

  mutating func renderBlock(_ index: Int, _ open: StaticString, _ close: StaticString) {
    output.startLine()
    output.append(open)
    renderChildren(index)
    output.startLine()
    output.append(close)
  }

  private mutating func replace(_ index: Int, with html: String) {
    guard nodes[index].kind.isBlock else { return output.append(html: html) }
    output.startLine()
    output.append(html: html)
    output.startLine()
  }

  private mutating func renderDocument(_ index: Int) {
    renderChildren(index)
    renderFootnotes()
  }
}
