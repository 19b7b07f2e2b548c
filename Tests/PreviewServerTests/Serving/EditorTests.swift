import Foundation
import GuideTestSupport
import Testing

/// The ways in which editors save a file: each shows the new text, and none an empty page on the way.
@Suite struct EditorTests {
  enum Habit: String, CaseIterable, Sendable {
    /// Opens the file, cuts it to nothing, writes (nano, `>`).
    case truncate
    /// Writes a file beside it and moves that over it (VS Code's atomic save, JetBrains).
    case rename
    /// Moves the file to a backup, writes a new one, removes the backup (vim).
    case backup
    /// Removes the file and writes a new one.
    case remove
    /// Writes a file elsewhere, and links it into place.
    case link
    /// Writes in pieces, some time apart, before it closes the file.
    case pieces
  }

  private static func save(_ text: String, _ file: URL, _ habit: Habit) throws {
    let files = FileManager.default
    let beside = file.deletingLastPathComponent().appending(path: ".a.md.swp")
    switch habit {
    case .truncate: try Data(text.utf8).write(to: file)
    case .rename:
      try Data(text.utf8).write(to: beside)
      #expect(rename(beside.path, file.path) == 0)
    case .backup:
      let backup = URL(filePath: file.path + "~")
      let probe = file.deletingLastPathComponent().appending(path: "4913")
      try Data().write(to: probe)
      try files.removeItem(at: probe)
      #expect(rename(file.path, backup.path) == 0)
      try Data(text.utf8).write(to: file)
      try files.removeItem(at: backup)
    case .remove:
      try files.removeItem(at: file)
      try Data(text.utf8).write(to: file)
    case .link:
      try Data(text.utf8).write(to: beside)
      try files.removeItem(at: file)
      #expect(link(beside.path, file.path) == 0)
      try files.removeItem(at: beside)
    case .pieces:
      let handle = try FileHandle(forWritingTo: file)
      try handle.truncate(atOffset: 0)
      for piece in [text.prefix(40), text.dropFirst(40)] {
        try handle.write(contentsOf: Data(piece.utf8))
        usleep(20_000)
      }
      try handle.close()
    }
  }

  @Test(arguments: Habit.allCases, [false, true])
  func everySaveIsSeen(_ habit: Habit, polls: Bool) async throws {
    let head = "---\ntitle: A\ndescription: d\n---\n\n"
    let files = ["guide.yml": "title: T\n", "content/a.md": head + "Version 0.\n"]
    try await TestPreview.run(files, polls: polls) { preview throws in
      let open = try preview.listen(to: "/a.html")
      let file = preview.folder.appending(path: "content/a.md")
      // Of one length, so that size alone tells nothing.
      for version in 1...(polls ? 2 : 5) {
        try Self.save(head + "Version \(version).\n", file, habit)
        // What is written in pieces may show a piece first, when the machine is slow.
        try open.wait { state in
          state.problems == ""
            && (try? preview.request("/a.html").text.contains("Version \(version).")) == true
        }
      }
    }
  }

  /// Many files at once, as a tool or a change of branch writes them, are looked at together.
  @Test func burstsAreSeenWhole() async throws {
    var files = ["guide.yml": "title: T\n"]
    for index in 0..<40 { files["content/c\(index).md"] = "# C\(index)\n\nOld.\n" }
    try await TestPreview.run(files) { preview throws in
      let open = try preview.listen(to: "/c39.html")
      let before = open.state.page
      for index in 0..<40 { try preview.write("# C\(index)\n\nNew.\n", to: "content/c\(index).md") }
      try open.wait { $0.page != before }
      for index in 0..<40 {
        #expect(try preview.request("/c\(index).html").text.contains("New."))
      }
    }
  }
}
