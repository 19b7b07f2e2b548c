import Foundation
import Testing

/// One example of a specification: Markdown, and the HTML it must give.
struct SpecificationExample: Sendable, CustomTestStringConvertible {
  let number: Int
  let line: Int
  var markdown = ""
  var html = ""
  /// The extensions named behind the word `example`.
  let extensions: [String]

  var testDescription: String { "example \(number), line \(line)" }
}

/// Reads the examples of a specification's text: fences of back ticks whose info string begins with `example`.
func specificationExamples(_ name: String) throws -> [SpecificationExample] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Specification")
  let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  let fence = String(repeating: "`", count: 32)
  var examples: [SpecificationExample] = []
  var open: SpecificationExample?
  var isHTML = false
  for (line, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
  {
    if open == nil, content.hasPrefix(fence + " example") {
      let words = content.split(separator: " ").dropFirst(2).map(String.init)
      open = SpecificationExample(number: examples.count + 1, line: line + 1, extensions: words)
      isHTML = false
    } else if let example = open, content == fence {
      examples.append(example)
      open = nil
    } else if open != nil, content == ".", !isHTML {
      isHTML = true
    } else if open != nil {
      let visible = content.replacing("→", with: "\t") + "\n"
      if isHTML { open?.html += visible } else { open?.markdown += visible }
    }
  }
  return examples
}
