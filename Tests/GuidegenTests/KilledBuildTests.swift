import Foundation
import GuideTestSupport
import Testing

/// A build that is killed while it writes leaves the last site, and the next one mends what is left.
@Suite struct KilledBuildTests {
  @Test func theLastSiteStays() throws {
    try withTemporaryFolder { folder in
      var files = ["guide.yml": "title: T\n"]
      for number in 1...600 { files["content/\(number)-c\(number).md"] = "# Old \(number)\n" }
      try write(files, to: folder)
      #expect(try runGuidegen(["build"], in: folder).status == 0)
      for number in 1...600 { files["content/\(number)-c\(number).md"] = "# New \(number)\n" }
      try write(files, to: folder)

      try killWhileWriting(folder)
      let page = try String(contentsOfFile: folder.path + "/public/c7.html", encoding: .utf8)
      #expect(page.contains("Old 7"))

      #expect(try runGuidegen(["build"], in: folder).status == 0)
      #expect(
        try String(contentsOfFile: folder.path + "/public/c7.html", encoding: .utf8).contains(
          "New 7"))
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
          "content", "guide.yml", "public",
        ])
    }
  }

  /// Ends the process as soon as the new site's folder is there.
  private func killWhileWriting(_ folder: URL) throws {
    let process = Process()
    process.executableURL = try builtExecutable("guidegen")
    process.arguments = ["build", "--jobs", "1"]
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    let half = folder.path + "/public.guidegen-new"
    while process.isRunning, !FileManager.default.fileExists(atPath: half) { usleep(200) }
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal)
  }
}
