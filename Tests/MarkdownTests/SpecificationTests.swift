import ExampleLanguage
import Markdown
import Testing

/// Every example of GitHub's specification, through the same parser and the same way to HTML as pages.
@Suite struct SpecificationTests {
  @Test(arguments: ["spec.txt", "extensions.txt"])
  func givesTheHTMLOfTheSpecification(_ name: String) throws {
    let examples = try specificationExamples(name)
    #expect(examples.count == (name == "spec.txt" ? 673 : 28))
    var passed = 0
    for example in examples {
      // cmark-gfm runs the second file with all its extensions, the first with those an example names.
      let extensions = name == "extensions.txt" ? ["autolink", "tagfilter"] : example.extensions
      let found = NormalHTML(ours: html(of: example, extensions))
      let expected = NormalHTML(theirs: example.html)
      // The specification's word for "anything but a crash".
      if example.html == "<IGNORE>\n" || found == expected {
        passed += 1
        continue
      }
      Issue.record("\(name), \(example.testDescription): \(found) instead of \(expected)")
    }
    print("GFM specification, \(name): \(passed) of \(examples.count) examples pass")
    print("- apart from, on purpose: \(Deviation.allCases.map(\.rawValue).joined(separator: ", "))")
  }

  private func html(of example: SpecificationExample, _ extensions: [String]) -> String {
    let options = MarkdownOptions(autolinks: extensions.contains("autolink"))
    let filter = extensions.contains("tagfilter")
    return parseMarkdown(SourceText(name: "example.md", example.markdown), options: options)
      .document
      .renderHTML(options: HTMLOptions(rawHTML: filter ? .filterTags : .keep))
  }
}
