import Foundation
import GuideSite
import Synchronization

/// Runs the examples that a reader changed in a page, within the limits of every example, a few at a time.
final class ExampleRunner: Sendable {
  /// - Unit: bytes.
  static let bodyLimit = 256 << 10
  private static let exampleLimit = 100
  private static let parallelLimit = 2

  private let running = Mutex(0)

  private struct Request: Decodable { let examples: [String] }

  private struct Response: Encodable { let results: [Result] }

  private struct Result: Encodable {
    let lines: [String]
    let diagnostics: String
    let failed: Bool
  }

  /// Runs them one after the other in one session, and answers what each gave.
  func answer(_ body: [UInt8], _ site: LiveSite) async -> Answer {
    guard let request = try? JSONDecoder().decode(Request.self, from: Data(body)),
      request.examples.count <= Self.exampleLimit
    else {
      return .refusal(
        .badRequest,
        "expected {\"examples\": [\"…\"]}, with at most \(Self.exampleLimit) examples")
    }
    guard begin() else {
      var answer = Answer.refusal(.serviceUnavailable, "other examples are still running")
      answer.headers[.init("Retry-After")] = "1"
      return answer
    }
    defer { end() }
    let runs = await Self.run(request.examples, site)
    let response = Response(
      results: runs.map {
        Result(lines: $0.lines, diagnostics: $0.diagnostics, failed: $0.failed)
      })
    guard let data = try? JSONEncoder().encode(response) else {
      preconditionFailure("text is encodable")
    }
    return Answer(.ok, type: "application/json", .bytes(Array(data)))
  }

  private func begin() -> Bool {
    running.withLock { running in
      guard running < Self.parallelLimit else { return false }
      running += 1
      return true
    }
  }

  private func end() { running.withLock { $0 -= 1 } }

  /// Away from the threads that answer, on one with room for deep recursion.
  private static func run(_ examples: [String], _ site: LiveSite) async -> [LiveRun] {
    await withCheckedContinuation { continuation in
      let thread = Thread { continuation.resume(returning: site.run(examples)) }
      thread.stackSize = 16 << 20
      thread.start()
    }
  }
}
