/// The drawing of the figure that an example ends with.
package struct ShownFigure: Hashable, Sendable {
  package let drawing: Drawing
  /// How many of the example's last lines say the same as text.
  package let lineCount: Int
}

/// A figure as a page shows it.
package struct Drawing: Hashable, Sendable {
  package let html: String
  /// What it shows, in words; may be empty.
  package let title: String
  /// Its numbers for a spreadsheet; empty for a figure without any.
  package let csv: String

  package init(html: String, title: String, csv: String) {
    self.html = html
    self.title = title
    self.csv = csv
  }
}
