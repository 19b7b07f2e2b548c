import Foundation
import GuideTestSupport
import Testing

@Suite struct InitializeTests {
  @Test func aNewGuideIsRightAsItStands() throws {
    try withTemporaryFolder { folder in
      #expect(try runGuidegen(["init", "boats"], in: folder).status == 0)
      let built = try runGuidegen(["build", "boats"], in: folder)
      #expect(built.status == 0, "\(built.errors)")
      #expect(built.output.contains("2 chapters, 1 example verified, 0 errors"))
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
