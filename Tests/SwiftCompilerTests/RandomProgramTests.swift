import Foundation
import GuideTestSupport
import SwiftCompiler
import Testing

/// Random programs give the same here as under the real compiler.
///
/// `make differential COUNT=2000` tries more of them, from other seeds with `SEED=…`. What disagrees is
/// made small and kept in `Tests/Corpus/Programs`, where it stays for ever.
@Suite(.enabled(if: Toolchain.compilerOnPath != nil, "there is no swiftc on this machine"))
struct RandomProgramTests {
  private static let environment = ProcessInfo.processInfo.environment
  private static let count = environment["DIFFERENTIAL_COUNT"].flatMap { UInt64($0) } ?? 100
  private static let seed = environment["DIFFERENTIAL_SEED"].flatMap { UInt64($0) } ?? 1
  /// So many that disagree are made small, which takes minutes each.
  private static let shrunk = environment["DIFFERENTIAL_SHRINK"].flatMap { Int($0) } ?? 0
  /// So many in one compilation.
  private static let batch: UInt64 = 200

  @Test func randomProgramsAgree() throws {
    let end = Self.seed + Self.count
    var passedOver: [String] = []
    for start in stride(from: Self.seed, to: end, by: Int(Self.batch)) {
      let seeds = start..<min(end, start + Self.batch)
      let comparison = try RandomComparison(seeds: seeds, features: .all, shrunk: Self.shrunk)
      passedOver += comparison.passedOver
      for found in comparison.disagreements {
        if Self.environment["DIFFERENTIAL_COUNT"] != nil { try keep(found) }
        Issue.record("\(found)")
      }
    }
    #expect(passedOver.count <= Self.count / 20, "the compiler does not take these: \(passedOver)")
  }

  @Test func keptProgramsAgree() throws {
    let texts = try Self.kept.map { try String(contentsOf: $0, encoding: .utf8) }
    for ((file, text), theirs) in zip(zip(Self.kept, texts), try RandomComparison.compile(texts)) {
      let ours = try ProgramEnd(text)
      #expect(ours.agrees(with: theirs), "\(file.lastPathComponent): \(ours), not \(theirs)")
    }
  }

  private static let corpus = repositoryRoot.appending(path: "Tests/Corpus/Programs")

  private static var kept: [URL] {
    let files = try? FileManager.default.contentsOfDirectory(
      at: corpus.resolvingSymlinksInPath(), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
  }

  private func keep(_ found: Disagreement) throws {
    try write(["random-\(found.seed).swift": found.program], to: Self.corpus)
  }
}
