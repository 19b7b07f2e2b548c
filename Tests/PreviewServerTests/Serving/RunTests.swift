import Foundation
import Testing

/// `POST /run`: only pages of the preview, only small requests, only within limits.
@Suite struct RunRequestTests {
  private static let files = ["guide.yml": "title: T\n", "content/a.md": "# A\n"]

  private struct Answer: Decodable {
    struct Result: Decodable {
      let lines: [String]
      let diagnostics: String
      let failed: Bool
    }

    let results: [Result]
  }

  private static func post(
    _ preview: TestPreview, _ body: String, _ headers: [String: String] = [:]
  ) throws -> Response {
    let all = ["Origin": preview.origin, "Content-Type": "application/json"]
    return try preview.request(
      "/run", method: "POST", headers: all.merging(headers) { $1 }, body: body)
  }

  @Test func runsTheExamplesOfAPageOneAfterTheOther() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let response = try Self.post(
        preview, #"{"examples": ["let a = 2\nprint(a)", "print(a * 3)", "print(b)"]}"#)
      #expect(response.status == 200)
      let results = try JSONDecoder().decode(Answer.self, from: Data(response.body)).results
      #expect(results.map(\.lines) == [["2"], ["6"], []])
      #expect(results.map(\.failed) == [false, false, true])
      #expect(results[2].diagnostics.contains("cannot find 'b' in scope"))
    }
  }

  @Test func anEndlessExampleEnds() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let response = try Self.post(preview, #"{"examples": ["while true {}"]}"#)
      let results = try JSONDecoder().decode(Answer.self, from: Data(response.body)).results
      #expect(results.first?.diagnostics.contains("[example.fault.steps]") == true)
    }
  }

  @Test func onlyPagesOfThePreviewMayAsk() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let body = #"{"examples": ["1"]}"#
      for origin in ["http://evil.example", "null", "http://localhost:\(preview.port)", ""] {
        #expect(try Self.post(preview, body, ["Origin": origin]).status == 403, "\(origin)")
      }
      let none = try preview.request(
        "/run", method: "POST", headers: ["Content-Type": "application/json"], body: body)
      #expect(none.status == 403)
      let rebound = ["Host": "evil.example:\(preview.port)"]
      #expect(try Self.post(preview, body, rebound).status == 421)
      #expect(try Self.post(preview, body, ["Content-Type": "text/plain"]).status == 415)
    }
  }

  @Test(arguments: ["", "[]", "{}", "{\"examples\": 1}", "{\"examples\": [\"a\"", "\u{0}"])
  func whatIsNoRequestIsRefused(_ body: String) async throws {
    try await TestPreview.run(Self.files) { preview throws in
      #expect(try Self.post(preview, body).status == 400)
    }
  }

  @Test func largeRequestsAreRefused() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let large = String(repeating: " ", count: 300 << 10)
      #expect(try Self.post(preview, large).status == 413)
      let many = Array(repeating: "\"1\"", count: 101).joined(separator: ",")
      #expect(try Self.post(preview, "{\"examples\": [\(many)]}").status == 400)
    }
  }

  /// A body that nobody reads would be taken for the next request of its connection: a page elsewhere could
  /// hide one in it that seems to come from a page of ours.
  @Test func aBodyIsNeverTakenForARequest() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let hidden = preview.bytes(
        "/run", "POST", ["Origin": preview.origin, "Content-Type": "application/json"],
        #"{"examples": ["1"]}"#)
      let padding = String(repeating: "x", count: 3 << 20)
      for path in ["/a.html", "/run"] {
        let connection = try Connection(port: preview.port)
        let body = String(decoding: hidden, as: UTF8.self) + padding
        connection.send(
          preview.bytes(
            path, "POST", ["Origin": "http://evil.example", "Connection": "close"], body))
        var all: [UInt8] = []
        while case let more = connection.receive(), !more.isEmpty { all += more }
        let text = String(decoding: all, as: UTF8.self)
        #expect(text.components(separatedBy: "HTTP/1.1 ").count == 2, "\(text)")
        #expect(!text.contains("results"))
      }
    }
  }

  /// More at once than are run: some are told to come again, none waits for ever.
  @Test func onlyAFewRunAtOnce() async throws {
    try await TestPreview.run(Self.files) { preview throws in
      let body = #"{"examples": ["while true {}"]}"#
      let request = preview.bytes(
        "/run", "POST", ["Origin": preview.origin, "Content-Type": "application/json"], body)
      let connections = try (0..<6).map { _ in try Connection(port: preview.port) }
      for connection in connections { connection.send(request) }
      let statuses = try connections.map { try $0.receiveResponse(hasBody: true).status }
      #expect(statuses.contains(200))
      #expect(Set(statuses).isSubset(of: [200, 503]))
    }
  }
}
