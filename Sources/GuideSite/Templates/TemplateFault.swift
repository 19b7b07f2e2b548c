import ExampleLanguage

/// Why a file is no template.
struct TemplateFault: Error {
  let message: String
  let note: String
  let range: SourceRange

  static func notClosed(_ ending: String, _ range: SourceRange) -> Self {
    TemplateFault(
      message: "this tag is not closed", note: "close it with '\(ending)'", range: range)
  }

  static func noName(_ name: String, _ range: SourceRange) -> Self {
    TemplateFault(
      message: name.isEmpty ? "this tag has no name" : "'\(name)' is no name of a tag",
      note: "a name has no blanks; parts of it are separated by '.', as in 'page.title'",
      range: range)
  }

  static func stillOpen(_ name: String, _ range: SourceRange) -> Self {
    TemplateFault(
      message: "'\(name)' is still open where the template ends",
      note: "close it with '{{/\(name)}}'", range: range)
  }

  static func nothingOpen(_ name: String, _ range: SourceRange) -> Self {
    TemplateFault(
      message: "'\(name)' is closed here, and nothing is open",
      note: "remove this tag, or open the section before it with '{{#\(name)}}'", range: range)
  }

  static func otherOpen(_ name: String, _ open: String, _ range: SourceRange) -> Self {
    TemplateFault(
      message: "'\(name)' is closed here, but what is open is '\(open)'",
      note: "close what was opened last first, with '{{/\(open)}}'", range: range)
  }

  static func delimiters(_ range: SourceRange) -> Self {
    TemplateFault(
      message: "this tag sets no two delimiters", note: "write them as in '{{=<% %>=}}'",
      range: range)
  }
}
