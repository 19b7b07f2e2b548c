import Foundation
import Synchronization

/// Transforms every item, several at a time, and gives the results in the order of the items.
///
/// The one place where work runs in parallel. Each worker has a stack of known size, because trees of
/// documents and examples are walked by recursion. After a failure no new item is begun.
package func parallelMap<Item: Sendable, Result: Sendable, Failure: Error>(
  _ items: [Item], jobs: Int,
  _ transform: @escaping @Sendable (Item) throws(Failure) -> Result
) throws(Failure) -> [Result] {
  let batch = Batch(items, transform)
  let workers = max(1, min(jobs, items.count))
  let done = DispatchSemaphore(value: 0)
  for _ in 0..<workers {
    let thread = Thread {
      batch.work()
      done.signal()
    }
    thread.stackSize = 16 << 20
    thread.start()
  }
  for _ in 0..<workers { done.wait() }
  return try batch.results()
}

/// What the workers of one `parallelMap` share.
private final class Batch<Item: Sendable, Output: Sendable, Failure: Error>: Sendable {
  private struct State {
    var next = 0
    var results: [Swift.Result<Output, Failure>?]
    var hasFailed = false
  }

  private let items: [Item]
  private let transform: @Sendable (Item) throws(Failure) -> Output
  private let state: Mutex<State>

  init(_ items: [Item], _ transform: @escaping @Sendable (Item) throws(Failure) -> Output) {
    self.items = items
    self.transform = transform
    state = Mutex(State(results: Array(repeating: nil, count: items.count)))
  }

  func work() {
    while let index = take() {
      let result: Swift.Result<Output, Failure>
      do throws(Failure) {
        result = .success(try transform(items[index]))
      } catch {
        result = .failure(error)
      }
      state.withLock { state in
        state.results[index] = result
        if case .failure = result { state.hasFailed = true }
      }
    }
  }

  private func take() -> Int? {
    state.withLock { state in
      guard !state.hasFailed, state.next < items.count else { return nil }
      state.next += 1
      return state.next - 1
    }
  }

  /// - Throws: the failure of the earliest item that failed.
  func results() throws(Failure) -> [Output] {
    let results = state.withLock { $0.results }
    var outputs: [Output] = []
    outputs.reserveCapacity(results.count)
    for result in results {
      if let result { outputs.append(try result.get()) }
    }
    return outputs
  }
}
