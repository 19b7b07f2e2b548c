import Foundation

/// A program of `Tests/Programs` with the output that it carries.
package struct SampleProgram: Sendable, CustomStringConvertible {
  package let name: String
  package let text: String

  package var description: String { name }

  /// The lines in `// Prints "…"`, in their order.
  package var promised: [String] {
    text.split(separator: "\n").compactMap { line in
      let line = line.drop { $0 == " " }
      guard line.hasPrefix("// Prints \""), line.hasSuffix("\"") else { return nil }
      return String(line.dropFirst(11).dropLast())
    }
  }

  package static let all: [SampleProgram] = {
    let folder = repositoryRoot.appending(path: "Tests/Programs").resolvingSymlinksInPath()
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "swift" }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
      .compactMap { file in
        (try? String(contentsOf: file, encoding: .utf8)).map {
          SampleProgram(name: file.deletingPathExtension().lastPathComponent, text: $0)
        }
      }
  }()
}
