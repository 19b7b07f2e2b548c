/// A value that a template may show, in the order in which the author wrote it.
package indirect enum TemplateValue: Sendable {
  case text(String)
  case flag(Bool)
  case list([TemplateValue])
  case map([(key: String, value: TemplateValue)])
}
