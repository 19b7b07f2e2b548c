import ExampleEvaluator
import Markdown

/// The numbers of a page's figures, each a file beside the page, so that a link is enough to save them:
/// `scaling.cost.csv` beside `scaling.html`.
package struct FigureFiles: Sendable {
  /// By the example that ends with the figure.
  private(set) var paths: [NodeID: SitePath] = [:]
  private(set) var pages: [Page] = []

  /// No files: a book holds none.
  package init() {}

  /// - Parameter map: what the site holds besides; it comes first.
  init(_ runs: [Run], beside page: SitePath, in map: SiteMap) {
    for run in runs {
      guard let drawing = run.shownDrawing, !drawing.csv.isEmpty else { continue }
      let name = name(for: drawing, of: run.example)
      let path = free(beside: page, name, map)
      paths[run.example.node] = path
      pages.append(
        Page(url: path, content: .bytes(Array(drawing.csv.utf8)), origin: run.example.location))
    }
  }

  private func name(for drawing: Drawing, of example: Example) -> String {
    for text in [example.options.id, drawing.title, example.options.title] {
      let name = fileName(saying: text ?? "")
      if !name.isEmpty { return name }
    }
    return "figure"
  }

  /// A name has no dot in it, so files of two pages are never the same.
  private func free(beside page: SitePath, _ name: String, _ map: SiteMap) -> SitePath {
    let stem = page.text.prefix(upTo: page.text.lastIndex(of: ".") ?? page.text.endIndex)
    let taken = Set(pages.map(\.url))
    var path = SitePath("\(stem).\(name).csv")
    var number = 1
    while taken.contains(path) || map.targets[path] != nil {
      number += 1
      path = SitePath("\(stem).\(name)-\(number).csv")
    }
    return path
  }
}

extension Run {
  /// The figure that the page shows for the last lines of an example.
  var shownDrawing: Drawing? {
    guard outcome == .finished, example.options.showsResult else { return nil }
    switch example.kind {
    case .run, .input: return result.figure?.drawing
    case .shown, .check, .value, .claim: return nil
    }
  }
}

/// The words of a title as a file is called: small letters and digits, joined by hyphens.
///
/// - Unit: at most 60 bytes, of the 255 that file systems allow.
private func fileName(saying title: String) -> String {
  var name = ""
  for word in title.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
    let next = name.isEmpty ? String(word) : "\(name)-\(word)"
    if next.utf8.count > 60 { return name.isEmpty ? cut(next) : name }
    name = next
  }
  return name
}

private func cut(_ word: String) -> String {
  var name = ""
  for character in word {
    if name.utf8.count + character.utf8.count > 60 { break }
    name.append(character)
  }
  return name
}
