import Foundation
import GuideTestSupport
import Testing

/// The walls between the targets: who may import whom. ARCHITECTURE.md says why.
@Suite struct ImportWallTests {
  /// Portable targets import nothing but other portable ones: they are built for wasm32 too.
  static let portable: [String: Set<String>] = [
    "Figures": [],
    "AWSModel": ["Figures"],
    "ExampleLanguage": [],
    "ExampleEvaluator": ["ExampleLanguage"],
    "ExampleRuntime": ["AWSModel", "ExampleEvaluator", "ExampleLanguage", "Figures"],
  ]

  /// Native targets may import the platform besides these.
  static let native: [String: Set<String>] = [
    "Markdown": ["CCMarkGFM", "CMarkArena", "ExampleLanguage"],
    "SwiftCompiler": ["ExampleLanguage"],
    "GuideSite": [
      "AWSModel", "ExampleEvaluator", "ExampleLanguage", "ExampleRuntime", "Figures", "Markdown",
      "SwiftCompiler", "Yams",
    ],
    "PreviewServer": ["FlyingFox", "FlyingSocks", "GuideSite"],
    "guidegen": ["ArgumentParser", "ExampleLanguage", "GuideSite", "PreviewServer"],
    "languagebench": ["ExampleEvaluator", "ExampleLanguage", "ExampleRuntime"],
    "modelbench": ["AWSModel"],
  ]

  static let platform: Set<String> = [
    "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
  ]

  @Test func everyTargetStandsBehindAWall() throws {
    let known = Set(Self.portable.keys).union(Self.native.keys).union(["CCMarkGFM", "CMarkArena"])
    #expect(Set(try folderNames("Sources")) == known)
  }

  @Test func everyImportGoesThroughADoor() throws {
    for file in try swiftFiles("Sources") {
      let allowed =
        Self.portable[file.target]
        ?? (Self.native[file.target] ?? []).union(Self.platform)
      for (line, module) in imports(file) where !allowed.contains(module) {
        Issue.record("\(file.place(line)): \(file.target) must not import \(module)")
      }
    }
  }

  /// What the manifest marks as portable, the table above and the wasm32 build must agree on.
  @Test func theWasmBuildKnowsThePortableTargets() throws {
    let root = repositoryRoot
    let manifest = try String(contentsOf: root.appending(path: "Package.swift"), encoding: .utf8)
    let marked = manifest.matches(
      of: /name: "(\w+)",?(?:(?!\.target|\.testTarget)[\s\S])*?swiftSettings: (\w+)/
    ).filter { $0.output.2 == "portable" }.map { String($0.output.1) }
    #expect(Set(marked) == Set(Self.portable.keys))

    let script = try String(contentsOf: root.appending(path: "wasm/build.sh"), encoding: .utf8)
    let list = try #require(script.firstMatch(of: /portable_targets=\(([\w ]+)\)/)).output.1
    #expect(list.split(separator: " ").map(String.init).sorted() == marked.sorted())
  }
}

/// The modules that a file imports, each with its line.
private func imports(_ file: ProjectFile) -> [(line: Int, module: String)] {
  numberedLines(file.code).filter { $0.text.contains("import ") }.compactMap { line in
    let pattern =
      /^\s*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:package|public|internal|private|fileprivate)\s+)?import\s+(?:(?:struct|class|enum|func|protocol|typealias|let|var)\s+)?(\w+)/
    guard let match = line.text.firstMatch(of: pattern) else { return nil }
    return (line.number, String(match.output.1))
  }
}
