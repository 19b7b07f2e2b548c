/// HTML that is the preview's own.
enum PreviewPage {
  /// Where the preview's own files are; no chapter can have such an address, since names that begin with a
  /// dot are no part of a guide.
  static let folder = ".guidegen/"

  /// A page with the script that keeps it up to date: a file of its own, so that a guide's policy against
  /// scripts within pages holds in the preview too.
  static func live(_ page: [UInt8], version: String, styles: String, assets: String) -> [UInt8] {
    let tag =
      "<script src=\"/\(folder)live.js\" defer data-page=\"\(version)\" data-styles=\"\(styles)\""
      + " data-assets=\"\(assets)\"></script>\n"
    let end = find("</head>", in: page) ?? find("</body>", in: page) ?? page.count
    return page[..<end] + Array(tag.utf8) + page[end...]
  }

  /// What there is to see of a guide that was never right since the preview began.
  static func broken(_ problems: Problems) -> [UInt8] {
    let text = escaped(problems.text)
    return Array(
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(escaped(problems.summary)) in the guide</title>
      </head>
      <body>
      <h1>\(escaped(problems.summary)) in the guide</h1>
      <p>This page shows the guide as soon as it can be built.</p>
      <pre tabindex="0">\(text)</pre>
      </body>
      </html>

      """.utf8)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func find(_ text: String, in page: [UInt8]) -> Int? {
    let wanted = Array(text.utf8)
    guard page.count >= wanted.count else { return nil }
    return (0...page.count - wanted.count).first { start in
      page[start] == wanted[0] && page[start...].starts(with: wanted)
    }
  }
}
