import ArgumentParser
import GuideSite

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Works with the reports of 'guidegen check'.", subcommands: [Merge.self])

  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes one report of those of several shards.")

    @Argument(help: "Reports in JSON.")
    var inputs: [String]

    @OptionGroup var reports: ReportOptions
    @OptionGroup var talk: TalkOptions

    func run() throws {
      let start = Terminal.clock
      try finish { () throws(SiteError) in
        try reports.check()
        var results: [CheckResult] = []
        for input in inputs {
          results.append(try CheckResult(named: input, try FileStore.disk.read(named: input)))
        }
        let merged = CheckResult.merged(results)
        try reports.write(merged, since: start, talk: talk)
        return merged.exitCode
      }
    }
  }
}
