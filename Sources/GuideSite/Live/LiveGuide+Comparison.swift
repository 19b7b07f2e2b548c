import ExampleLanguage

extension ChapterHead {
  /// Whether the chapter's new text has the very front matter that was read, or none before and
  /// none now, so that nothing but its body changed.
  func saysTheSame(in text: SourceText) -> Bool {
    guard let range = frontMatter.range else {
      return !text.beginsLikeFrontMatter && !file.text.beginsLikeFrontMatter
    }
    // One byte more: it may turn the closing line into another.
    let count = min(range.upper + 1, file.text.bytes.count)
    return file.text.bytes.prefix(count).elementsEqual(text.bytes.prefix(count))
  }
}

extension LoadedGuide {
  func hasSameTemplates(as other: LoadedGuide) -> Bool {
    templates.elementsEqual(other.templates) { $0.path == $1.path && $0.text == $1.text }
  }

  func hasSameSnippets(as other: LoadedGuide) -> Bool {
    snippets.elementsEqual(other.snippets) { $0.path == $1.path && $0.text == $1.text }
  }
}

extension ProcessedChapter {
  /// Whether an example that stands in another file, and is included, is wrong there.
  func hasErrors(outside file: String) -> Bool {
    diagnostics.contains { $0.isError && $0.location?.file != file }
  }
}

extension SourceText {
  /// Front matter that was refused is reported, and reports change with the text.
  fileprivate var beginsLikeFrontMatter: Bool {
    bytes.starts(with: "---".utf8) || bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }

  /// Whether some example of the chapter may stand in another file.
  var mayInclude: Bool {
    let word = Array("include=".utf8)
    return bytes.indices.contains { index in
      bytes[index] == word[0] && bytes[index...].starts(with: word)
    }
  }
}
