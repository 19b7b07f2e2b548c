import GuideTestSupport
import Testing

@Suite struct ExplainTests {
  @Test func explainsACode() throws {
    let ended = try runGuidegen(["explain", "link.missing"])
    #expect(ended.status == 0)
    #expect(ended.output.hasPrefix("link.missing\n\nA link leads to a file"))
    #expect(ended.output.contains("\n    [See there](nowhere.md)\n"))
  }

  @Test func listsTheCodes() throws {
    let codes = try runGuidegen(["explain"]).output.split(separator: "\n")
    #expect(codes.contains("link.missing") && codes == codes.sorted())
  }

  @Test func anUnknownCodeEndsWith2() throws {
    let ended = try runGuidegen(["explain", "link.mising"])
    #expect(ended.status == 2 && ended.output == "")
    #expect(ended.errors.contains("did you mean 'link.missing'?"))
  }
}
