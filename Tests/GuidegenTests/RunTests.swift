import Foundation
import GuideTestSupport
import Testing

@Suite struct RunTests {
  @Test func anExampleRunsOutsideAnyGuide() throws {
    try withTemporaryFolder { folder in
      try write(["a.swift": "let tasks = 2\nprint(\"\\(tasks) tasks\")\n"], to: folder)
      let ended = try runGuidegen(["run", "a.swift"], in: folder)
      #expect(ended.status == 0, "\(ended.errors)")
      #expect(ended.output == "2 tasks\n")
    }
  }

  @Test func anExampleMayComeFromTheTerminal() throws {
    let ended = try runGuidegen(["run", "-"], input: "print(20 + 1)\n")
    #expect(ended.output == "21\n", "\(ended.errors)")
  }

  @Test func anEmptyLineIsPrinted() throws {
    let ended = try runGuidegen(["run", "-"], input: "print(1)\nprint()\nprint(2)\n")
    #expect(ended.output == "1\n\n2\n", "\(ended.errors)")
  }

  @Test func faultsHaveTheirPlace() throws {
    let ended = try runGuidegen(["run", "-"], input: "print(1)\nprint(nobody)\n")
    #expect(ended.status == 1)
    #expect(ended.errors.hasPrefix("<stdin>:2:7: error: "), "\(ended.errors)")
  }

  @Test func aFileThatIsNotThereEndsWith2() throws {
    let ended = try runGuidegen(["run", "no-such-file.swift"])
    #expect(ended.status == 2)
    #expect(ended.errors == "error: there is no file 'no-such-file.swift'\n")
  }
}
