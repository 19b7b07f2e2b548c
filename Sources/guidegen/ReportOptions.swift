import ArgumentParser
import GuideSite

extension ReportFormat: ExpressibleByArgument {}

/// How a result is told; several ways at once.
struct ReportOptions: ParsableArguments {
  @Option(help: "What is written to the terminal.")
  var format: ReportFormat = .text

  @Option(
    name: .customLong("report"),
    help: "Also write a report; its ending says which: .json, .sarif, .xml (JUnit) or .txt.")
  var files: [String] = []

  /// - Throws: when the ending of a report's name means nothing, before any work is done.
  func check() throws(SiteError) {
    for file in files where ReportFormat(ending: file) == nil {
      throw SiteError(
        .configuration, "'--report' is '\(file)', whose ending names no format",
        note: "end it with '.json', '.sarif', '.xml' (JUnit) or '.txt'")
    }
  }

  /// - Parameters:
  ///   - shown: findings by id, as a terminal shows them.
  ///   - keepsOutputFree: whether something else stands on the output stream.
  func write(
    _ result: CheckResult, shown: [String: String] = [:], since start: Double,
    talk: TalkOptions, keepsOutputFree: Bool = false
  ) throws(SiteError) {
    let seconds = Terminal.clock - start
    let moment = ReportMoment(timestamp: Terminal.timestamp, seconds: seconds)
    for file in files {
      guard let format = ReportFormat(ending: file) else { continue }
      let folder = folder(of: file)
      if !folder.isEmpty { try FileStore.disk.makeFolder(folder) }
      try FileStore.disk.write(file, Array(result.text(format, moment).utf8))
    }
    let totals = result.totals(seconds: moment.seconds)
    guard format == .text else {
      Terminal.output(result.text(format, moment))
      if !talk.quiet { Terminal.error(totals) }
      return
    }
    for finding in result.findings {
      Terminal.error(finding.isKnown ? finding.shown : shown[finding.id] ?? finding.shown)
    }
    if talk.quiet { return }
    if keepsOutputFree { Terminal.error(totals) } else { Terminal.output(totals) }
  }
}
