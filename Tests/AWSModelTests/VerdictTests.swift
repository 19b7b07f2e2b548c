import AWSModel
import Testing

/// Task definitions from public repositories, some made invalid, with the verdict on each.
@Suite struct VerdictTests {
  /// The judge's names for rules, in our codes.
  private static let codes = [
    "fargate-size": "ecs.fargate.size", "container-image-missing": "ecs.container.image",
    "ports-with-none": "ecs.ports.none", "client-shape": "ecs.field.unknown",
  ]

  @Test func everyVerdictIsRight() throws {
    let index = try JSON.parse(vectorFile("taskdefs/index.json"))
    let documents = index["documents"]?.elements ?? []
    #expect(documents.count == 12)
    for document in documents {
      let file = try #require(document["file"]?.string)
      let (definition, refusals) = try TaskDefinition.validate(json: vectorFile("taskdefs/\(file)"))
      #expect((definition != nil) == document["accepted"]?.bool, "\(file): \(refusals)")
      let expected = (document["reasons"]?.elements ?? []).map { reason in
        Self.codes[reason["rule"]?.string ?? ""]
      }
      #expect(refusals.map { $0.error.code } == expected, "\(file)")
    }
  }

  /// The place is the field itself; for a field that is not there, what should hold it.
  @Test(arguments: [
    ("mut-fargate-size-512-512.json", "\"512\""), ("wild-describe-output-spring.json", "\"task"),
    ("mut-image-missing.json", "{\n"), ("mut-ports-under-none.json", "[\n"),
  ])
  func refusalsPointAtTheField(_ file: String, _ beginning: String) throws {
    let bytes = try vectorFile("taskdefs/\(file)")
    let refusal = try #require(TaskDefinition.validate(json: bytes).refusals.first)
    #expect(bytes[refusal.range].starts(with: beginning.utf8))
  }
}
