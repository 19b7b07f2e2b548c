import ExampleLanguage
import Markdown

/// Fences that follow each other and carry `tab="…"` are alternatives: the page shows one at a time.
///
/// Radio buttons do it, without a script, and with the keys that radio buttons have everywhere.
struct TabGroups {
  private let document: Document
  private let labels: [NodeID: String]
  /// In a book nothing can be chosen: the alternatives follow each other.
  private let isBook: Bool
  /// As many as the style sheet has rules for.
  static let limit = 6

  /// The alternatives of a page, put together in its HTML.
  static func group(_ html: inout [NodeID: String], _ document: Document, isBook: Bool) {
    var labels: [NodeID: String] = [:]
    for id in document.landmarks {
      guard case .codeBlock(let block) = document[id].kind else { continue }
      labels[id] = CodeFrame(block, document.source).tab
    }
    guard !labels.isEmpty else { return }
    let groups = TabGroups(document: document, labels: labels, isBook: isBook)
    for index in document.nodes.indices where document.nodes[index].hasChildren {
      groups.group(document.children(of: NodeID(index: index)), &html)
    }
  }

  private func group(_ siblings: NodeChildren, _ html: inout [NodeID: String]) {
    var group: [NodeID] = []
    for sibling in siblings {
      if labels[sibling] != nil, group.count < Self.limit {
        group.append(sibling)
      } else if html[sibling] != "" {
        join(group, &html)
        group = labels[sibling] == nil ? [] : [sibling]
      }
    }
    join(group, &html)
  }

  private func join(_ group: [NodeID], _ html: inout [NodeID: String]) {
    guard let first = group.first, group.count > 1 else { return }
    let name = "tabs-\(first.index)"
    var choices = ""
    var panels = ""
    for (number, member) in group.enumerated() {
      let label = HTMLText.escaped(labels[member] ?? "")
      choices += choice("\(name)-\(number + 1)", name, label, isFirst: number == 0)
      panels += """
        <div class="tab-panel">
        <p class="tab-title">\(label)</p>
        \(html[member] ?? "")</div>

        """
      html[member] = ""
    }
    html[first] = """
      <div class="tabs" role="group" aria-label="Alternatives">
      \(isBook ? "" : choices)\(panels)</div>

      """
  }

  private func choice(_ id: String, _ name: String, _ label: String, isFirst: Bool) -> String {
    """
    <input type="radio" name="\(name)" id="\(id)"\(isFirst ? " checked" : "")>\
    <label for="\(id)">\(label)</label>

    """
  }
}
