import AWSModel
import ExampleLanguage
import Foundation
import GuideSite
import GuideTestSupport
import Testing

@Suite struct SchemaTests {
  private func names(_ path: String...) throws -> [String] {
    var node = try JSON.parse(Array(GuideConfiguration.schema.utf8))
    for name in path { node = try #require(node[name]) }
    return node.members.map(\.name)
  }

  @Test func theSchemaHasEveryKeyThatIsRead() throws {
    #expect(try Set(names("properties")) == Set(GuideConfiguration.keys))
    #expect(try names("properties", "diagnostics", "properties") == Explanation.codes)
  }

  /// The file beside the documents is what editors are pointed at.
  @Test func theFileIsFresh() throws {
    let file = repositoryRoot.appending(path: "docs/guide.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text == GuideConfiguration.schema, "run 'guidegen schema > docs/guide.schema.json'")
  }

  /// JSON is YAML, so the schema and the reader can be asked about the same text.
  @Test(arguments: [
    "{\"title\": \"T\"}", "{\"author\": \"A\"}", "{\"title\": \"T\", \"authr\": \"A\"}",
    "{\"title\": \"T\", \"drafts\": true}", "{\"title\": \"T\", \"drafts\": \"perhaps\"}",
    "{\"title\": \"T\", \"raw_html\": \"omit\"}", "{\"title\": \"T\", \"raw_html\": \"drop\"}",
    "{\"title\": \"T\", \"theme\": {\"footer\": \"F\"}}",
    "{\"title\": \"T\", \"theme\": {\"foot\": \"F\"}}", "{\"title\": \"T\", \"theme\": []}",
    "{\"title\": \"T\", \"chapters\": [\"a.md\", {\"part\": \"P\", \"chapters\": [\"b.md\"]}]}",
    "{\"title\": \"T\", \"chapters\": [{\"part\": \"P\"}]}",
    "{\"title\": \"T\", \"chapters\": \"a.md\"}", "{\"title\": \"T\", \"max_chapter_mb\": 2000}",
    "{\"title\": \"T\", \"diagnostics\": {\"link.missing\": \"off\"}}",
    "{\"title\": \"T\", \"diagnostics\": {\"link.missing\": \"loud\"}}",
    "{\"title\": \"T\", \"diagnostics\": {\"link.mising\": \"off\"}}",
    "{\"title\": \"T\", \"base_url\": \"example.com\"}", "[\"title\"]",
  ])
  func theSchemaRefusesWhatTheReaderRefuses(_ text: String) throws {
    let problems = try JSONSchema(GuideConfiguration.schema).problems(with: text)
    let guide = TestGuide(
      ["content/a.md": "# A\n", "content/b.md": "# B\n"], configuration: text + "\n")
    let errors = try guide.check().diagnostics.filter { $0.severity == .error }
    #expect(problems.isEmpty == errors.isEmpty, "\(problems) \(errors.map(\.message))")
  }
}
