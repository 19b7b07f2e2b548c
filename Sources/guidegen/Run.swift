import ArgumentParser
import GuideSite

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs one example outside any guide, and shows what it gives.")

  @Argument(help: "A file of Swift, or '-' for what comes from the terminal.")
  var file: String

  func run() throws {
    let start = Terminal.clock
    try finish { () throws(SiteError) in
      let path = file == "-" ? "/dev/stdin" : file
      let report = runExample(
        named: file == "-" ? "<stdin>" : file, try FileStore.disk.read(named: path))
      // In one piece: an empty line is a line too.
      Terminal.output(report.lines.map { $0 + "\n" }.joined())
      let renderer = Terminal.renderer(report.sources)
      for diagnostic in report.diagnostics { Terminal.error(renderer.render(diagnostic)) }
      Terminal.error(report.totals(seconds: Terminal.clock - start))
      return report.exitCode
    }
  }
}
