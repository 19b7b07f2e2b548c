import Foundation
import GuideTestSupport
import Testing

/// docs/MODEL.md lists every numbered rule; each is named by a test, or said not to be modelled.
@Suite struct RuleCoverageTests {
  /// How many rules each section has.
  private static let sections = [
    ("ecs 1.1", 11), ("ecs 1.2", 9), ("ecs 1.3", 5), ("ecs 1.4", 13), ("ecs 1.5", 12),
    ("ecs 1.6", 7), ("ecs 1.7", 3), ("ecs 2", 7), ("ecs 3", 17), ("ecs 4", 13), ("ecr 7", 10),
    ("fargate 9", 3), ("lambda 8", 12), ("aas 5", 15), ("cw 6", 12),
  ]

  /// Section 9 is about Fargate first, and then about all that is billed.
  private static let billing = (4...8).map { "billing 9.\($0)" }

  private static let rules =
    sections.flatMap { section, count in
      (1...count).map { "\(section).\($0)" }
    } + billing

  @Test func everyRuleIsListed() throws {
    let listed = try listedRules()
    #expect(Self.rules.filter { listed[$0] == nil } == [])
  }

  @Test func everyModelledRuleIsTested() throws {
    let (listed, tested) = (try listedRules(), try testedRules())
    let modelled = Self.rules.filter { !(listed[$0]?.hasPrefix("not modelled") ?? false) }
    #expect(modelled.filter { !tested.contains($0) } == [])
    #expect(modelled.count > Self.rules.count * 9 / 10)
    #expect(Self.rules.filter { tested.contains($0) && !modelled.contains($0) } == [])
  }

  /// A number that no rule has would be a slip of the pen.
  @Test func testsNameRulesThatThereAre() throws {
    let known = Set(Self.rules)
    let own = try testedRules().filter {
      ["ecs", "ecr", "aas", "cw"].contains($0.prefix { $0 != " " })
    }
    #expect(own.subtracting(known).sorted() == [])
  }

  /// The rows of the tables: rule and what of it is left out.
  private func listedRules() throws -> [String: String] {
    let file = repositoryRoot.appending(path: "docs/MODEL.md")
    var rules: [String: String] = [:]
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 3, cells[0].contains(".") else { continue }
      #expect(rules[cells[0]] == nil, "\(cells[0]) stands there twice")
      rules[cells[0]] = cells[2]
    }
    return rules
  }

  /// The rules that tests of the model name, as `ecs 1.7.1` or `ecs 1.7.1, 1.7.3 and 2.1`.
  private func testedRules() throws -> Set<String> {
    let folder = repositoryRoot.appending(path: "Tests/AWSModelTests")
    var rules: Set<String> = []
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    where path.hasSuffix(".swift") && path != "RuleCoverageTests.swift" {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      let pattern =
        /\b(ecs|ecr|fargate|ec2|lambda|billing|aas|cw) (\d+(?:\.\d+)+(?:(?:, | and )\d+(?:\.\d+)+)*)/
      for match in text.matches(of: pattern) {
        for number in match.output.2.replacing(" and ", with: ", ").split(separator: ", ") {
          rules.insert("\(match.output.1) \(number)")
        }
      }
    }
    return rules
  }
}
