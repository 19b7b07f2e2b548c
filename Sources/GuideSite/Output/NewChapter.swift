/// The chapter that `guidegen new` begins.
package enum NewChapter {
  /// Writes a chapter into a guide's `content/`, numbered behind the last one where files have numbers.
  /// - Returns: the path that was written, and what is left to do.
  /// - Throws: when there is no guide, the title gives no name, or a file of that name is there already.
  package static func write(title: String, in folder: String, store: FileStore)
    throws(SiteError) -> (path: String, note: String?)
  {
    let configuration = joinPath(folder, "guide.yml")
    guard try store.exists(configuration) else { throw try SiteError.noGuide(folder, store) }
    let content = joinPath(folder, "content")
    try store.makeFolder(content)
    let names = try store.entries(content).map(\.name)
    let name = try fileName(for: title, beside: names)
    // Two files of one name would be one page, whatever their numbers.
    if let other = names.first(where: { isSamePage($0, name) }) {
      throw SiteError(
        .configuration, "'\(joinPath(content, other))' is there already",
        note: "choose another title")
    }
    let path = joinPath(content, name)
    try store.write(path, Array(text(title).utf8))
    let listed = GuideConfiguration.read(
      .init(name: configuration, bytes: try store.read(configuration)))
    let isListed = listed.value.map { !$0.parts.isEmpty } ?? false
    return (path, isListed ? "add '\(name)' to 'chapters' in guide.yml" : nil)
  }

  private static func isSamePage(_ one: String, _ other: String) -> Bool {
    one.hasSuffix(".md") && ChapterName(one).slug == ChapterName(other).slug
  }

  /// `04-what-it-costs.md` behind `03-…`; `what-it-costs.md` where no file has a number.
  static func fileName(for title: String, beside names: [String]) throws(SiteError) -> String {
    let slug = slug(title)
    guard !slug.isEmpty else {
      throw SiteError(
        .configuration, "the title '\(title)' has no letter and no digit that could name a file")
    }
    let numbers = names.filter { $0.hasSuffix(".md") }.compactMap { name -> (Int, Int)? in
      let digits = name.prefix { ("0"..."9").contains($0) }
      let isNumber = (1...4).contains(digits.count) && name.dropFirst(digits.count).first == "-"
      // A year in front is a date.
      guard isNumber, CalendarDate(String(name.prefix(10))) == nil else { return nil }
      return Int(digits).map { ($0, digits.count) }
    }
    guard let last = numbers.max(by: { $0.0 < $1.0 }) else { return "\(slug).md" }
    let number = String(last.0 + 1)
    return String(repeating: "0", count: max(0, last.1 - number.count)) + "\(number)-\(slug).md"
  }

  /// The words of a title, in small letters, joined by hyphens.
  private static func slug(_ title: String) -> String {
    var words: [String] = []
    var word = ""
    for character in title.lowercased() {
      if character.isLetter || character.isNumber {
        word.append(character)
      } else if character != "'" && character != "’", !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.prefix(12).joined(separator: "-")
  }

  private static func text(_ title: String) -> String {
    """
    ---
    title: \(quoted(title))
    description:
    ---

    ```swift run
    print("Hello")
    ```

    ```output
    Hello
    ```

    """
  }

  /// A title between quotes: there no sign of YAML means anything but `"` and `\\`.
  private static func quoted(_ title: String) -> String {
    let escaped = title.unicodeScalars.map { scalar in
      switch scalar {
      case "\"": "\\\""
      case "\\": "\\\\"
      case _ where scalar.value < 0x20: " "
      default: String(Character(scalar))
      }
    }
    return "\"\(escaped.joined())\""
  }
}
