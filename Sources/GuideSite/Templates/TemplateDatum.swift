/// A value that a template meets.
package enum TemplateDatum: Sendable {
  case nothing
  case flag(Bool)
  case text(String)
  /// HTML as it is, for a tag that does not escape it.
  case html([UInt8])
  case map(TemplateContext)
  case list([TemplateDatum])

  /// As a tag for a value shows it: a map or a list is nothing that could be shown.
  var text: String {
    switch self {
    case .text(let text): text
    case .html(let bytes): String(decoding: bytes, as: UTF8.self)
    case .flag(let flag): flag ? "true" : "false"
    case .nothing, .map, .list: ""
    }
  }

  /// Whether its section is left out, and the inverted one shown.
  var isNothing: Bool {
    switch self {
    case .nothing: true
    case .flag(let flag): !flag
    case .text(let text): text.isEmpty
    case .html(let bytes): bytes.isEmpty
    case .list(let items): items.isEmpty
    case .map: false
    }
  }
}

extension TemplateDatum {
  static func number(_ number: Int) -> TemplateDatum { .text(String(number)) }
  static func maps(_ maps: [TemplateContext]) -> TemplateDatum { .list(maps.map { .map($0) }) }

  /// What an author put into front matter or configuration.
  init(_ value: TemplateValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .flag(let flag): self = .flag(flag)
    case .list(let items): self = .list(items.map { TemplateDatum($0) })
    case .map(let pairs):
      var map = TemplateContext()
      for (key, value) in pairs { map[TemplateName(key)] = TemplateDatum(value) }
      self = .map(map)
    }
  }
}

extension TemplateDatum: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
  package init(booleanLiteral flag: Bool) { self = .flag(flag) }
}
