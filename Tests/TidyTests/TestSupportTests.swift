import Foundation
import GuideTestSupport
import Testing

/// The helpers that all other tests lean on.
@Suite struct TestSupportTests {
  /// The first outputs of Vigna's reference SplitMix64 for the seed 1234567.
  @Test func splitMixGivesTheReferenceSequence() {
    var generator = SeededGenerator(seed: 1_234_567)
    let numbers = (0..<3).map { _ in generator.next() }
    #expect(
      numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
  }

  @Test func recordingWritesTheGoldenAndStillFails() throws {
    try withTemporaryFolder { folder in
      let golden = folder.appending(path: "tree.txt")
      #expect(
        try compare("a\n", with: golden, recording: false)?.contains("does not exist") == true)
      #expect(try compare("a\n", with: golden, recording: true)?.contains("was recorded") == true)
      #expect(try compare("a\n", with: golden, recording: false) == nil)
      let problem = try compare("a\r\n", with: golden, recording: false)
      #expect(problem?.contains("line 1:\n  expected “a”\n  found    “a\\r”") == true)
    }
  }

  @Test func childProcessesGiveOutputErrorsAndStatus() throws {
    let shell = URL(filePath: "/bin/sh")
    let finished = try runProcess(
      shell, ["-c", "cat; echo $WORD; echo no >&2; exit 3"], environment: ["WORD": "yes"],
      input: "in\n")
    #expect(finished.status == 3)
    #expect(finished.output == "in\nyes\n")
    #expect(finished.errors == "no\n")
    #expect(try runProcess(shell, ["-c", "kill -9 $$"]).status == -9)
    #expect(throws: ChildProcessError.self) {
      try runProcess(shell, ["-c", "exec sleep 20"], limitSeconds: 0.2)
    }
  }

  @Test func temporaryFoldersAreRemoved() throws {
    let path = try withTemporaryFolder { folder in
      try write(["a/b.md": "text"], to: folder)
      #expect(FileManager.default.fileExists(atPath: folder.path + "/a/b.md"))
      return folder.path
    }
    #expect(!FileManager.default.fileExists(atPath: path))
  }
}
