import ExampleLanguage

extension GuideConfiguration {
  /// Reads `chapters` (files, and parts with chapters) or `parts` (only parts).
  static func readParts(_ reader: inout KeyReader) -> [ListedPart] {
    if let both = reader.values["parts"], reader.values["chapters"] != nil {
      reader.diagnostics.append(.listedTwoWays(at: both.location))
    }
    let key = reader.values["chapters"] != nil ? "chapters" : "parts"
    guard let node = reader.values[key], !node.isEmpty else { return [] }
    guard case .sequence(let items) = node.content else {
      reader.expect("a list", for: key, node)
      return []
    }
    var parts: [ListedPart] = []
    for item in items {
      if let path = item.text {
        if parts.isEmpty || parts[parts.count - 1].title != nil {
          parts.append(ListedPart(title: nil, chapters: []))
        }
        parts[parts.count - 1].chapters.append(ListedChapter(path, item.location))
      } else if case .mapping(let pairs) = item.content {
        parts.append(readPart(pairs, item, &reader))
      } else {
        reader.expect("a list of files and parts", for: key, item)
      }
    }
    return parts
  }

  private static func readPart(
    _ pairs: [(key: YAMLNode, value: YAMLNode)], _ item: YAMLNode, _ reader: inout KeyReader
  ) -> ListedPart {
    var keys = KeyReader(pairs, known: ["part", "title", "chapters"])
    let title = keys.text("part") ?? keys.text("title")
    if title == nil { keys.diagnostics.append(.partUntitled(at: item.location)) }
    var chapters: [ListedChapter] = []
    if let list = keys.values["chapters"], case .sequence(let items) = list.content {
      for item in items {
        guard let path = item.text else {
          keys.expect("a list of files", for: "chapters", item)
          continue
        }
        chapters.append(ListedChapter(path, item.location))
      }
    } else {
      keys.diagnostics.append(.partEmpty(at: item.location))
    }
    for (key, _) in keys.others {
      keys.diagnostics.append(
        .keyUnknown(
          key, suggestion: keys.suggestion(for: key),
          elsewhere: "a part has the keys 'part' and 'chapters'"))
    }
    reader.diagnostics += keys.diagnostics
    return ListedPart(title: title ?? "", chapters: chapters)
  }
}

extension GuideConfiguration.ListedChapter {
  fileprivate init(_ path: String, _ location: SourceLocation) {
    var path = path
    for prefix in ["./", "content/"] where path.hasPrefix(prefix) {
      path.removeFirst(prefix.count)
    }
    self.path = path
    self.location = location
  }
}

extension Diagnostic {
  fileprivate static func listedTwoWays(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "guide.parts", message: "both 'chapters' and 'parts' list the chapters", at: location,
      notes: [Note("keep one of them; 'chapters' may hold files and parts")])
  }

  fileprivate static func partUntitled(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "guide.part", message: "this part has no title", at: location,
      notes: [Note("write '- part: Its title', and 'chapters:' below it")])
  }

  fileprivate static func partEmpty(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "guide.part", message: "this part lists no chapters", at: location,
      notes: [Note("write 'chapters:' and the files below it, each after '- '")])
  }
}
