import ArgumentParser
import GuideSite

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs every example and follows every link, and publishes nothing.")

  @OptionGroup var options: GuideOptions

  @Flag(help: "Write what examples print into the chapters.")
  var update = false

  @Option(help: "Only chapters whose path matches, such as 'guide/*.md'.")
  var only: String?

  func run() throws {
    let start = Terminal.clock
    try finish { () throws(SiteError) in
      var request = options.request
      request.updates = update
      request.only = only
      let report = try runPipeline(request, store: .disk)
      show(report, since: start)
      return report.exitCode
    }
  }
}
