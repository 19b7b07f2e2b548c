import ExampleLanguage
import Foundation
import GuideSite
import GuideTestSupport
import Testing

/// Every test of the Mustache specification, but those for what templates of guides cannot do.
@Suite struct MustacheSpecificationTests {
  /// Templates that include themselves are refused (`template.cycle`); blocks are taken as they are
  /// indented.
  private static let leftOut: Set<String> = [
    "Recursion", "Standalone parent", "Standalone block", "Block reindentation",
    "Intrinsic indentation", "Nested block reindentation",
  ]

  @Test(arguments: [
    ("comments", 12), ("delimiters", 14), ("interpolation", 37), ("inverted", 22), ("partials", 11),
    ("sections", 33), ("inheritance", 21),
  ])
  func rendersAsTheSpecificationSays(_ file: String, _ count: Int) throws {
    let folder = repositoryRoot.appending(path: "Tests/GuideSiteTests/Templates/Specification")
    let data = try Data(contentsOf: folder.appending(path: file + ".json"))
    let cases = try JSONDecoder().decode(Specification.self, from: data).tests
      .filter { !Self.leftOut.contains($0.name) && $0.context != nil }
    #expect(cases.count == count)
    for test in cases {
      let output = render(test.template, test.context ?? [:], partials: test.partials ?? [:])
      #expect(output == test.expected, "\(test.name): \(test.desc)")
    }
  }

  private func render(
    _ template: String, _ context: TemplateContext, partials: [String: String]
  ) -> String {
    let files = partials.merging(["the-test": template]) { a, _ in a }.map { name, text in
      SourceFile(
        path: name + ".mustache", storePath: name, text: SourceText(name: name, text))
    }
    let bytes = Templates.load(files).value.render("the-test", context)
    return String(decoding: bytes, as: UTF8.self)
  }
}

private struct Specification: Decodable {
  struct Case: Decodable {
    let name: String
    let desc: String
    let data: JSON
    let template: String
    let partials: [String: String]?
    let expected: String

    /// A page's context is always a map.
    var context: TemplateContext? {
      if case .map(let context) = data.datum { context } else { nil }
    }
  }

  let tests: [Case]
}

/// A value of JSON, whatever it is.
private struct JSON: Decodable {
  let datum: TemplateDatum

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      datum = .nothing
    } else if let flag = try? container.decode(Bool.self) {
      datum = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      datum = .text("\(number)")
    } else if let number = try? container.decode(Double.self) {
      datum = .text("\(number)")
    } else if let text = try? container.decode(String.self) {
      datum = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      datum = .list(list.map(\.datum))
    } else {
      var map = TemplateContext()
      for (name, value) in try container.decode([String: JSON].self) {
        // What is null is missing from a context.
        if case .nothing = value.datum { continue }
        map[TemplateName(name)] = value.datum
      }
      datum = .map(map)
    }
  }
}
