package import ExampleLanguage

/// What a chapter says about itself between its two `---` lines.
package struct FrontMatter: Sendable {
  /// The whole block, both `---` lines included; nil when the chapter has none.
  package var range: SourceRange?
  package var title: String?
  package var description: String?
  package var author: String?
  package var tags: [String] = []
  /// As the author wrote it, without a trailing comment: `2021-10-04 09:00:18`.
  package var date: String?
  package var layout: String?
  package var order: Double?
  package var isDraft = false
  package var slug: String?
  package var permalink: String?
  package var redirectTo: [String] = []
  package var redirectFrom: [String] = []
  package var editURL: String?
  /// The picture that the page is shared with: a file, or an address. And what it shows.
  package var image: String?
  package var imageAlt: String?
  package var language: String?
  /// Where the value of each known key stands.
  package var locations: [String: SourceLocation] = [:]
  /// Keys of the author's own, handed to templates.
  package var extras: [(key: String, value: TemplateValue)] = []

  package init() {}
}
