import ExampleLanguage
import Foundation
import GuideSite
import GuideTestSupport
import Testing

@Suite struct ExplanationTests {
  /// What an explanation shows, it has to show.
  @Test(arguments: Explanation.all.filter { $0.example != nil })
  func theExampleShowsTheCode(_ explanation: Explanation) throws {
    let guide =
      switch explanation.example {
      case .chapter(let text): TestGuide.chapters(["a.md": text])
      case .guide(let text):
        TestGuide(
          ["content/a.md": "# A\n", "content/index.md": "# Home\n"], configuration: text)
      case nil: TestGuide([:])
      }
    let codes = try guide.check().diagnostics.map(\.code)
    let isShown =
      explanation.code.hasSuffix(".*")
      ? codes.contains { $0.hasPrefix(explanation.code.dropLast()) }
      : codes.contains(explanation.code)
    #expect(isShown, "\(explanation.code): found \(codes)")
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
    #expect(Explanation.find("example.fault.index")?.code == "example.fault.*")
    #expect(Explanation.find("example.chain")?.code == "example.*")
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
