import Foundation
import GuideTestSupport
import Testing

@Suite struct ManualPageTests {
  /// The page is made from what the program says about itself, so it says all of it.
  @Test func everyCommandAndOptionIsInIt() throws {
    let program = try builtExecutable("guidegen")
    let script = repositoryRoot.appending(path: "scripts/man.py").path
    let page = try runProcess(
      URL(filePath: "/usr/bin/env"), ["python3", script, program.path])
    #expect(page.status == 0, "\(page.errors)")
    let help = try runGuidegen(["help", "check"]).output
    let options = Set(help.matches(of: /--([a-z-]+)/).map { String($0.output.1) })
      .subtracting(["help", "version"])
    #expect(options.count > 10)
    for option in options { #expect(page.output.contains("\\-\(option)"), "--\(option)") }
    for command in ["build", "check", "serve", "report merge", "explain", "new", "init", "schema"] {
      #expect(page.output.contains(".Ss guidegen \(command)\n"), "\(command)")
    }
    #expect(page.output.hasPrefix(".Dd ") && page.output.contains(".Sh EXIT STATUS"))
  }
}
