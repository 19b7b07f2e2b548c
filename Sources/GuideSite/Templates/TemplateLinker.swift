/// Puts templates into one another, once, so that rendering a page meets only text, values and sections.
struct TemplateLinker {
  private let parsed: [String: ParsedTemplate]
  /// Their bytes, for those that are included with an indentation.
  private let sources: [String: [UInt8]]

  init(_ parsed: [String: ParsedTemplate], sources: [String: [UInt8]]) {
    self.parsed = parsed
    self.sources = sources
  }

  func linked(_ name: String) -> [TemplateNode] {
    link(parsed[name]?.nodes ?? [], [:], within: [name])
  }

  /// - Parameters:
  ///   - blocks: what stands in for blocks, by name.
  ///   - within: the templates that are being put in: one that includes itself is left out, and told
  ///     elsewhere.
  private func link(
    _ nodes: [TemplateNode], _ blocks: [String: [TemplateNode]], within: Set<String>
  ) -> [TemplateNode] {
    var linked: [TemplateNode] = []
    for node in nodes {
      switch node {
      case .text, .value: append([node], to: &linked)
      case .section(let path, let isInverted, let members):
        linked.append(
          .section(path, isInverted: isInverted, link(members, blocks, within: within)))
      case .block(let name, let usual):
        append(blocks[name] ?? link(usual, blocks, within: within), to: &linked)
      case .inclusion(let reference, let indentation, let own):
        guard !within.contains(reference.name) else { continue }
        // Of two that include one another, the outer one has the last word.
        let all = own.mapValues { link($0, blocks, within: within) }
          .merging(blocks) { _, outer in outer }
        let members = self.members(of: reference.name, indentation)
        append(link(members, all, within: within.union([reference.name])), to: &linked)
      }
    }
    return linked
  }

  /// Text behind text is one text.
  private func append(_ nodes: [TemplateNode], to linked: inout [TemplateNode]) {
    for node in nodes {
      if case .text(let text) = node, case .text(let before)? = linked.last {
        linked[linked.count - 1] = .text(before + text)
      } else {
        linked.append(node)
      }
    }
  }

  private func members(of name: String, _ indentation: String) -> [TemplateNode] {
    guard !indentation.isEmpty, let source = sources[name] else { return parsed[name]?.nodes ?? [] }
    let lines = source.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { $0.isEmpty ? [] : Array(indentation.utf8) + $0 }
    var parser = TemplateParser(Array(lines.joined(separator: [0x0A])))
    return (try? parser.parse().nodes) ?? []
  }
}
