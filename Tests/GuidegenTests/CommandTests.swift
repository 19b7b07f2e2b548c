import Foundation
import GuideTestSupport
import Testing

/// The command line as a shell sees it: exit codes, streams, the last line.
@Suite struct CommandTests {
  private static let files = [
    "guide.yml": "title: T\n", "content/a.md": "# A\n\n[B](b.md)\n", "content/b.md": "# B\n",
  ]

  private func lastLine(_ text: String) -> Substring {
    text.split(separator: "\n").last ?? ""
  }

  @Test func aGoodGuideEndsWith0AndItsTotals() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let built = try runGuidegen(["build"], in: folder)
      #expect(built.status == 0, "\(built.errors)")
      #expect(built.errors == "")
      let totals = /2 chapters, 0 examples verified, 0 claims, 1 link, 0 errors in \d+\.\d\d s/
      #expect(lastLine(built.output).wholeMatch(of: totals) != nil, "\(built.output)")
      #expect(FileManager.default.fileExists(atPath: folder.path + "/public/a.html"))
    }
  }

  @Test func checkPublishesNothing() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      #expect(try runGuidegen(["check"], in: folder).status == 0)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/public"))
    }
  }

  @Test func wrongContentEndsWith1() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      try write(["content/a.md": "# A\n\nSee [B](c.md).\n"], to: folder)
      let checked = try runGuidegen(
        ["check", folder.lastPathComponent + "/"], in: folder.deletingLastPathComponent())
      #expect(checked.status == 1)
      let place = "\(folder.lastPathComponent)/content/a.md:3:5: error: the link to 'c.md'"
      #expect(checked.errors.hasPrefix(place), "\(checked.errors)")
      #expect(!checked.errors.contains("\u{1B}"))
      #expect(lastLine(checked.output).contains("1 error in"))
    }
  }

  @Test(arguments: [
    ["build", "nowhere"], ["check", "--olny", "x"], ["build", "--jobs", "0"], ["bild"],
    ["build", "--base-url", "example"], ["build", "--output", "content"],
    ["check", "--only", "no-such.md"], ["run"],
    ["check", "--baseline", "no-such.txt"], ["check", "--prices", "no-such.txt"],
    ["report", "merge", "no-such.json"],
  ])
  func wrongArgumentsEndWith2(_ arguments: [String]) throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let ended = try runGuidegen(arguments, in: folder)
      #expect(ended.status == 2, "\(ended.output)")
      #expect(ended.output == "" && !ended.errors.isEmpty)
    }
  }

  @Test func aWrongConfigurationEndsWith2() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      try write(["guide.yml": "title: T\nauthr: x\n"], to: folder)
      let ended = try runGuidegen(["build"], in: folder)
      #expect(ended.status == 2)
      #expect(ended.errors.hasPrefix("guide.yml:2:1: error: unknown key 'authr' [key.unknown]"))
    }
  }

  @Test func aFolderWithoutAGuideIsToldAboutInit() throws {
    try withTemporaryFolder { folder in
      let ended = try runGuidegen(["build"], in: folder)
      #expect(ended.status == 2)
      #expect(ended.errors.contains("there is no 'guide.yml' in '.'"))
      #expect(ended.errors.contains("guidegen init"))
    }
  }

  @Test func aDiskThatRefusesEndsWith3() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let ended = try runGuidegen(["build", "--output", "/proc/guidegen-test"], in: folder)
      #expect(ended.status == 3, "\(ended.errors)")
      #expect(ended.errors.contains("error: cannot "))
    }
  }

  /// A limit on the size of files stands in for a full disk: the last site stays.
  @Test func aWriteThatFailsEndsWith3AndLeavesTheLastSite() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      #expect(try runGuidegen(["build"], in: folder).status == 0)
      try write(
        ["content/b.md": "# New\n\n\(String(repeating: "word ", count: 9_000))\n"], to: folder)
      let program = try builtExecutable("guidegen").path
      let ended = try runProcess(
        URL(filePath: "/bin/sh"),
        ["-c", "trap '' XFSZ; ulimit -f 40; exec '\(program)' build"], in: folder)
      #expect(ended.status == 3, "\(ended.output)\(ended.errors)")
      #expect(ended.errors.hasPrefix("error: cannot write "), "\(ended.errors)")
      let page = try String(contentsOfFile: folder.path + "/public/b.html", encoding: .utf8)
      #expect(page.contains("<title>B · T"))
    }
  }

  /// Whoever waits for a build that has the output is told so, and which process that is.
  @Test func aBuildThatWaitsSaysForWhom() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let lock = open(folder.path + "/public.guidegen-lock", O_RDWR | O_CREAT, 0o644)
      #expect(flock(lock, LOCK_EX) == 0)
      let name = Array("4711\n".utf8)
      #expect(pwrite(lock, name, name.count, 0) == name.count)
      let process = Process()
      process.executableURL = try builtExecutable("guidegen")
      process.arguments = ["build"]
      process.currentDirectoryURL = folder
      process.standardOutput = FileHandle.nullDevice
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let said = String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
      close(lock)
      process.waitUntilExit()
      #expect(said == "waiting for another build (process 4711), which writes to 'public' …\n")
      #expect(process.terminationStatus == 0)
    }
  }

  @Test func versionAndHelpEndWith0() throws {
    let version = try runGuidegen(["--version"])
    #expect(version.status == 0 && version.output.firstMatch(of: /^\d+\.\d+\.\d+\n$/) != nil)
    let help = try runGuidegen(["build", "--help"])
    #expect(help.status == 0 && help.output.contains("--base-url"))
  }
}
