import ExampleLanguage

/// The Swift files beside the chapters, which fences may show parts of.
package struct Snippets: Sendable {
  /// By path below `content/`.
  private let files: [String: SourceText]
  /// The folder of the chapter that asks, below `content/`.
  private let folder: String

  package static let none = Snippets([], seenFrom: "")

  init(_ files: [SourceFile], seenFrom chapter: String) {
    self.files = Dictionary(
      files.map { ($0.path, $0.text) }, uniquingKeysWith: { first, _ in first })
    folder = GuideSite.folder(of: chapter)
  }

  private init(files: [String: SourceText], folder: String) {
    (self.files, self.folder) = (files, folder)
  }

  func seen(from chapter: String) -> Snippets {
    Snippets(files: files, folder: GuideSite.folder(of: chapter))
  }

  /// The file that a fence names, seen from its chapter.
  func file(_ path: String) -> SourceText? {
    SitePath.resolve(path, from: folder).flatMap { files[$0] }
  }

  /// What an author may have meant.
  func suggestion(for path: String) -> String? {
    NearestPath(files.keys.sorted())(to: joinPath(folder, path))
  }
}

/// Lines of a Swift file, between `// snippet.NAME` and `// snippet.end`.
struct Snippet {
  let file: SourceText
  /// Lines of the file, counted from 0.
  let lines: Range<Int>

  /// The whole file.
  init(_ file: SourceText) {
    self.file = file
    // What follows the last line end is no line.
    let isEnded = file.lineRange(file.lineStarts.count - 1).count == 0
    lines = 0..<(file.lineStarts.count - (isEnded ? 1 : 0))
  }

  /// The part with a name; nil when the file has none. It goes on to its end, the next part, or the end
  /// of the file.
  init?(_ name: String, in file: SourceText) {
    let whole = Snippet(file)
    guard let start = whole.lines.first(where: { SnippetMark(file, line: $0) == .start(name) })
    else { return nil }
    let end = whole.lines[(start + 1)...].first { line in
      switch SnippetMark(file, line: line) {
      case .start, .end: true
      case .hide, .show, nil: false
      }
    }
    self.file = file
    lines = (start + 1)..<(end ?? whole.lines.upperBound)
  }

  /// The names of the parts of a file.
  static func names(in file: SourceText) -> [String] {
    Snippet(file).lines.compactMap { line in
      if case .start(let name) = SnippetMark(file, line: line) { name } else { nil }
    }
  }

  /// The code that runs.
  var text: String { lines.map { file.string(file.lineRange($0)) + "\n" }.joined() }

  /// Where each line stands in the file.
  var ranges: [SourceRange] { lines.map { file.lineRange($0) } }
}

/// A comment that has a meaning for pages, as in the snippets of Swift packages.
enum SnippetMark: Equatable {
  case hide, show, end
  case start(String)

  /// Reads a line that holds nothing but `// snippet.…`.
  init?(_ source: SourceText, line: Int) {
    var text = Substring(source.string(source.lineRange(line)))
    text = text.drop { $0 == " " || $0 == "\t" }
    guard text.hasPrefix("//") else { return nil }
    let word = text.dropFirst(2).split { $0 == " " || $0 == "\t" }
    guard word.count == 1, word[0].lowercased().hasPrefix("snippet.") else { return nil }
    let name = String(word[0].dropFirst("snippet.".count))
    switch name.lowercased() {
    case "": return nil
    case "hide": self = .hide
    case "show": self = .show
    case "end": self = .end
    default: self = .start(name)
    }
  }
}

/// The code of an example as a page shows it: without marks and hidden lines, and without the
/// indentation that all of it has.
enum ShownCode {
  /// Nil when all of the code is shown as it stands.
  static func text(of code: SourceText, isIncluded: Bool) -> String? {
    let lines = Snippet(code).lines
    let marks = lines.map { SnippetMark(code, line: $0) }
    guard isIncluded || marks.contains(where: { $0 != nil }) else { return nil }
    var isShown = true
    var shown: [String] = []
    for (line, mark) in zip(lines, marks) {
      switch mark {
      case .hide: isShown = false
      case .show: isShown = true
      case .start, .end: continue
      case nil where isShown: shown.append(code.string(code.lineRange(line)))
      case nil: continue
      }
    }
    return dedented(trimmed(shown)).map { $0 + "\n" }.joined()
  }

  /// Without the empty lines that hidden ones leave at both ends.
  private static func trimmed(_ lines: [String]) -> [String] {
    let start = lines.drop { isBlank($0) }
    let end = start.lastIndex { !isBlank($0) } ?? start.startIndex - 1
    return Array(start[start.startIndex..<max(start.startIndex, end + 1)])
  }

  private static func dedented(_ lines: [String]) -> [String] {
    let widths = lines.filter { !isBlank($0) }.map { $0.prefix { $0 == " " }.count }
    let width = widths.min() ?? 0
    return lines.map { isBlank($0) ? "" : String($0.dropFirst(width)) }
  }

  private static func isBlank(_ line: String) -> Bool {
    line.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
