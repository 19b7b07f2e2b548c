import ExampleLanguage
import ExampleRuntime
import Foundation
import GuideTestSupport
import SwiftCompiler

/// A random program about which guidegen and the real compiler disagree.
struct Disagreement: CustomStringConvertible {
  let seed: UInt64
  let program: String
  let ours: ProgramEnd
  let compilers: CompiledSession.Outcome

  var description: String {
    "seed \(seed)\n\(program)\nours: \(ours)\nthe compiler's: \(compilers)"
  }
}

/// How a program ended here.
enum ProgramEnd: Equatable {
  case finished([String])
  case refused(String)
  /// With a fault, which traps in Swift.
  case stopped([String], String)

  init(_ text: String) throws {
    var session = ExampleSession(world: try ExampleWorld(region: "us-east-1"))
    let result = session.run(SourceText(name: "random.swift", text))
    guard let error = result.diagnostics.first(where: { $0.severity == .error }) else {
      self = .finished(result.lines)
      return
    }
    let isFault = error.code.hasPrefix("example.fault.") || error.code == "example.error.uncaught"
    self =
      isFault ? .stopped(result.lines, error.code) : .refused("\(error.code): \(error.message)")
  }

  /// A budget is ours alone.
  var isOutOfBudget: Bool {
    guard case .stopped(_, let code) = self else { return false }
    return ["steps", "depth", "memory", "output"].contains { code == "example.fault.\($0)" }
  }

  func agrees(with outcome: CompiledSession.Outcome) -> Bool {
    switch (self, outcome) {
    case (.finished(let ours), .finished(let theirs)): ours == theirs
    case (.stopped(let ours, _), .stopped(let theirs, _)): ours == theirs
    // Which literals fit where, the compiler sees in other ways now and then; and it works out some
    // overflows while it compiles. What it refuses is counted, and has to stay rare.
    case (_, .refused): true
    default: false
    }
  }
}

struct RandomComparison {
  private(set) var disagreements: [Disagreement] = []
  /// Why the compiler does not take some programs: of them it says nothing.
  private(set) var passedOver: [String] = []

  /// Compares so many programs, and makes the first that disagree small: the others are likely to have
  /// the same reasons.
  init(seeds: Range<UInt64>, features: RandomFeatures, shrunk: Int) throws {
    let programs = seeds.map { seed in (seed, RandomProgram.make(seed: seed, features)) }
    let theirs = try Self.compile(programs.map { ProgramTree.text($0.1) })
    passedOver = zip(seeds, theirs).compactMap { seed, outcome in
      guard case .refused(let messages) = outcome else { return nil }
      return "seed \(seed): \(messages[0].text)"
    }
    let found = try Self.disagreements(programs, theirs)
    disagreements = try found.enumerated().map { index, found in
      try index < shrunk
        ? Self.shrink(found.0, found.1) : Self.disagreement(found.0, found.1)
    }
  }

  private static func disagreements(
    _ programs: [(UInt64, [ProgramTree])], _ theirs: [CompiledSession.Outcome]
  ) throws -> [(UInt64, [ProgramTree])] {
    let ours = try programs.map { try ProgramEnd(ProgramTree.text($0.1)) }
    return programs.indices
      .filter { !ours[$0].isOutOfBudget && !ours[$0].agrees(with: theirs[$0]) }
      .map { programs[$0] }
  }

  static func compile(_ texts: [String]) throws -> [CompiledSession.Outcome] {
    guard let compiler = Toolchain.compilerOnPath else { return [] }
    let sessions = texts.map {
      CompiledSession(steps: [.init(.run, SourceText(name: "random", $0))])
    }
    return try withTemporaryFolder { folder in
      try Batch.run(sessions, triesMainFiles: false, by: Toolchain(compiler: compiler), in: folder)
        .map { $0[0] }
    }
  }

  /// Leaves out part after part while the two still disagree.
  private static func shrink(_ seed: UInt64, _ trees: [ProgramTree]) throws -> Disagreement {
    var trees = trees
    while let smaller = try firstDisagreement(among: candidates(trees)) { trees = smaller }
    return try disagreement(seed, trees)
  }

  private static func disagreement(
    _ seed: UInt64, _ trees: [ProgramTree]
  ) throws -> Disagreement {
    let text = ProgramTree.text(trees)
    return Disagreement(
      seed: seed, program: text, ours: try ProgramEnd(text), compilers: try compile([text])[0])
  }

  /// Those that may still disagree: a part that others need is not left out, unless it was about that.
  private static func candidates(_ trees: [ProgramTree]) throws -> [[ProgramTree]] {
    let isRefusal =
      if case .refused = try ProgramEnd(ProgramTree.text(trees)) { true } else { false }
    return try ProgramTree.smaller(trees).filter { candidate in
      let end = try ProgramEnd(ProgramTree.text(candidate))
      if case .refused(let why) = end { return isRefusal && !why.contains("example.name.unknown") }
      return !end.isOutOfBudget
    }
  }

  private static func firstDisagreement(among all: [[ProgramTree]]) throws -> [ProgramTree]? {
    for start in stride(from: 0, to: all.count, by: 40) {
      let some = all[start..<min(start + 40, all.count)].map { (UInt64(0), $0) }
      let theirs = try compile(some.map { ProgramTree.text($0.1) })
      if let found = try disagreements(some, theirs).first { return found.1 }
    }
    return nil
  }
}
