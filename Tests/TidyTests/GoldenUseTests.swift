import GuideTestSupport
import Testing

/// A golden that no test compares with is a promise that nobody keeps.
@Suite struct GoldenUseTests {
  /// A golden counts as used when the test folder's Swift code names it, or what stands before its
  /// first point, or when an input of that name lies beside it: tests go through such folders.
  @Test func everyGoldenIsCompared() throws {
    for path in try filePaths("Tests") {
      let parts = path.split(separator: "/Goldens/", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      let (folder, name) = (parts[0], parts[1])
      if try !isNamed(name, below: folder) && !hasInput(stem(name), below: folder) {
        Issue.record("\(path): no test names it")
      }
    }
  }

  private func isNamed(_ name: String, below folder: String) throws -> Bool {
    let words = ["\"\(name)\"", "\"\(stem(name))\"", "\"\(stem(name))."]
    return try swiftFiles(folder).contains { file in words.contains(where: file.text.contains) }
  }

  private func hasInput(_ stem: String, below folder: String) throws -> Bool {
    try (filePaths(folder) + filePaths("Tests/Programs")).contains { path in
      !path.contains("/Goldens/") && !path.hasSuffix("Tests.swift")
        && self.stem(path.split(separator: "/").last.map(String.init) ?? path) == stem
    }
  }

  private func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}
