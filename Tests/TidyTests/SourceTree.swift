import Foundation
import GuideTestSupport

/// A text file of the project, as the rules about the code see it.
struct ProjectFile: Sendable {
  /// From the top of the project: `Sources/Markdown/Document.swift`.
  let path: String
  let text: String
  /// The text with comments and the contents of strings blanked out; nothing for other languages.
  let code: String

  init(path: String, text: String) {
    self.path = path
    self.text = text
    code = path.hasSuffix(".swift") ? codeAlone(text) : ""
  }

  /// The folder below `Sources` or `Tests`; empty for other files.
  var target: String {
    let parts = path.split(separator: "/")
    return parts.count > 2 ? String(parts[1]) : ""
  }

  var name: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// Where in the file something stands, as compilers say it.
  func place(_ line: Int) -> String { "\(path):\(line)" }
}

/// All Swift files below a folder of `Sources` or `Tests`, in order of their paths.
func swiftFiles(_ folder: String) throws -> [ProjectFile] {
  try allSwiftFiles.get().filter { $0.path.hasPrefix(folder + "/") }
}

/// Read once: every rule looks at all of them. Example programs are input, not our code.
private let allSwiftFiles = Result {
  let inputs = ["/Programs/", "/Corpus/", "/Fixtures/", "/Goldens/"]
  return try ["Sources", "Tests"].flatMap(projectFiles).filter { file in
    file.path.hasSuffix(".swift") && !inputs.contains(where: file.path.contains)
  }
}

/// All readable text files below a folder of the project, in order of their paths.
func projectFiles(_ folder: String) throws -> [ProjectFile] {
  try filePaths(folder).compactMap { path in
    guard let text = try? String(contentsOf: repositoryRoot.appending(path: path), encoding: .utf8)
    else { return nil }
    return ProjectFile(path: path, text: text)
  }
}

/// The paths of all files below a folder of the project; none when there is no such folder.
func filePaths(_ folder: String) throws -> [String] {
  let top = repositoryRoot.appending(path: folder)
  guard FileManager.default.fileExists(atPath: top.path) else { return [] }
  return try FileManager.default.subpathsOfDirectory(atPath: top.path)
    .map { "\(folder)/\($0)" }
    .filter { path in
      var isFolder: ObjCBool = false
      let file = repositoryRoot.appending(path: path).path
      return FileManager.default.fileExists(atPath: file, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    .sorted()
}

/// The names of the folders directly in a folder of the project, sorted.
func folderNames(_ folder: String) throws -> [String] {
  let top = repositoryRoot.appending(path: folder)
  let entries = try FileManager.default.contentsOfDirectory(
    at: top, includingPropertiesForKeys: [.isDirectoryKey])
  return try entries.filter {
    try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true
  }
  .map { $0.lastPathComponent }.sorted()
}

/// Lines with their numbers, counted from 1.
func numberedLines(_ text: String) -> [(number: Int, text: Substring)] {
  text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    .map { ($0.offset + 1, $0.element) }
}
