/// A part of a template.
indirect enum TemplateNode: Sendable {
  case text([UInt8])
  /// `{{name}}`, or `{{{name}}}` for what is HTML already.
  case value(TagPath, isEscaped: Bool)
  /// `{{#name}}…{{/name}}`, or `{{^name}}…{{/name}}` for what there is without the value.
  case section(TagPath, isInverted: Bool, [TemplateNode])
  /// `{{>name}}`, or `{{<name}}…{{/name}}` with blocks that stand in for those of the same names.
  case inclusion(TemplateReference, indentation: String, blocks: [String: [TemplateNode]])
  /// `{{$name}}…{{/name}}`: what a template that includes this one may replace.
  case block(String, [TemplateNode])
}

/// The names in a tag such as `page.title`; none in `{{.}}`, which is the value at hand.
struct TagPath: Sendable {
  let names: [TemplateName]

  init(_ text: String) {
    names =
      text == "."
      ? []
      : text.split(separator: ".", omittingEmptySubsequences: false)
        .map { TemplateName(String($0)) }
  }
}

extension [TemplateNode] {
  /// Adds the names in the tags of linked nodes.
  func collectLookups(_ names: inout Set<TemplateName>) {
    for node in self {
      switch node {
      case .value(let path, _): names.formUnion(path.names)
      case .section(let path, _, let members):
        names.formUnion(path.names)
        members.collectLookups(&names)
      case .text, .inclusion, .block: continue
      }
    }
  }
}

/// A tag of a template that names another template.
struct TemplateReference: Hashable, Sendable {
  let name: String
  /// The offset of the name.
  let offset: Int
}
