import Foundation
import GuideTestSupport
import Testing

@Suite struct InitializeTests {
  @Test func aNewGuideIsRightAsItStands() throws {
    try withTemporaryFolder { folder in
      #expect(try runGuidegen(["init", "boats"], in: folder).status == 0)
      for command in ["check", "build"] {
        let ended = try runGuidegen([command, "boats"], in: folder)
        #expect(ended.status == 0 && ended.errors == "", "\(ended.errors)")
        #expect(
          ended.output.contains("2 chapters, 5 examples verified, 4 claims, 1 link, 0 errors"),
          "\(ended.output)")
      }
    }
  }

  /// The first chapter of a new guide is where an author learns what there is.
  @Test func theFirstChapterTeachesTheSyntax() throws {
    try withTemporaryFolder { folder in
      _ = try runGuidegen(["init", "boats"], in: folder)
      let chapter = try String(
        contentsOf: folder.appending(path: "boats/content/01-first-chapter.md"), encoding: .utf8)
      let words = [
        "swift run id=", "```output", "fails=", "`{swift} ", "](value:", "expect(", "show=code",
        "--update", "include=", "setup", "fresh", "session=", "swift check", "fold", "highlight=",
      ]
      for word in words { #expect(chapter.contains(word), "\(word)") }
    }
  }

  @Test func aNewRepositoryIsEmptyEnough() throws {
    try withTemporaryFolder { folder in
      try write([".git/HEAD": "ref: refs/heads/main\n", ".gitignore": "public\n"], to: folder)
      #expect(try runGuidegen(["init"], in: folder).status == 0)
      #expect(try runGuidegen(["check"], in: folder).status == 0)
    }
  }

  @Test func aFolderWithSomethingInItIsLeftAlone() throws {
    try withTemporaryFolder { folder in
      try write(["notes.txt": "mine"], to: folder)
      let ended = try runGuidegen(["init"], in: folder)
      #expect(ended.status == 2)
      #expect(ended.errors.contains("is not empty"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["notes.txt"])
    }
  }
}
