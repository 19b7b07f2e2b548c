import Foundation
import GuideTestSupport
import Testing

@Suite struct UpdateTests {
  private static let chapter = """
    # A

    ```swift run
    print(1 + 1)
    ```

    ```output
    3
    ```

    """

  @Test func aBrokenPromiseIsToldAndMended() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": Self.chapter], to: folder)
      let broken = try runGuidegen(["check"], in: folder)
      #expect(broken.status == 1)
      #expect(broken.errors.hasPrefix("content/a.md:8:1: error: "), "\(broken.errors)")
      #expect(broken.errors.contains("  - 3\n  + 2\n"))

      let updated = try runGuidegen(["check", "--update"], in: folder)
      #expect(updated.status == 0, "\(updated.errors)")
      #expect(updated.output.contains("content/a.md:"))
      let text = try String(contentsOfFile: folder.path + "/content/a.md", encoding: .utf8)
      #expect(text == Self.chapter.replacing("3\n```", with: "2\n```"))
      #expect(try runGuidegen(["check"], in: folder).status == 0)
    }
  }

  @Test func whatCannotBeMendedIsStillTold() throws {
    try withTemporaryFolder { folder in
      let chapter = Self.chapter + "\n[x](nowhere.md)\n"
      try write(["guide.yml": "title: T\n", "content/a.md": chapter], to: folder)
      let updated = try runGuidegen(["check", "--update"], in: folder)
      #expect(updated.status == 1)
      #expect(updated.errors.contains("[link.missing]"))
      #expect(!updated.errors.contains("example.output.differs"))
    }
  }
}
