import ExampleEvaluator
import ExampleLanguage
import ExampleRuntime
import Foundation
import GuideTestSupport
import Testing

/// The inputs of `Tests/Corpus/Language`, which the fuzzer found worth keeping, go through colouring,
/// parser, checker and evaluator again: nothing traps, hangs or takes more than its budget.
@Suite struct CorpusTests {
  /// Those of `FuzzLanguage`.
  private static let limits = ExampleLimits(
    steps: 20_000, depth: 100, stack: 1_000, memory: 4 << 20, output: 16 << 10)

  @Test func nothingInTheCorpusBreaksTheLanguage() throws {
    let folder = repositoryRoot.appending(path: "Tests/Corpus/Language").resolvingSymlinksInPath()
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    #expect(!files.isEmpty)
    let world = try ExampleWorld(region: "us-east-1")
    for file in files {
      let bytes = Array(try Data(contentsOf: file))
      try run(bytes, in: world, file.lastPathComponent)
    }
  }

  private func run(_ bytes: [UInt8], in world: ExampleWorld, _ name: String) throws {
    let source = SourceText(name: name, bytes: bytes)
    for (range, _) in highlightSwift(bytes) {
      #expect(range.lower < range.upper && range.upper <= bytes.count, "\(name)")
    }
    var session = ExampleSession(world: world, limits: Self.limits)
    let checked = session.check(source)
    let result = session.run(source)
    for diagnostic in checked + result.diagnostics {
      guard let range = diagnostic.location?.range else { continue }
      #expect(range.lower <= range.upper && range.upper <= bytes.count, "\(name)")
    }
    #expect(result.failed || !checked.contains { $0.severity == .error }, "\(name)")
    #expect(result.steps <= 20_001, "\(name)")
  }
}
