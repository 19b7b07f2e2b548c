extension Table {
  /// The table as HTML: headings carry their scope, alignment is a class, all text is escaped.
  public var html: String {
    let name = form == .receipt ? "figure-table figure-receipt" : "figure-table"
    var html = "<table class=\"\(name)\">\n"
    if !caption.isEmpty { html += "<caption>\(escapedHTML(caption))</caption>\n" }
    html += "<thead>\n<tr>"
    for column in columns {
      html += "<th scope=\"col\"\(attribute(column.alignment))>\(escapedHTML(column.title))</th>"
    }
    html += "</tr>\n</thead>\n"
    html += section("tbody", rows)
    if !footer.isEmpty { html += section("tfoot", footer) }
    return html + "</table>\n"
  }

  private func section(_ name: String, _ rows: [[String]]) -> String {
    var html = "<\(name)>\n"
    for row in rows { html += "<tr>\(cells(row))</tr>\n" }
    return html + "</\(name)>\n"
  }

  private func cells(_ row: [String]) -> String {
    var html = ""
    for column in columns.indices {
      let content = escapedHTML(cell(row, column))
      let alignment = attribute(columns[column].alignment)
      html +=
        column == 0
        ? "<th scope=\"row\"\(alignment)>\(content)</th>" : "<td\(alignment)>\(content)</td>"
    }
    return html
  }

  private func attribute(_ alignment: Alignment) -> String {
    alignment == .trailing ? " class=\"trailing\"" : ""
  }
}

/// A text with the characters escaped that mean something in HTML, in content and in attributes.
public func escapedHTML(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
