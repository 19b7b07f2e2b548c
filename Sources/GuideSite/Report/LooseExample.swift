package import ExampleLanguage
import ExampleRuntime

/// What an example outside any guide gave.
package struct LooseExampleReport: Sendable {
  package let lines: [String]
  package let diagnostics: [Diagnostic]
  package let sources: [String: SourceText]

  package var exitCode: Int32 { diagnostics.contains { $0.isError } ? 1 : 0 }

  /// The line that ends every run.
  package func totals(seconds: Double) -> String {
    let errors = diagnostics.count { $0.isError }
    return "1 example, \(counted(errors, "error")) in \(decimals(seconds)) s"
  }
}

/// Runs one example as a page would, with the prices of the region that guides have unless they say
/// otherwise.
package func runExample(named name: String, _ bytes: [UInt8]) -> LooseExampleReport {
  let source = SourceText(name: name, bytes: bytes)
  if let invalid = Diagnostic.notUTF8(source) {
    return LooseExampleReport(lines: [], diagnostics: [invalid], sources: [name: source])
  }
  guard let world = SiteWorld.make(GuideConfiguration(title: "")).value else {
    preconditionFailure("there are prices for the region that guides have")
  }
  var session = world.newSession()
  let result = session.run(source)
  return LooseExampleReport(
    lines: result.lines, diagnostics: result.diagnostics, sources: [name: source])
}
