/// Rows and columns with a caption: shown as aligned text in a terminal, as a table in a page.
public struct Table: Hashable, Sendable {
  /// At which edge of its column a cell stands.
  public enum Alignment: Hashable, Sendable, CustomStringConvertible {
    case leading, trailing

    public var description: String { self == .leading ? "leading" : "trailing" }
  }

  /// A column's heading, and how the cells below it are set.
  public struct Column: Hashable, Sendable, CustomStringConvertible {
    public var title: String
    public var alignment: Alignment

    public init(_ title: String, alignment: Alignment = .leading) {
      self.title = title
      self.alignment = alignment
    }

    public var description: String { title }
  }

  /// How a page sets the table where it is narrow.
  package enum Form: Hashable, Sendable {
    /// As it is; it scrolls.
    case plain
    /// Five columns: what, how many, of which unit, at which rate, and what that comes to. Each row becomes two
    /// lines, `what` and the amount above the rest.
    case receipt
  }

  /// Says what the table shows; empty when the text around it does.
  public var caption: String
  public var columns: [Column]
  /// Cells row by row; a short row is filled with empty cells, a long one is cut.
  public var rows: [[String]]
  /// Rows that sum up, set apart from the others.
  public var footer: [[String]]
  package var form = Form.plain

  public init(
    _ caption: String = "", columns: [Column], rows: [[String]], footer: [[String]] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.footer = footer
  }

  /// The cell of a row, empty where the row is short.
  func cell(_ row: [String], _ column: Int) -> String {
    column < row.count ? row[column] : ""
  }
}
