import FlyingFox
import FlyingSocks
import Foundation
package import GuideSite
import Synchronization

/// A guide served on this machine while its author writes: every change is built from memory, and told to
/// the pages that are open. Nothing is written to disk.
package final class Preview: Sendable {
  /// What the author is told meanwhile.
  package enum News: Sendable {
    /// - Parameter polls: whether files are looked at again and again, because nothing tells of changes.
    case serving(address: String, polls: Bool)
    /// - Parameters:
    ///   - files: what surely changed; empty for the first look.
    ///   - seconds: how long it took until the pages were told.
    case looked(SiteReport, files: [String], seconds: Double)
    case failed(SiteError)
  }

  /// How often open pages get a sign of life.
  /// - Unit: nanoseconds.
  private static let breath: UInt64 = 15_000_000_000

  private let host: String
  private let port: UInt16
  private let polls: Bool
  private let store: FileStore
  private let tell: @Sendable (News) -> Void
  private let guide: Mutex<LiveGuide>
  private let stage: Stage
  private let isStopped = Mutex(false)

  /// - Parameter host: an address of this machine, in digits.
  package init(
    _ request: SiteRequest, host: String, port: UInt16, polls: Bool, store: FileStore,
    tell: @escaping @Sendable (News) -> Void
  ) {
    var request = request
    // The preview is the root of its host, whatever path the published site has.
    request.baseURL = "/"
    self.host = host
    self.port = port
    self.polls = polls
    self.store = store
    self.tell = tell
    let guide = LiveGuide(request, store: store)
    stage = Stage(guide.site)
    self.guide = Mutex(guide)
  }

  /// Serves until it is stopped.
  /// - Throws: when there is no guide, or the port cannot be had.
  package func run() async throws(SiteError) {
    // The first look is the only one that may end it: a folder without a guide is a slip of the hand.
    try look(touched: [], isFirst: true)
    let watched = guide.withLock {
      WatchedFolders(folders: $0.folders, file: $0.configurationFile, store: store)
    }
    let watching = Thread { [self] in watch(watched) }
    watching.stackSize = 16 << 20
    watching.start()
    defer { stop() }
    do {
      try await serve()
    } catch let error as SocketError {
      throw .cannotListen(host, port, error.reason)
    } catch {
      return
    }
  }

  package func stop() {
    isStopped.withLock { $0 = true }
    stage.close()
  }

  private var isRunning: Bool { isStopped.withLock { !$0 } }
}

// MARK: - Serving

extension Preview {
  private func serve() async throws {
    let responder = Responder(
      stage: stage, rule: HostRule(host: host, port: port), runner: ExampleRunner())
    let server =
      host.contains(":")
      ? try makeServer(.inet6(ip6: host, port: port), responder)
      : try makeServer(.inet(ip4: host, port: port), responder)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      group.addTask { [self] in
        while isRunning {
          try await Task.sleep(nanoseconds: Self.breath)
          stage.breathe()
        }
      }
      group.addTask { [self] in
        try await server.waitUntilListening(timeout: 60)
        let shown = host.contains(":") ? "[\(host)]" : host
        tell(.serving(address: "http://\(shown):\(port)/", polls: polls))
        while isRunning { try await Task.sleep(nanoseconds: 50_000_000) }
        await server.stop(timeout: 0)
        throw CancellationError()
      }
      defer { group.cancelAll() }
      while try await group.next() != nil {}
    }
  }

  /// A request may take as long as it likes to arrive: its body has to be read to its end, and nobody else
  /// waits for it. Bodies are read as they come, not kept.
  private func makeServer(_ address: some SocketAddress, _ responder: Responder) throws
    -> HTTPServer
  {
    HTTPServer(
      config: HTTPServer.Configuration(
        address: address, timeout: 86_400, sharedRequestBufferSize: 4_096,
        sharedRequestReplaySize: 4_096, logger: .disabled),
      handler: responder)
  }
}

extension SocketError {
  fileprivate var reason: String {
    if case .failed(_, _, let message) = self { return message }
    return errorDescription ?? "\(self)"
  }
}

// MARK: - Watching

extension Preview {
  private func watch(_ watched: WatchedFolders) {
    var watcher = Watcher(watched, polls: polls)
    // What changed between the first look and the first watch.
    try? look(touched: [], isFirst: false, isQuiet: true)
    while isRunning {
      guard let touched = watcher.next(isStopped: { !isRunning }) else { return }
      try? look(touched: touched, isFirst: false)
    }
  }

  /// Looks at the guide again, and tells pages and author. A failure is told, not passed on, unless the
  /// first look fails.
  private func look(touched: Set<String>, isFirst: Bool, isQuiet: Bool = false) throws(SiteError) {
    let start = Clock.now
    do throws(SiteError) {
      let site = try guide.withLock { (guide) throws(SiteError) -> LiveSite in
        try guide.look(touched: touched)
        return guide.site
      }
      stage.show(Stage.Scene(site: site, problems: Problems(site.report)))
      let seconds = Double(Clock.now - start) / 1_000
      if !isQuiet { tell(.looked(site.report, files: touched.sorted(), seconds: seconds)) }
    } catch {
      if isFirst { throw error }
      var scene = stage.scene
      scene.problems = Problems(error)
      stage.show(scene)
      if !isQuiet { tell(.failed(error)) }
    }
  }
}
