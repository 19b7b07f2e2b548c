import Synchronization

/// Files on their way into a site that is being built.
///
/// Threads that create files in one folder at the same time keep each other waiting, in the kernel and at
/// full speed. So one of them writes, also what the others hand in, while those make the next pages.
final class WriteQueue: Sendable {
  /// More than these are not kept in memory: whoever has another one writes it itself.
  private static let limit = 64

  private struct State {
    var waiting: [(path: String, bytes: [UInt8])] = []
    /// Whether somebody is writing what waits.
    var isServed = false
  }

  private enum Turn { case write, handOver, serve }

  private let store: FileStore
  private let state = Mutex(State())

  init(_ store: FileStore) { self.store = store }

  /// Writes a file, or has it written by whoever is writing: all that were handed in are there when the
  /// last caller has returned.
  /// - Throws: where a file could not be written, not always the caller's.
  func write(_ path: String, _ bytes: [UInt8]) throws(SiteError) {
    let turn = state.withLock { state -> Turn in
      if state.isServed, state.waiting.count >= Self.limit { return .write }
      state.waiting.append((path, bytes))
      defer { state.isServed = true }
      return state.isServed ? .handOver : .serve
    }
    switch turn {
    case .write: try store.write(path, bytes)
    case .handOver: break
    case .serve: try serve()
    }
  }

  private func serve() throws(SiteError) {
    while let file = next() {
      do throws(SiteError) {
        try store.write(file.path, file.bytes)
      } catch {
        state.withLock { $0 = State() }
        throw error
      }
    }
  }

  private func next() -> (path: String, bytes: [UInt8])? {
    state.withLock { state in
      if state.waiting.isEmpty { state.isServed = false }
      return state.waiting.popLast()
    }
  }
}
