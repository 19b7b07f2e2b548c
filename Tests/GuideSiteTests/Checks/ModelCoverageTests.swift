import GuideSite
import GuideTestSupport
import Testing

@Suite struct ModelCoverageTests {
  private func coverage(_ chapter: String) throws -> ModelCoverage {
    let guide = TestGuide.chapters(["a.md": "# A\n\n" + chapter])
    var request = SiteRequest(folder: "")
    request.findsUncovered = true
    return try #require(try runPipeline(request, store: guide.store).coverage)
  }

  @Test func whatRunsIsUsed() throws {
    let none = try coverage("Text.\n")
    #expect(none.unusedNames.count == none.names && none.names > 100)
    #expect(none.unusedNames.contains("Money.init") && none.unusedNames.contains("CPU.vCPU"))
    let some = try coverage("```swift run\nlet price = try Money(\"1.50\")\n```\n")
    #expect(Set(none.unusedNames).subtracting(some.unusedNames) == ["Money.init"])
    // What is only shown, or only checked, was not run.
    let shown = try coverage("```swift check\nlet price = try Money(\"1.50\")\n```\n")
    #expect(shown.unusedNames.count == shown.names)
  }

  /// 4 GB do not go with a quarter of a processor.
  @Test func whatFailsOnPurposeIsShown() throws {
    let none = try coverage("Text.\n")
    #expect(none.unshownCodes.count == none.codes)
    let chapter = """
      ```swift run fails=ecs.fargate.size
      let large = try TaskDefinition("large", cpu: .vCPU(0.25), memory: .gigabytes(4)) {
        Container("app", image: "nginx")
      }
      ```

      """
    let some = try coverage(chapter)
    #expect(Set(none.unshownCodes).subtracting(some.unshownCodes) == ["ecs.fargate.size"])
    #expect(
      some.lines.contains("1 of \(some.codes) refusals of the model are shown; these are not:"))
    // The wrong code is an error, and shows nothing.
    let wrong = try coverage(chapter.replacing("ecs.fargate.size", with: "ecs.task.name"))
    #expect(wrong.unshownCodes.count == wrong.codes)
  }

  @Test func isToldOnTheCommandLine() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": "# A\n"], to: folder)
      let checked = try runGuidegen(["check", "--coverage"], in: folder)
      #expect(checked.status == 0, "\(checked.errors)")
      #expect(checked.output.contains("names of the model are used; these are not:\n"))
      #expect(checked.output.contains("\n  Money: "))
    }
  }
}
