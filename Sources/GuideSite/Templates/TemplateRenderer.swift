/// Writes one page: the nodes of a linked template with the values of a context.
struct TemplateRenderer {
  private(set) var output: [UInt8] = []
  /// The values that names are looked up in, the last one first.
  private var stack: [TemplateDatum]

  init(_ context: TemplateContext) {
    stack = [.map(context)]
  }

  mutating func render(_ nodes: [TemplateNode]) {
    for node in nodes {
      switch node {
      case .text(let text): output += text
      case .value(let path, let isEscaped):
        append(value(of: path), isEscaped: isEscaped)
      case .section(let path, let isInverted, let members):
        renderSection(value(of: path), isInverted: isInverted, members)
      // Linking left none of these.
      case .inclusion, .block: continue
      }
    }
  }

  private mutating func append(_ value: TemplateDatum, isEscaped: Bool) {
    if case .html(let bytes) = value, !isEscaped {
      output += bytes
      return
    }
    let text = value.text
    if isEscaped { appendEscaped(text) } else { output += text.utf8 }
  }

  private mutating func renderSection(
    _ value: TemplateDatum, isInverted: Bool, _ members: [TemplateNode]
  ) {
    if isInverted {
      if value.isNothing { render(members) }
      return
    }
    switch value {
    case .list(let items):
      for item in items { render(members, with: item) }
    case .flag where !value.isNothing: render(members)
    default:
      if !value.isNothing { render(members, with: value) }
    }
  }

  private mutating func render(_ members: [TemplateNode], with value: TemplateDatum) {
    stack.append(value)
    render(members)
    stack.removeLast()
  }

  /// The first of the names is looked up wherever it is known, the others only in what that gave.
  private func value(of path: TagPath) -> TemplateDatum {
    guard let first = path.names.first else { return stack[stack.count - 1] }
    for datum in stack.reversed() {
      guard case .map(let map) = datum, var value = map[first] else { continue }
      for name in path.names.dropFirst() {
        guard case .map(let inner) = value, let next = inner[name] else { return .nothing }
        value = next
      }
      return value
    }
    return .nothing
  }

  /// Text as HTML, also between the quotes of an attribute.
  private mutating func appendEscaped(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices {
        guard let entity = Self.entity(bytes[index]) else { continue }
        output += bytes[start..<index]
        output += entity.utf8
        start = index + 1
      }
      output += bytes[start...]
    }
  }

  private static func entity(_ byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
