import Dispatch
import GuideSite
import PreviewServer
import Synchronization

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Tells the author on the terminal what a preview sees.
struct PreviewNarrator: Sendable {
  let opens: Bool
  let talk: TalkOptions
  let watch: RunWatch

  func tell(_ news: Preview.News) {
    switch news {
    case .serving(let address, let polls):
      if polls { Terminal.output("looking for changes four times a second") }
      Terminal.output("serving \(address) (Ctrl-C ends it)")
      if opens { Browser.open(address) }
    case .looked(let report, let files, let seconds):
      if !files.isEmpty, !talk.quiet { Terminal.output("changed: " + shortened(files)) }
      let renderer = Terminal.renderer(report.sources)
      for diagnostic in report.diagnostics { Terminal.error(renderer.render(diagnostic)) }
      if !talk.quiet { Terminal.output(report.totals(seconds: seconds)) }
      talk.tellTimes(watch)
    case .failed(let error):
      Terminal.error("error: \(error.message)")
      if let note = error.note { Terminal.error("  note: \(note)") }
    }
  }

  private func shortened(_ files: [String]) -> String {
    files.prefix(3).joined(separator: ", ")
      + (files.count > 3 ? " and \(files.count - 3) more" : "")
  }
}

/// Runs a preview to its end, from a command that does not await.
func waitForEnd(of preview: Preview) throws(SiteError) {
  let failure = Mutex<SiteError?>(nil)
  let ended = DispatchSemaphore(value: 0)
  Task {
    do throws(SiteError) {
      try await preview.run()
    } catch {
      failure.withLock { $0 = error }
    }
    ended.signal()
  }
  ended.wait()
  if let error = failure.withLock({ $0 }) { throw error }
}

enum Interrupt {
  /// Ctrl-C and a request to end have nothing to wait for: a preview leaves nothing behind.
  static func endAtOnce() {
    signal(SIGINT) { _ in _exit(130) }
    signal(SIGTERM) { _ in _exit(143) }
    signal(SIGPIPE, SIG_IGN)
    // Whoever started us may have had them held back, and we would inherit that.
    var wanted = sigset_t()
    sigemptyset(&wanted)
    sigaddset(&wanted, SIGINT)
    sigaddset(&wanted, SIGTERM)
    pthread_sigmask(SIG_UNBLOCK, &wanted, nil)
  }
}

enum Browser {
  /// Shows an address in the browser that the system prefers. Where there is none, the address is on the
  /// terminal.
  static func open(_ address: String) {
    #if canImport(Darwin)
      let names = ["open"]
    #else
      let names = ["xdg-open", "wslview"]
    #endif
    for name in names where start(name, address) { return }
    Terminal.error("no browser could be opened; the address is \(address)")
  }

  private static func start(_ name: String, _ address: String) -> Bool {
    var arguments: [UnsafeMutablePointer<CChar>?] = [strdup(name), strdup(address), nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    return posix_spawnp(&process, name, nil, nil, &arguments, environ) == 0
  }
}
