import Foundation
import Testing

/// Every numbered rule for task definitions (ecs 1) and ECR (ecr 7) is named by a test, or here.
@Suite struct RuleCoverageTests {
  /// How many rules each section has.
  private static let sections = [
    ("ecs 1.1", 11), ("ecs 1.2", 9), ("ecs 1.3", 5), ("ecs 1.4", 13), ("ecs 1.5", 12),
    ("ecs 1.6", 7), ("ecs 1.7", 3), ("ecr 7", 10),
  ]

  /// Rules that are not modelled, with the words that say so in the namespace's documentation.
  private static let notModelled = [
    "ecs 1.2.7": "killed above its hard limit", "ecs 1.2.8": "CPU that others leave idle",
    "ecs 1.5.9": "a health check that an image brings along",
  ]

  /// Rules about tasks that run: no definition is refused by them.
  private static let aboutRunningTasks: Set = [
    "ecs 1.4.5", "ecs 1.4.6", "ecs 1.4.12", "ecs 1.4.13", "ecs 1.5.1", "ecs 1.5.5", "ecs 1.5.8",
    "ecs 1.5.12",
  ]

  @Test func everyRuleIsTestedOrNamed() throws {
    let tested = try testedRules()
    let rules = Self.sections.flatMap { section, count in (1...count).map { "\(section).\($0)" } }
    let left = rules.filter {
      !tested.contains($0) && Self.notModelled[$0] == nil && !Self.aboutRunningTasks.contains($0)
    }
    #expect(left == [])
    #expect(Self.notModelled.keys.filter { tested.contains($0) } == [])
  }

  @Test func whatIsNotModelledIsDocumented() throws {
    let folder = root.appending(path: "Sources/AWSModel/Services/ECS/ECS.swift")
    // Words that a line break parts are words too.
    let text = try String(contentsOf: folder, encoding: .utf8)
      .replacingOccurrences(of: "\n/// ", with: " ")
    for (rule, words) in Self.notModelled { #expect(text.contains(words), "\(rule)") }
  }

  private var root: URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
  }

  /// The rules that tests of the model name, as `ecs 1.7.1` or `ecs 1.7.1, 1.7.3`.
  private func testedRules() throws -> Set<String> {
    let folder = root.appending(path: "Tests/AWSModelTests")
    var rules: Set<String> = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where file.hasSuffix(".swift") && file != "RuleCoverageTests.swift" {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for match in text.matches(of: /\b(ecs|ecr) (\d+(?:\.\d+)+(?:, \d+(?:\.\d+)+)*)/) {
        for number in match.output.2.split(separator: ", ") {
          rules.insert("\(match.output.1) \(number)")
        }
      }
    }
    return rules
  }
}
