import ExampleLanguage
import Foundation
import GuideSite
import GuideTestSupport
import Testing

@Suite struct ExplanationTests {
  /// What an explanation shows, it has to show; Swift has no other fault beside.
  @Test(arguments: Explanation.all)
  func theExampleShowsTheCode(_ explanation: Explanation) throws {
    guard let example = explanation.example else { return }
    let codes = try codes(of: example)
    let isShown =
      explanation.code.hasSuffix(".*")
      ? codes.contains { $0.hasPrefix(explanation.code.dropLast()) }
      : codes.contains(explanation.code)
    #expect(isShown, "\(explanation.code): found \(codes)")
    if case .swift = example { #expect(codes == [explanation.code]) }
  }

  @Test(arguments: Explanation.all)
  func theCureHasNoFault(_ explanation: Explanation) throws {
    guard let cure = explanation.cure else { return }
    let codes = try codes(of: cure)
    #expect(codes.isEmpty, "\(explanation.code): found \(codes)")
  }

  /// Each code of an example has an example and a cure of its own, but for what no short text can show:
  /// bytes that are no text, hundreds of brackets, a run of `--swiftc` or `--mutate`.
  @Test func everyCodeOfExamplesHasAnExampleAndItsCure() throws {
    let unshown: Set = ["example.syntax.encoding", "example.syntax.depth", "example.number.unheld"]
    for code in try writtenCodes() where code.hasPrefix("example.") {
      let explanation = try #require(Explanation.find(code))
      #expect(explanation.code == code)
      if unshown.contains(code) || code.hasPrefix("example.compiler.") { continue }
      #expect(explanation.example != nil && explanation.cure != nil, "\(code)")
    }
  }

  private func codes(of example: Explanation.Example) throws -> [String] {
    let guide =
      switch example {
      case .swift(let text):
        TestGuide.chapters(["a.md": "```swift run show=code\n\(text)```\n"])
      case .chapter(let text): TestGuide.chapters(["a.md": text])
      case .guide(let text):
        TestGuide(
          ["content/a.md": "# A\n", "content/index.md": "# Home\n"], configuration: text)
      }
    return try guide.check().diagnostics.map(\.code)
  }

  /// Every code in the sources has an explanation, of its own or of its family.
  @Test func everyCodeIsExplained() throws {
    let codes = try writtenCodes()
    #expect(codes.count > 100)
    let missing = codes.filter { Explanation.find($0) == nil }
    #expect(missing.isEmpty, "'guidegen explain' knows nothing about: \(missing.sorted())")
  }

  /// An explanation of a code that nothing reports any more is in the way.
  @Test func everyExplanationIsOfACode() throws {
    let codes = try writtenCodes()
    for explanation in Explanation.all {
      let isUsed =
        explanation.code.hasSuffix(".*")
        ? codes.contains { $0.hasPrefix(explanation.code.dropLast()) }
        : codes.contains(explanation.code)
      #expect(isUsed, "nothing reports \(explanation.code)")
    }
  }

  @Test func everyExplanationSaysWhatToDo() {
    let codes = Explanation.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for explanation in Explanation.all {
      #expect(explanation.meaning.hasSuffix("."), "\(explanation.code)")
      #expect(explanation.remedy.hasSuffix("."), "\(explanation.code)")
      let widest = explanation.text.split(separator: "\n").map(\.count).max() ?? 0
      #expect(widest <= 110, "\(explanation.code)")
    }
  }

  @Test func aCodeWithoutItsOwnHasThatOfItsFamily() throws {
    #expect(Explanation.find("ecs.fargate.size")?.code == "ecs.fargate.size")
    #expect(Explanation.find("ecs.ports.none")?.code == "ecs.*")
    #expect(Explanation.find("nothing.such") == nil)
    #expect(throws: SiteError.self) { try Explanation.required("link.mising") }
  }

  /// Dotted words that stand behind `code:` anywhere, and those of families that functions take.
  private func writtenCodes() throws -> Set<String> {
    let folder = repositoryRoot.appending(path: "Sources")
    var codes: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".swift") && !path.contains("Explanations/") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      for match in text.matches(of: /code:\s*"([a-z0-9-]+(?:\.[a-z0-9-]+)+)"/) {
        codes.insert(String(match.output.1))
      }
      for match in text.matches(of: /"((?:example|file)(?:\.[a-z0-9-]+)+)"/) {
        codes.insert(String(match.output.1))
      }
    }
    return codes
  }
}
