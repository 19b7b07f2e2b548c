import ExampleLanguage

/// What is known of a chapter before its Markdown is parsed: enough to give every page its address.
///
/// A class, because it is handed around whole and has dozens of fields.
package final class ChapterHead: Sendable {
  package let file: SourceFile
  package let frontMatter: FrontMatter
  package let url: SitePath
  /// What the name of its file says.
  let name: ChapterName
  /// The folder below `content/` that its file stands in.
  let sourceFolder: String

  init(file: SourceFile, name: ChapterName, frontMatter: FrontMatter, url: SitePath) {
    self.file = file
    self.name = name
    self.frontMatter = frontMatter
    self.url = url
    sourceFolder = folder(of: file.path)
  }

  /// Whether the page only sends the reader elsewhere.
  var isRedirect: Bool { !frontMatter.redirectTo.isEmpty }

  /// Whether this is the page that a reader meets first.
  var isHome: Bool { url.text == "index.html" }

  /// The day that the chapter states, or that its file name begins with.
  var date: CalendarDate? {
    CalendarDate(frontMatter.date ?? name.date ?? "")
  }

  func location(of key: String) -> SourceLocation {
    frontMatter.locations[key]
      ?? SourceLocation(file: file.text.name, range: SourceRange(0, 0))
  }
}

/// What a chapter's file name says: `18-containers.md`, or as Jekyll has it, `2021-10-04-containers.md`.
struct ChapterName: Sendable {
  /// The name without date, number and ending: `containers`.
  let slug: String
  /// Its number, which orders it.
  let number: Double?
  let date: String?

  init(_ path: String) {
    var name = Substring(fileName(of: path))
    if let dot = name.utf8.lastIndex(of: 0x2E) { name = name[..<dot] }
    let beginsWithDigit = name.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    if beginsWithDigit, CalendarDate(String(name)) != nil || Self.hasDate(name) {
      date = String(name.prefix(10))
      number = nil
      slug = Self.slug(name.dropFirst(11), or: name)
      return
    }
    date = nil
    let digits = name[..<(name.utf8.firstIndex { !(0x30...0x39).contains($0) } ?? name.endIndex)]
    let rest = name[digits.endIndex...]
    if !digits.isEmpty, digits.utf8.count < 10, let first = rest.first, "-_. ".contains(first) {
      number = Double(digits)
      slug = Self.slug(rest.dropFirst(), or: name)
    } else {
      number = nil
      slug = Self.slug(name, or: name)
    }
  }

  private static func hasDate(_ name: Substring) -> Bool {
    name.dropFirst(10).first == "-" && CalendarDate(String(name.prefix(10))) != nil
  }

  /// A name with hyphens for blanks; the whole name when nothing is left of it.
  private static func slug(_ name: Substring, or whole: Substring) -> String {
    if !name.isEmpty, !name.utf8.contains(where: { $0 == 0x20 || $0 == 0x09 }) {
      return String(name)
    }
    let words = name.split { $0 == " " || $0 == "\t" }
    if words.isEmpty { return String(whole.split(separator: " ").joined(separator: "-")) }
    return words.joined(separator: "-")
  }

  /// The name as a title, for a chapter that states none.
  var title: String {
    let words = slug.split { $0 == "-" || $0 == "_" }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
