import ArgumentParser
import GuideSite
import PreviewServer

struct Serve: ParsableCommand {
  /// Used unless the author names a port.
  private static let usualPort: UInt16 = 8080

  static let configuration = CommandConfiguration(
    abstract: "Shows the guide in a browser while it is written.",
    discussion: """
      Every change of a chapter, a template, an asset or guide.yml shows at once. A chapter with errors \
      is shown as it was before them, with the errors on the page and here. Nothing is written to disk.
      """)

  @OptionGroup var options: GuideOptions
  @OptionGroup var talk: TalkOptions

  @Option(help: "The port, or 0 for any; \(usualPort) or the next that is free unless said.")
  var port: UInt16?

  @Option(help: "The address of this machine to listen on.")
  var host = "127.0.0.1"

  @Flag(help: "Open the guide in a browser.")
  var open = false

  @Flag(help: "Look at the files again and again, where the system does not tell of changes.")
  var poll = false

  func run() throws {
    try finish { () throws(SiteError) in
      let host = try Port.address(of: host)
      let port = try choosePort(host)
      Interrupt.endAtOnce()
      let request = options.request
      let narrator = PreviewNarrator(opens: open, talk: talk, watch: request.watch)
      let preview = Preview(
        request, host: host, port: port, polls: poll, store: .disk,
        tell: narrator.tell)
      try waitForEnd(of: preview)
      return 0
    }
  }

  /// A port that the author named is used or refused; without one, a neighbour will do.
  private func choosePort(_ host: String) throws(SiteError) -> UInt16 {
    let wanted = port ?? Self.usualPort
    if wanted == 0 { return try Port.any(host) }
    guard try Port.isTaken(host, wanted) else { return wanted }
    let next = Port.next(after: wanted, host)
    if port == nil, let next {
      Terminal.output("port \(wanted) is taken; using \(next)")
      return next
    }
    throw SiteError(
      .machine, "port \(wanted) is taken: another program listens there",
      note: next.map { "port \($0) is free: run again with '--port \($0)'" })
  }
}
