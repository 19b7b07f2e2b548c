import Foundation
import GuideTestSupport
import Testing

/// Small rules that a reviewer should not have to remember.
@Suite struct HouseRuleTests {
  /// Words that switch off what the compiler holds, or leave work behind.
  @Test func theCompilersRulesHoldEverywhere() throws {
    let words = [
      "@unchecked Sendable", "nonisolated(unsafe)", "try!", "as!", "@testable", "fatalError(",
      ".disabled(",
    ]
    for file in try swiftFiles("Sources") + swiftFiles("Tests") {
      for line in numberedLines(file.code) where words.contains(where: line.text.contains) {
        Issue.record("\(file.place(line.number)): \(line.text)")
      }
    }
  }

  @Test func nothingIsLeftForLater() throws {
    let marks = ["TO" + "DO", "FIX" + "ME", "XX" + "X:"]
    for file in try swiftFiles("Sources") + swiftFiles("Tests") {
      for line in numberedLines(file.text) where marks.contains(where: line.text.contains) {
        Issue.record("\(file.place(line.number)): \(line.text)")
      }
    }
  }

  /// The package manager names object files after their sources.
  @Test func fileNamesAreUniqueInTheirTarget() throws {
    let files = try swiftFiles("Sources") + swiftFiles("Tests")
    for (_, target) in Dictionary(grouping: files, by: { $0.path.prefix(8) + $0.target }) {
      for (name, same) in Dictionary(grouping: target, by: { $0.name }) where same.count > 1 {
        Issue.record("\(name) exists \(same.count) times: \(same.map { $0.path })")
      }
    }
  }

  /// Stages get a store; what goes past it cannot be tested in memory. A compiler wants real files.
  @Test func onlyTheStoreAndTheCommandReachTheDisk() throws {
    for file in try swiftFiles("Sources")
    where !["guidegen", "SwiftCompiler"].contains(file.target)
      && !file.path.hasPrefix("Sources/GuideSite/Store/")
    {
      for line in numberedLines(file.code)
      where ["FileManager", "FileHandle", "fopen("].contains(where: line.text.contains) {
        Issue.record("\(file.place(line.number)): \(line.text)")
      }
    }
  }

  /// A path of one machine, or where a package registry lives, is nobody else's.
  @Test func nothingNamesAMachineOrARegistry() throws {
    let names = [
      "/wo" + "rk/", "/ro" + "ot/", "/Us" + "ers/", "py" + "pi.org", "python" + "hosted",
      "registry." + "npmjs", "deb." + "debian.org",
    ]
    let folders = ["Sources", "Tests", "docs", "scripts", "wasm", ".ci", "templates"]
    let top = ["Makefile", "Package.swift", "README.md", "CONTRIBUTING.md"].compactMap { path in
      (try? String(contentsOf: repositoryRoot.appending(path: path), encoding: .utf8))
        .map { ProjectFile(path: path, text: $0) }
    }
    for file in try folders.flatMap(projectFiles) + top {
      for line in numberedLines(file.text) where names.contains(where: line.text.contains) {
        Issue.record("\(file.place(line.number)): \(line.text.prefix(120))")
      }
    }
  }

  /// `make guide` fills `public/`; only the file that explains the folder is kept.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: repositoryRoot.path + "/.git")))
  func theBuiltSiteIsNotInGit() throws {
    let listed = try runProcess(
      URL(filePath: "/usr/bin/env"), ["git", "ls-files", "public"], in: repositoryRoot)
    #expect(listed.status == 0, "\(listed.errors)")
    #expect(listed.output == "public/README.md\n")
  }
}
