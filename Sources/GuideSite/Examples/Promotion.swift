package import ExampleLanguage

/// A chapter with the promises of its examples made true.
package struct FilePromotion: Sendable {
  package struct Change: Hashable, Sendable {
    /// From 1, in the file as it was.
    package let line: Int
    /// What was done there: "wrote the output, 3 lines".
    package let what: String

    package init(line: Int, what: String) {
      self.line = line
      self.what = what
    }
  }

  /// The file as it was loaded; its name is the path that diagnostics show.
  package let page: SourceText
  package let newBytes: [UInt8]
  package let changes: [Change]
  /// The same by example, for editors and code hosts that offer to write one of them.
  let fixes: [Fix]

  struct Fix: Sendable {
    /// From the words of the example's fence to the end of its promise.
    let extent: SourceRange
    let edits: [TextEdit]
  }

  package var path: String { page.name }

  /// Refuses to write over what somebody else wrote since the file was loaded.
  package func conflict(with current: [UInt8]) -> Diagnostic? {
    current == page.bytes ? nil : .changedSinceLoading(self)
  }
}

/// What `--update` writes: per file, the promises that its examples break or lack.
///
/// Everything outside output fences and the texts of `value:` links stays as it is, byte for byte.
/// Examples behind a failed one in their session are left alone: what they give may be a consequence.
package func promotions(for runs: [Run]) -> [FilePromotion] {
  pages(of: runs).compactMap { page in
    var promotion = PagePromotion(page: page.text, runs: page.runs)
    return promotion.make()
  }
}

/// The runs of each file, files in the order of their first run.
private func pages(of runs: [Run]) -> [(text: SourceText, runs: [Run])] {
  var pages: [(text: SourceText, runs: [Run])] = []
  var places: [String: Int] = [:]
  for run in runs {
    let text = run.example.page
    let place = places[text.name] ?? pages.count
    if place == pages.count {
      places[text.name] = place
      pages.append((text, []))
    }
    pages[place].runs.append(run)
  }
  return pages
}

/// Bytes that replace others in a file.
struct TextEdit: Sendable {
  let range: SourceRange
  let bytes: [UInt8]
  /// Nil for an edit that belongs to another one.
  let what: String?

  /// The edits are in order and do not overlap.
  static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var end = 0
    for edit in edits {
      precondition(edit.range.lower >= end, "edits overlap")
      result += bytes[end..<edit.range.lower]
      result += edit.bytes
      end = edit.range.upper
    }
    return result + bytes[end...]
  }
}

extension Diagnostic {
  fileprivate static func changedSinceLoading(_ promotion: FilePromotion) -> Self {
    Diagnostic(
      code: "update.conflict",
      message: "'\(promotion.path)' changed while its examples ran; nothing was written to it",
      at: nil, notes: [Note("run 'guidegen check --update' again")])
  }
}
