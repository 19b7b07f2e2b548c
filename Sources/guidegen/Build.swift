import ArgumentParser
import GuideSite

struct Build: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Builds the site, if everything in the guide is right.")

  @OptionGroup var options: GuideOptions
  @OptionGroup var talk: TalkOptions

  @Option(help: "Where the site goes; 'public' in the guide's folder unless said.")
  var output: String?

  @Option(name: .customLong("base-url"), help: "The address that the site will have.")
  var baseURL: String?

  func run() throws {
    let start = Terminal.clock
    try finish { () throws(SiteError) in
      var request = options.request
      request.baseURL = try checkedBaseURL()
      request.indexer = .pagefind()
      request.cardDrawer = .rsvg()
      let name = output ?? joinPath(request.folder, "public")
      if try FileStore.disk.exists(joinPath(request.folder, "guide.yml")) {
        request.output = try OutputFolder(
          name, guide: request.folder, home: Terminal.homeFolder, store: .disk)
      }
      let (report, watch) = try talk.watching(request) { (request) throws(SiteError) in
        (try runPipeline(request, store: .disk), request.watch)
      }
      show(report, talk, watch, since: start, output: name)
      return report.exitCode
    }
  }

  private func checkedBaseURL() throws(SiteError) -> String? {
    guard let baseURL else { return nil }
    if let normal = GuideConfiguration.normalBaseURL(baseURL) { return normal }
    throw SiteError(
      .configuration, "'--base-url' is '\(baseURL)', which is no address",
      note: "write one such as 'https://example.com/guide'")
  }
}
