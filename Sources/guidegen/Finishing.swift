import ArgumentParser
import GuideSite

/// Runs work and ends the process: 2 when the command line or the configuration is to blame, 3 when the
/// machine is.
func finish(_ work: () throws(SiteError) -> Int32) throws {
  let code: Int32
  do throws(SiteError) {
    code = try work()
  } catch {
    Terminal.error("error: \(error.message)")
    if let note = error.note { Terminal.error("  note: \(note)") }
    code = error.kind == .configuration ? 2 : 3
  }
  throw ExitCode(code)
}

/// Shows what a build found: diagnostics on the error stream, totals on the other.
func show(
  _ report: SiteReport, _ talk: TalkOptions, _ watch: RunWatch, since start: Double, output: String
) {
  tell(report)
  if !talk.quiet {
    for line in report.remarks(output: output) { Terminal.output(line) }
    Terminal.output(report.totals(seconds: Terminal.clock - start))
  }
  talk.tellTimes(watch)
}

/// Writes what was found to the error stream, many words at a time.
private func tell(_ report: SiteReport) {
  let renderer = Terminal.renderer(report.sources)
  var text = ""
  for diagnostic in report.diagnostics {
    text += renderer.render(diagnostic)
    if text.utf8.count > 1 << 16 {
      Terminal.error(text)
      text = ""
    }
  }
  if !text.isEmpty { Terminal.error(text) }
}

/// Options that `build` and `check` share.
struct GuideOptions: ParsableArguments {
  @Argument(help: "The guide's folder, the one that holds 'guide.yml'.")
  var folder = "."

  @Flag(help: "Chapters marked as drafts, too.")
  var drafts = false

  @Option(help: "How many chapters are worked on at once.")
  var jobs: Int?

  func validate() throws {
    if let jobs, !(1...256).contains(jobs) {
      throw ValidationError("'--jobs' is \(jobs); it has to be between 1 and 256")
    }
  }

  var request: SiteRequest {
    var request = SiteRequest(folder: trimmed(folder))
    request.showsDrafts = drafts
    request.jobs = jobs ?? Terminal.processors
    return request
  }

  /// A folder without the slashes that a shell's completion leaves behind it.
  private func trimmed(_ folder: String) -> String {
    var folder = folder
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    while folder.hasPrefix("./"), folder.count > 2 { folder.removeFirst(2) }
    return folder
  }
}

/// How much is told beside what is wrong.
struct TalkOptions: ParsableArguments {
  @Flag(help: "Tell only what is wrong.")
  var quiet = false

  @Flag(help: "Tell how long each stage took; those of several chapters at once add up.")
  var verbose = false

  func validate() throws {
    if quiet, verbose { throw ValidationError("'--quiet' does not go with '--verbose'") }
  }

  /// Does work that shows how far it is.
  func watching<Value>(
    _ request: SiteRequest, _ work: (SiteRequest) throws(SiteError) -> Value
  ) throws(SiteError) -> Value {
    let line = ProgressLine(isWanted: !quiet)
    defer { line.end() }
    var request = request
    request.watch = RunWatch(tell: line.show)
    return try work(request)
  }

  func tellTimes(_ watch: RunWatch) {
    guard verbose else { return }
    let times = watch.takeTimes()
    if !times.isEmpty { Terminal.error(times) }
  }
}
