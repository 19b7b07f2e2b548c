import GuideSite
import Testing

/// Fences `json task-definition`: what the model says of them is tested with the model.
@Suite struct TaskDefinitionFenceTests {
  @Test func bindsTheDefinitionToItsID() {
    let page = ExamplePage(
      "```json task-definition id=web\n\(TaskDefinitionSamples.smallest)```\n\n`{swift} web.family`\n"
    )
    #expect(page.findings == [])
    #expect(page.runs.last?.value == "web")
    #expect(page.html.first?.contains("<code class=\"language-json\">") == true)
  }

  /// A task on Fargate needs both sizes, and 256 CPU units take 512, 1024 or 2048 MiB: semantics of
  /// RegisterTaskDefinition.
  @Test func reportsARefusalInTheJSON() throws {
    let page = ExamplePage("> ```json task-definition id=web\n\(Self.misfit)> ```\n")
    let location = try #require(page.diagnostics.first?.location)
    #expect(page.diagnostics.map(\.code) == ["ecs.fargate.size"])
    #expect(page.source.position(of: location.range.lower).line == 3)
  }

  @Test func mayBeRefusedOnPurpose() {
    let page = ExamplePage(
      "> ```json task-definition fails=ecs.fargate.size\n\(Self.misfit)> ```\n")
    #expect(page.findings == [])
    #expect(page.html.first?.contains("[ecs.fargate.size]") == true)
  }

  /// The name is lost with the definition.
  @Test func hidesTheConsequencesOfARefusal() {
    let page = ExamplePage(
      "> ```json task-definition id=web\n\(Self.misfit)> ```\n\n```swift run\nprint(web.family)\n```\n"
    )
    #expect(page.diagnostics.map(\.code) == ["ecs.fargate.size"])
  }

  private static let misfit = """
    > {"family": "web", "requiresCompatibilities": ["FARGATE"], "networkMode": "awsvpc",
    >  "cpu": "256", "memory": "4096",
    >  "containerDefinitions": [{"name": "web", "image": "nginx"}]}

    """
}
