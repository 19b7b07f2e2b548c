extension Table {
  /// The cells as a file for spreadsheets: headings, rows, then those that sum up, in UTF-8.
  ///
  /// Cells are as shown. One that begins with `=`, `+`, `-` or `@` is no text of a stranger, against whose
  /// formulas such files are often guarded: the author wrote it or the model counted it, and an apostrophe
  /// before it would make `-5` a text.
  ///
  /// - Source: RFC 4180, section 2.
  public var csv: String {
    guard !columns.isEmpty else { return "" }
    var csv = record(columns.map { $0.title })
    for row in rows { csv += record(columns.indices.map { cell(row, $0) }) }
    for row in footer { csv += record(columns.indices.map { cell(row, $0) }) }
    return csv
  }

  /// An empty cell alone is written in quotes: an empty line would be no record to many readers.
  private func record(_ cells: [String]) -> String {
    let fields = cells == [""] ? ["\"\""] : cells.map { field($0) }
    return fields.joined(separator: ",") + "\r\n"
  }

  private func field(_ text: String) -> String {
    guard text.utf8.contains(where: { Self.isSpecial($0) }) else { return text }
    var bytes = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }
}
