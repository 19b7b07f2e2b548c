import ArgumentParser
import Foundation
import GuideSite

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes one document of the whole guide.", subcommands: [EPUB.self, PDF.self])

  struct EPUB: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "epub", abstract: "Makes an EPUB 3 book.")

    @OptionGroup var options: GuideOptions
    @OptionGroup var talk: TalkOptions

    @Option(help: "The file to write.")
    var output = "guide.\(configuration.commandName ?? "")"

    func run() throws {
      let start = Terminal.clock
      try finish { () throws(SiteError) in
        var request = options.request
        request.book = output
        let report = try runPipeline(request, store: .disk)
        show(report, talk, request.watch, since: start, output: output)
        if report.exitCode == 0 { Terminal.output("wrote \(output)") }
        return report.exitCode
      }
    }
  }

  struct PDF: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pdf", abstract: "Prints the guide to a PDF with Chromium.",
      discussion: "The document has an outline, tags for assistive technology, and working links.")

    @OptionGroup var options: GuideOptions
    @OptionGroup var talk: TalkOptions

    @Option(help: "The file to write.")
    var output = "guide.\(configuration.commandName ?? "")"

    @Option(help: "The Chromium to print with; looked for on the PATH unless said.")
    var browser: String?

    func run() throws {
      let start = Terminal.clock
      try finish { () throws(SiteError) in
        let browser = try Chromium.find(browser)
        return try Self.withFolder { (folder) throws(SiteError) in
          var request = options.request
          request.hasPrintPage = true
          request.output = try OutputFolder(
            folder + "/site", guide: request.folder, home: nil, store: .disk)
          var report = try runPipeline(request, store: .disk)
          if report.exitCode == 0 {
            try browser.printPage(folder + "/site/print.html", to: output)
            Terminal.output("wrote \(output)")
          }
          // The site is gone in a moment; nobody wants its files counted.
          report.written = nil
          show(report, talk, request.watch, since: start, output: output)
          return report.exitCode
        }
      }
    }

    /// A folder for the site that is printed; nothing of it stays.
    private static func withFolder(
      _ work: (String) throws(SiteError) -> Int32
    ) throws(SiteError) -> Int32 {
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "guidegen-\(ProcessInfo.processInfo.processIdentifier)").path
      try FileStore.disk.makeFolder(folder)
      let result: Int32
      do throws(SiteError) {
        result = try work(folder)
      } catch {
        try? FileStore.disk.remove(folder)
        throw error
      }
      try FileStore.disk.remove(folder)
      return result
    }
  }
}
