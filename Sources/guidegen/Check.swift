import ArgumentParser
import GuideSite

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Runs every example and follows every link, and publishes nothing.")

  @OptionGroup var options: GuideOptions
  @OptionGroup var talk: TalkOptions
  @OptionGroup var reports: ReportOptions

  @Flag(help: "Write what examples print into the chapters.")
  var update = false

  @Flag(help: "With '--update': change nothing, and print the patch instead.")
  var dryRun = false

  @Option(help: "Only chapters whose path matches, such as 'guide/*.md'.")
  var only: String?

  @Option(help: "Only one part of the chapters, such as '2/4'.")
  var shard: String?

  @Option(help: "A file of known failures, which are told and do not fail the check.")
  var baseline: String?

  @Option(help: "Write a file of known failures that holds every error there is now.")
  var writeBaseline: String?

  @Option(help: "A price table; every answer that it would change is told, and nothing written.")
  var prices: String?

  @Flag(help: "Tell which names of the model and which diagnostics no example shows.")
  var coverage = false

  @Flag(help: "Look for numbers in examples that no promise holds. Takes a while.")
  var mutate = false

  @Flag(help: "Compile all examples with the Swift compiler of this machine, too, and compare.")
  var swiftc = false

  func validate() throws {
    if update, prices != nil || mutate || coverage {
      throw ValidationError("'--update' goes with none of '--prices', '--mutate' and '--coverage'")
    }
    if dryRun, !update { throw ValidationError("'--dry-run' needs '--update'") }
    if dryRun, reports.format != .text {
      throw ValidationError("'--dry-run' prints a patch, so '--format' has to be 'text'")
    }
    if let shard, Shard(shard) == nil {
      throw ValidationError("'--shard' is '\(shard)'; it has to be a part such as '2/4'")
    }
  }

  func run() throws {
    let start = Terminal.clock
    try finish { () throws(SiteError) in
      try reports.check()
      let (report, watch) = try talk.watching(request) { (request) throws(SiteError) in
        (try runPipeline(request, store: .disk), request.watch)
      }
      var result = report.result
      if let writeBaseline {
        try FileStore.disk.write(writeBaseline, Array(Baseline.text(of: result).utf8))
      }
      for path in [baseline, writeBaseline] {
        if let path { result.apply(try Baseline(path: path, try readBaseline(path))) }
      }
      show(report)
      try reports.write(
        result, shown: shown(report, result), since: start, talk: talk,
        keepsOutputFree: report.patch != nil)
      talk.tellTimes(watch)
      return result.exitCode
    }
  }

  private func readBaseline(_ path: String) throws(SiteError) -> [UInt8] {
    try FileStore.disk.read(
      named: path, note: "'guidegen check --write-baseline \(path)' makes one of today's errors")
  }

  private var request: SiteRequest {
    var request = options.request
    request.updates = update
    request.isDryRun = dryRun
    request.prices = prices
    request.findsUncovered = coverage
    request.findsUnheldNumbers = mutate
    request.asksCompiler = swiftc
    request.only = only
    request.shard = shard.flatMap { Shard($0) }
    return request
  }

  /// Findings by id, as this terminal shows them.
  private func shown(_ report: SiteReport, _ result: CheckResult) -> [String: String] {
    guard Terminal.isColored || Terminal.columns != nil else { return [:] }
    let renderer = Terminal.renderer(report.sources)
    let texts = zip(result.findings, report.diagnostics).map { ($0.id, renderer.render($1)) }
    return Dictionary(texts, uniquingKeysWith: { first, _ in first })
  }

  /// What an update did, or would do. The patch stands alone on its stream.
  private func show(_ report: SiteReport) {
    for line in report.updates {
      if report.patch == nil, reports.format == .text {
        Terminal.output(line)
      } else {
        Terminal.error(line)
      }
    }
    if let patch = report.patch { Terminal.output(patch) }
    var lines = report.coverage?.lines ?? []
    if let changes = report.priceChanges {
      lines += changes.map(\.line) + ["\(counted(changes.count, "answer")) would change"]
    }
    for line in lines {
      if reports.format == .text { Terminal.output(line) } else { Terminal.error(line) }
    }
  }
}
