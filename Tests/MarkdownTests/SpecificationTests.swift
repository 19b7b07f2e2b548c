import ExampleLanguage
import Markdown
import Testing

/// Every example of GitHub's specification, through the same parser and the same way to HTML as pages.
@Suite struct SpecificationTests {
  @Test(arguments: ["spec.txt", "extensions.txt"])
  func givesTheHTMLOfTheSpecification(_ name: String) throws {
    let examples = try specificationExamples(name)
    #expect(examples.count == (name == "spec.txt" ? 673 : 28))
    // cmark-gfm runs this file with all its extensions, the tag filter among them.
    let filters = name == "extensions.txt"
    var passed = 0
    for example in examples {
      let found = NormalHTML(
        ours: html(of: example, filter: filters || example.extensions.contains("tagfilter")))
      let expected = NormalHTML(theirs: example.html)
      // The specification's word for "anything but a crash".
      if example.html == "<ignore>\n" || found == expected {
        passed += 1
        continue
      }
      #expect(found == expected, "\(name), \(example.testDescription):\n\(example.markdown)")
    }
    print("GFM specification, \(name): \(passed) of \(examples.count) examples pass")
  }

  private func html(of example: SpecificationExample, filter: Bool) -> String {
    let source = SourceText(name: "example.md", example.markdown)
    return parseMarkdown(source).document
      .renderHTML(options: HTMLOptions(rawHTML: filter ? .filterTags : .keep))
  }
}
