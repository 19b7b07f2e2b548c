import ExampleLanguage
import Yams

extension YAMLNode {
  /// The first YAML document of a part of a file; nil when it holds nothing, or is not YAML.
  static func parse(_ source: SourceText, in range: SourceRange) -> Staged<YAMLNode?> {
    let place = YAMLPlace(source: source, firstLine: source.lineIndex(of: range.lower))
    if let tooDeep = place.tooDeepLine(in: range) {
      return Staged(nil, [.yamlTooDeep(at: tooDeep)])
    }
    do {
      guard let root = try compose(yaml: source.string(range), .default, .default, .utf8) else {
        return Staged(nil)
      }
      var budget = 20_000
      guard let node = YAMLNode(root, place, &budget) else {
        return Staged(nil, [.yamlTooLarge(at: place.location(root.mark))])
      }
      return Staged(node)
    } catch let error as YamlError {
      return Staged(nil, [.yaml(error, place)])
    } catch {
      return Staged(nil, [.yamlUnreadable("\(error)", at: place.location(nil))])
    }
  }

  /// - Parameter budget: how many values may still follow; a few bytes of aliases can stand for millions.
  private init?(_ node: Yams.Node, _ place: YAMLPlace, _ budget: inout Int) {
    budget -= 1
    guard budget > 0 else { return nil }
    location = place.location(node.mark, length: node.scalar?.string.utf8.count ?? 0)
    let name = node.tag.description
    tag = name.hasPrefix("!") && name != "!" ? String(name.dropFirst()) : nil
    switch node {
    case .scalar(let scalar):
      content = .scalar(scalar.string, isPlain: scalar.style == .plain)
    case .sequence(let sequence):
      var items: [YAMLNode] = []
      for item in sequence {
        guard let item = YAMLNode(item, place, &budget) else { return nil }
        items.append(item)
      }
      content = .sequence(items)
    case .mapping(let mapping):
      var pairs: [(key: YAMLNode, value: YAMLNode)] = []
      for (key, value) in mapping {
        guard let key = YAMLNode(key, place, &budget), let value = YAMLNode(value, place, &budget)
        else { return nil }
        pairs.append((key, value))
      }
      content = .mapping(pairs)
    case .alias:
      return nil
    }
  }
}

/// Turns YAML's lines and columns into offsets of the file.
struct YAMLPlace {
  let source: SourceText
  /// The file's line (from 0) of the first YAML line.
  let firstLine: Int

  func location(_ mark: Mark?, length: Int = 0) -> SourceLocation {
    guard let mark else {
      let start = source.lineStarts[firstLine]
      return SourceLocation(file: source.name, range: SourceRange(start, start))
    }
    let line = source.lineRange(min(firstLine + mark.line - 1, source.lineStarts.count - 1))
    let offset = offset(ofColumn: mark.column, in: line)
    return SourceLocation(
      file: source.name, range: SourceRange(offset, min(line.upper, offset + length)))
  }

  private func offset(ofColumn column: Int, in line: SourceRange) -> Int {
    var offset = line.lower
    if offset == 0, source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
    var left = column - 1
    while left > 0, offset < line.upper {
      offset += 1
      while offset < line.upper, source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }

  /// The first line that opens more nested lists than a person writes: the parser below recurses.
  func tooDeepLine(in range: SourceRange) -> SourceLocation? {
    let first = source.lineIndex(of: range.lower)
    for line in first...source.lineIndex(of: max(range.lower, range.upper - 1)) {
      let place = source.lineRange(line)
      var depth = 0
      for byte in source.bytes[place.lower..<place.upper] {
        if [0x5B, 0x7B, 0x2D, 0x3F].contains(byte) { depth += 1 } else if byte != 0x20 { break }
      }
      let isRule = source.bytes[place.lower..<place.upper].allSatisfy { $0 == 0x2D }
      if depth > 50, !isRule { return SourceLocation(file: source.name, range: place) }
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func yaml(_ error: YamlError, _ place: YAMLPlace) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      var notes: [Note] = []
      if let context {
        notes = [Note(context.text.trimmedSentence, at: place.location(context.mark))]
      }
      return yamlUnreadable(problem, at: place.location(mark), notes: notes)
    case .duplicatedKeysInMapping(let keys, let context):
      return yamlUnreadable(
        "the key '\(keys.first ?? "")' stands here twice", at: place.location(context.mark))
    case .reader(let problem, _, _, _):
      return yamlUnreadable(problem, at: place.location(nil))
    default:
      return yamlUnreadable("\(error)", at: place.location(nil))
    }
  }

  fileprivate static func yamlUnreadable(
    _ problem: String, at location: SourceLocation, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      code: "yaml.syntax", message: "this is not YAML: \(problem)", at: location, notes: notes)
  }

  fileprivate static func yamlTooDeep(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "yaml.depth", message: "more than 50 lists are opened in one line", at: location)
  }

  fileprivate static func yamlTooLarge(at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      code: "yaml.size", message: "this holds more than 20,000 values, aliases written out",
      at: location)
  }
}

extension String {
  /// libyaml's contexts end with blanks.
  fileprivate var trimmedSentence: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    return String(text)
  }
}
