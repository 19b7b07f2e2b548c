import ExampleEvaluator
import ExampleLanguage
import Foundation
import GuideTestSupport
import Testing

/// `docs/LANGUAGE.md` lists the library as it is, and each of its lines does what it says.
///
/// What the lines give was taken from the Swift compiler's programs.
@Suite struct LanguageDocumentTests {
  @Test func listsTheWholeLibrary() throws {
    let sections = try LanguageDocument.read()
    var expected: [String: [String]] = [:]
    for group in StandardLibrary.groups {
      let title = group.owner?.name ?? "Functions and operators"
      expected[title, default: []] += group.declarations.map {
        $0.text.replacing("\n", with: "\\n")
      }
    }
    for (title, declarations) in expected {
      let listed = sections.first { $0.title == title }?.declarations ?? []
      #expect(listed == declarations, "section '\(title)'")
    }
    let titles = sections.filter { !$0.declarations.isEmpty }.map { $0.title }
    #expect(Set(titles) == Set(expected.keys))
  }

  @Test func eachLineGivesWhatItSays() throws {
    let lines = try LanguageDocument.read().filter { !$0.isRefused }.flatMap { $0.lines }
    #expect(lines.count > 300)
    for line in lines {
      let outcome = run(line.code)
      #expect(outcome.diagnostics.map { $0.message } == [], "\(line.code)")
      #expect(outcome.lines.joined(separator: " / ") == line.result, "\(line.code)")
    }
  }

  /// One line for each declaration.
  @Test func eachDeclarationHasAnExample() throws {
    for section in try LanguageDocument.read() where !section.declarations.isEmpty {
      #expect(section.lines.count == section.declarations.count, "section '\(section.title)'")
    }
  }

  @Test func whatIsLeftOutIsRefused() throws {
    let lines = try LanguageDocument.read().filter { $0.isRefused }.flatMap { $0.lines }
    #expect(lines.count > 10)
    for line in lines {
      #expect(
        !makeSession().check(SourceText(name: "refused.swift", line.code)).isEmpty, "\(line.code)")
    }
  }
}

/// The fences of the document, by the heading above them.
struct LanguageDocument {
  struct Section {
    let title: String
    var isRefused = false
    var declarations: [String] = []
    var lines: [(code: String, result: String)] = []
  }

  static func read() throws -> [Section] {
    let file = repositoryRoot.resolvingSymlinksInPath().appending(path: "docs/LANGUAGE.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    var sections: [Section] = []
    var isInFence = false
    for line in text.components(separatedBy: "\n") {
      if line.hasPrefix("```") {
        isInFence.toggle()
        if line.hasSuffix("refused") { sections[sections.count - 1].isRefused = true }
      } else if isInFence {
        sections[sections.count - 1].add(line)
      } else if line.hasPrefix("##") {
        sections.append(Section(title: String(line.drop { $0 == "#" }.dropFirst())))
      }
    }
    return sections
  }
}

extension LanguageDocument.Section {
  /// A comment alone is a declaration; behind code it is what the code gives.
  fileprivate mutating func add(_ line: String) {
    if line.hasPrefix("// ") { return declarations.append(String(line.dropFirst(3))) }
    guard let comment = line.range(of: "  // ", options: .backwards) else {
      return lines.append((line, ""))
    }
    lines.append((String(line[..<comment.lowerBound]), String(line[comment.upperBound...])))
  }
}
