import Foundation

/// The last change of a file.
package struct FileChange: Hashable, Sendable {
  /// As Git abbreviates it.
  package let commit: String
  /// As `2026-09-01`.
  package let day: String

  package init(commit: String, day: String) {
    self.commit = commit
    self.day = day
  }
}

extension Disk {
  /// Asks Git once for all files. Nothing is known where there is no Git or no repository, and of a
  /// shallow clone, in which every file seems to be of the last commit.
  static func history(of folder: String) -> [String: FileChange] {
    let place = folder.isEmpty ? "." : folder
    let isShallow = output(of: ["git", "-C", place, "rev-parse", "--is-shallow-repository"])
    guard isShallow?.hasPrefix("false") == true else { return [:] }
    let log = output(of: [
      "git", "-C", place, "-c", "core.quotePath=false", "log", "--format=%x01%h %cs",
      "--name-only", "--relative", "--", ".",
    ])
    return log.map(FileChange.newest) ?? [:]
  }

  private static func output(of command: [String]) -> String? {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = nil
    guard (try? process.run()) != nil else { return nil }
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension FileChange {
  /// Reads commits, the newest first: a line of U+0001, commit and day, then the files' lines.
  package static func newest(in log: String) -> [String: FileChange] {
    var changes: [String: FileChange] = [:]
    var current: FileChange?
    for line in log.split(separator: "\n") {
      if line.hasPrefix("\u{1}") {
        let words = line.dropFirst().split(separator: " ")
        current =
          words.count == 2 ? FileChange(commit: String(words[0]), day: String(words[1])) : nil
      } else if let current, changes[String(line)] == nil {
        changes[String(line)] = current
      }
    }
    return changes
  }
}
