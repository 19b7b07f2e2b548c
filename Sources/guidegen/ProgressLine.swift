import GuideSite
import Synchronization

/// One line on the terminal that says how far a run is, while it lasts longer than a second. Elsewhere only
/// waiting is told, once.
final class ProgressLine: Sendable {
  private struct State {
    /// When the line is due next, by ``Terminal/clock``.
    var due: Double
    var isShown = false
    var hasEnded = false
  }

  private let state = Mutex(State(due: Terminal.clock + 1))
  private let isWanted: Bool
  private let canRewrite = Terminal.canRewrite

  init(isWanted: Bool) { self.isWanted = isWanted }

  /// Told from any thread, far more often than anybody can read.
  func show(_ progress: RunWatch.Progress) {
    guard isWanted else { return }
    state.withLock { state in
      guard !state.hasEnded else { return }
      let now = Terminal.clock
      guard now >= state.due else { return }
      guard canRewrite else {
        if case .waiting = progress { Terminal.error("\(progress) …") }
        state.hasEnded = true
        return
      }
      state.due = now + 0.1
      state.isShown = true
      let room = max(20, (Terminal.columns ?? 80) - 1)
      Terminal.draw(Self.clearing + String("\(progress) …".prefix(room)))
    }
  }

  /// Takes the line away, before anything else is written.
  func end() {
    state.withLock { state in
      if state.isShown { Terminal.draw(Self.clearing) }
      state.isShown = false
      state.hasEnded = true
    }
  }

  /// To the beginning of the line, and empty it.
  private static let clearing = "\r\u{1B}[K"
}
