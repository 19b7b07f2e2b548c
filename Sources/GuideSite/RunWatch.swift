import Synchronization

/// A part of a run, as ``runPipeline(_:store:)`` names them.
package enum Stage: String, CaseIterable, Sendable {
  case load, parse, examples, evaluate, verify, render, write
}

/// Follows a run: how far it is, and what its stages take.
///
/// Chapters go through the middle stages several at a time, so their times add up to work, not to time on
/// the clock.
package final class RunWatch: Sendable {
  /// How far a run is, for people who wait.
  package enum Progress: Hashable, Sendable {
    /// Another process has the output; nil where it is not known which.
    case waiting(for: Int?, _ output: String)
    case reading
    case chapters(done: Int, of: Int)
    case files(done: Int, of: Int)
  }

  private struct State {
    var times: [Stage: Duration] = [:]
    var progress = Progress.reading
  }

  private let state = Mutex(State())
  private let tell: @Sendable (Progress) -> Void

  /// - Parameter tell: called from any thread, after every step.
  package init(tell: @escaping @Sendable (Progress) -> Void = { _ in }) { self.tell = tell }

  /// Does a part of a stage's work.
  func time<Value, Failure: Error>(
    _ stage: Stage, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let start = ContinuousClock.now
    let value = try work()
    let duration = ContinuousClock.now - start
    state.withLock { $0.times[stage, default: .zero] += duration }
    return value
  }

  func begin(_ progress: Progress) {
    state.withLock { $0.progress = progress }
    tell(progress)
  }

  /// One more of what was begun is done.
  func step() {
    let progress = state.withLock { state in
      switch state.progress {
      case .waiting, .reading: break
      case .chapters(let done, let count): state.progress = .chapters(done: done + 1, of: count)
      case .files(let done, let count): state.progress = .files(done: done + 1, of: count)
      }
      return state.progress
    }
    tell(progress)
  }

  /// What the stages took since the last time this was asked: `load 0.12 s, parse 0.53 s`.
  package func takeTimes() -> String {
    let times = state.withLock { state in
      defer { state.times = [:] }
      return state.times
    }
    return Stage.allCases.compactMap { stage in
      times[stage].map { "\(stage.rawValue) \(decimals($0 / .seconds(1))) s" }
    }.joined(separator: ", ")
  }
}

extension RunWatch.Progress: CustomStringConvertible {
  package var description: String {
    switch self {
    case .waiting(let process, let output):
      "waiting for another build\(process.map { " (process \($0))" } ?? ""), which writes to '\(output)'"
    case .reading: "reading the guide"
    case .chapters(let done, let count): "\(done) of \(counted(count, "chapter"))"
    case .files(let done, let count): "\(done) of \(counted(count, "file")) written"
    }
  }
}
