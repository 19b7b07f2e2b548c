import GuideSite

/// What is wrong with the guide at the moment, as pages show it: the terminal's own text, without colours.
struct Problems: Hashable, Sendable {
  /// A page is no place for thousands of messages.
  private static let limit = 20

  let summary: String
  let text: String

  static let none = Problems(summary: "", text: "")

  private init(summary: String, text: String) {
    self.summary = summary
    self.text = text
  }

  /// The errors of a look; warnings stay in the terminal.
  init(_ report: SiteReport) {
    guard report.errors > 0 else {
      self = .none
      return
    }
    let renderer = DiagnosticRenderer(sources: report.sources, isColored: false)
    let errors = report.diagnostics.filter { $0.severity == .error }
    var text = errors.prefix(Self.limit).map { renderer.render($0) }.joined(separator: "\n")
    if errors.count > Self.limit { text += "\nand \(errors.count - Self.limit) more\n" }
    self.init(summary: counted(errors.count, "error"), text: text)
  }

  init(_ error: SiteError) {
    let note = error.note.map { "  note: \($0)\n" } ?? ""
    self.init(summary: "1 error", text: "error: \(error.message)\n\(note)")
  }
}
