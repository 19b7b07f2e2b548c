package import ExampleLanguage

/// What `guide.yml` says.
package struct GuideConfiguration: Sendable {
  /// What happens to raw HTML in Markdown.
  package enum RawHTML: String, Sendable, CaseIterable { case keep, filter, omit }

  package var title: String
  package var author: String?
  package var description: String?
  package var language = "en"
  package var baseURL: String?
  /// The region that examples are computed for, unless they say otherwise.
  package var region = "us-east-1"
  package var regionLocation: SourceLocation?
  /// The day of the price book, as `2026-09-01`; nil for the newest there is.
  package var priceDate: String?
  package var priceDateLocation: SourceLocation?
  package var rawHTML: RawHTML = .keep
  package var usesSmartPunctuation = true
  package var showsDrafts = false
  /// Keys below `params`, handed to templates.
  package var parameters: [(key: String, value: TemplateValue)] = []

  package init(title: String) { self.title = title }
}
