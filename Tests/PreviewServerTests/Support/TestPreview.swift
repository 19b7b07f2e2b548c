import Foundation
import GuideSite
import GuideTestSupport
import PreviewServer
import Synchronization
import Testing

/// A preview of a guide in a temporary folder, on a port of its own.
struct TestPreview: Sendable {
  let folder: URL
  let port: UInt16

  var origin: String { "http://127.0.0.1:\(port)" }

  /// Serves a guide while the body runs.
  static func run(
    _ files: [String: String], polls: Bool = false,
    _ body: @escaping @Sendable (TestPreview) throws -> Void
  ) async throws {
    try await withTemporaryFolderAwaiting { folder in
      try GuideTestSupport.write(files, to: folder)
      // Another test may be quicker to take a port that was free a moment ago.
      for _ in 0..<20 {
        if try await run(folder, polls, body) { return }
      }
      Issue.record("no port could be had")
    }
  }

  /// False when the port could not be had.
  private static func run(
    _ folder: URL, _ polls: Bool, _ body: @escaping @Sendable (TestPreview) throws -> Void
  ) async throws -> Bool {
    let port = try Port.any("127.0.0.1")
    let (news, teller) = AsyncStream<Preview.News>.makeStream()
    var request = SiteRequest(folder: folder.path)
    request.jobs = 2
    let preview = Preview(
      request, host: "127.0.0.1", port: port, polls: polls, store: .disk
    ) { teller.yield($0) }
    let serving = Task {
      defer { teller.finish() }
      try await preview.run()
    }
    var isServing = false
    for await item in news {
      if case .serving = item {
        isServing = true
        break
      }
    }
    if isServing {
      defer { preview.stop() }
      try await awaitBlocking { try body(TestPreview(folder: folder, port: port)) }
      preview.stop()
      try await serving.value
      return true
    }
    let failure = try #require(await serving.result.failure as? SiteError)
    try #require(failure.message.contains("in use"), "\(failure.message)")
    return false
  }

  func request(
    _ path: String, method: String = "GET", headers: [String: String] = [:], body: String = ""
  ) throws -> Response {
    let connection = try Connection(port: port)
    connection.send(bytes(path, method, headers, body))
    return try connection.receiveResponse(hasBody: method != "HEAD")
  }

  /// A request as it goes over the wire.
  func bytes(
    _ path: String, _ method: String = "GET", _ headers: [String: String] = [:],
    _ body: String = ""
  ) -> [UInt8] {
    var all = ["Host": "127.0.0.1:\(port)"].merging(headers) { $1 }
    if method == "POST", all["Content-Length"] == nil {
      all["Content-Length"] = "\(body.utf8.count)"
    }
    let lines = all.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
    return Array("\(method) \(path) HTTP/1.1\r\n\(lines)\r\n\(body)".utf8)
  }

  func write(_ text: String, to path: String) throws {
    try GuideTestSupport.write([path: text], to: folder)
  }

  func listen(to path: String) throws -> OpenPage { try OpenPage(path, self) }
}

/// What a page that is open in a browser is told.
final class OpenPage {
  struct State: Decodable {
    let page: String
    let styles: String
    let assets: String
    let problems: String
    let summary: String
  }

  private let connection: Connection
  private var text = ""
  private(set) var state: State

  fileprivate init(_ path: String, _ preview: TestPreview) throws {
    connection = try Connection(port: preview.port)
    connection.send(preview.bytes("/.guidegen/events?page=\(path)"))
    state = State(page: "", styles: "", assets: "", problems: "", summary: "")
    state = try next()
  }

  /// The next state; waits for it.
  func next() throws -> State {
    while true {
      if let found = text.firstMatch(of: /data: ([^\n]*)\n/) {
        let json = Data(found.output.1.utf8)
        text = String(text[found.range.upperBound...])
        state = try JSONDecoder().decode(State.self, from: json)
        return state
      }
      let more = connection.receive()
      try #require(!more.isEmpty, "the page was told nothing")
      text += String(decoding: more, as: UTF8.self)
    }
  }

  /// Waits until the page stands as wanted; states on the way there may be seen or not.
  func wait(until isWanted: (State) -> Bool) throws {
    while !isWanted(state) { _ = try next() }
  }
}

extension Result {
  fileprivate var failure: Failure? {
    if case .failure(let error) = self { return error }
    return nil
  }
}
