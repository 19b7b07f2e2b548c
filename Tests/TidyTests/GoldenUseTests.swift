import GuideTestSupport
import Testing

/// A golden that no test compares with is a promise that nobody keeps.
@Suite struct GoldenUseTests {
  /// A golden counts as used when the test folder's Swift code names it, or what stands before its
  /// first point, or when an input of that name lies beside it: tests go through such folders.
  @Test func everyGoldenIsCompared() throws {
    for path in try filePaths("Tests") where path.contains("/Goldens/") {
      let folder = String(path[..<path.firstRange(of: "/Goldens/")!.lowerBound])
      let name = String(path[path.firstRange(of: "/Goldens/")!.upperBound...])
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
      !path.contains("/Goldens/") && path.hasSuffix("/\(stem).\(path.split(separator: ".").last!)")
        && !path.hasSuffix("Tests.swift")
    }
  }

  private func stem(_ name: String) -> String { String(name.prefix { $0 != "." }) }
}
