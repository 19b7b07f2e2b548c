import Foundation
import GuideTestSupport
import Testing

@Suite struct NewTests {
  @Test func beginsAChapterOfAGuide() throws {
    try withTemporaryFolder { folder in
      #expect(try runGuidegen(["init"], in: folder).status == 0)
      let new = try runGuidegen(["new", "What it costs"], in: folder)
      #expect(new.status == 0 && new.output.hasPrefix("wrote content/02-what-it-costs.md"))
      #expect(try runGuidegen(["check"], in: folder).status == 0)
      #expect(try runGuidegen(["new", "x", "nowhere"], in: folder).status == 2)
    }
  }

  @Test func printsTheSchema() throws {
    let ended = try runGuidegen(["schema"])
    #expect(ended.status == 0 && ended.output.hasPrefix("{\n  \"$schema\": "))
  }

  /// What the shells themselves make of it: they read the scripts without a word.
  @Test(arguments: ["bash", "zsh", "fish"])
  func completionsAreThere(_ shell: String) throws {
    let script = try runGuidegen(["--generate-completion-script", shell])
    #expect(script.status == 0 && script.output.contains("guidegen"))
    let program = URL(filePath: "/bin/\(shell)")
    guard FileManager.default.isExecutableFile(atPath: program.path) else { return }
    let read = try runProcess(program, ["-n", "/dev/stdin"], input: script.output)
    #expect(read.status == 0, "\(read.errors)")
  }
}
