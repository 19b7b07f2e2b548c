import Foundation
import GuideTestSupport
import Testing

/// How much is said, and how it looks on a terminal.
@Suite struct TerminalTests {
  private static let files = [
    "guide.yml": "title: T\n", "content/a.md": "# A\n\nSee [B](nowhere.md).\n",
  ]

  @Test(arguments: ["check", "build"])
  func quietTellsOnlyWhatIsWrong(_ command: String) throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let wrong = try runGuidegen([command, "--quiet"], in: folder)
      #expect(wrong.status == 1 && wrong.output == "")
      #expect(wrong.errors.hasPrefix("content/a.md:3:5: error: "))
      try write(["content/a.md": "# A\n"], to: folder)
      let right = try runGuidegen([command, "--quiet"], in: folder)
      #expect(right.status == 0 && right.output + right.errors == "")
    }
  }

  @Test func verboseTellsTheTimeOfEachStage() throws {
    try withTemporaryFolder { folder in
      try write(["guide.yml": "title: T\n", "content/a.md": "# A\n"], to: folder)
      let built = try runGuidegen(["build", "--verbose"], in: folder)
      let times =
        /load \d+\.\d\d s, parse \d.*, examples \d.*, evaluate \d.*, verify \d.*, render \d.*, write \d.* s\n/
      #expect(built.errors.wholeMatch(of: times) != nil, "\(built.errors)")
      let both = try runGuidegen(["build", "--verbose", "--quiet"], in: folder)
      #expect(both.status == 2)
    }
  }

  /// What a terminal of so many columns is shown; nothing is colour that `NO_COLOR` forbids.
  private func shown(_ arguments: [String], columns: Int, _ variables: String, in folder: URL)
    throws
    -> String
  {
    let program = try builtExecutable("guidegen").path
    let script = """
      import fcntl, os, pty, struct, sys, termios
      child, terminal = pty.fork()
      if child == 0:
          os.environ.pop("NO_COLOR", None)
          os.execvp("env", ["env", "TERM=xterm", \(variables)"\(program)"] + sys.argv[1:])
      fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, \(columns), 0, 0))
      try:
          while part := os.read(terminal, 4096):
              os.write(1, part)
      except OSError:
          pass
      """
    return try runProcess(
      URL(filePath: "/usr/bin/env"), ["python3", "-c", script] + arguments, in: folder
    ).output
  }

  @Test func aTerminalGetsColoursUnlessTheReaderSaysNo() throws {
    try withTemporaryFolder { folder in
      try write(Self.files, to: folder)
      let colored = try shown(["check"], columns: 80, "", in: folder)
      #expect(colored.contains("\u{1B}[1;31merror\u{1B}[0m"), "\(colored)")
      let plain = try shown(["check"], columns: 80, "\"NO_COLOR=1\", ", in: folder)
      #expect(plain.contains("content/a.md:3:5: error: ") && !plain.contains("\u{1B}"))
    }
  }

  /// Fifteen million additions take more than a second in a debug build.
  @Test func aLongRunSaysHowFarItIs() throws {
    try withTemporaryFolder { folder in
      let examples = "```swift run show=code\nvar n = 0\nfor i in 0..<5_000 { n += i }\n```\n"
      var files = ["guide.yml": "title: T\n"]
      for page in 1...3_000 { files["content/p\(page).md"] = "# A\(page)\n\n" + examples }
      try write(files, to: folder)
      let text = try shown(["check"], columns: 30, "", in: folder)
      let lines = text.matches(of: /\r\u{1B}\[K(\d+ of 3000 chapters …)/).map { $0.output.1 }
      #expect(!lines.isEmpty && lines.allSatisfy { $0.count < 30 }, "\(text.prefix(400))")
      #expect(text.contains("\r\u{1B}[K3000 chapters, "))
      let quiet = try shown(["check", "--quiet"], columns: 30, "", in: folder)
      #expect(quiet == "")
    }
  }
}
