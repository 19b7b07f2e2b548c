import FlyingFox
import Foundation

/// What is answered, before the method and the headers of the request have their say.
struct Answer: Sendable {
  enum Body: Sendable {
    case bytes([UInt8])
    /// Part of it is read when it is known which.
    case file(size: Int, read: @Sendable (Range<Int>) throws -> [UInt8])
    case events(AsyncStream<[UInt8]>)
  }

  var status: HTTPStatusCode
  var type: String
  /// What tells this state of the file from others; nil for what nobody asks for again.
  var version: String?
  var body: Body
  var headers: [HTTPHeader: String] = [:]

  init(_ status: HTTPStatusCode, type: String, version: String? = nil, _ body: Body) {
    self.status = status
    self.type = type
    self.version = version
    self.body = body
  }

  /// A refusal, in plain words.
  static func refusal(_ status: HTTPStatusCode, _ sentence: String) -> Answer {
    Answer(status, type: "text/plain; charset=utf-8", .bytes(Array((sentence + "\n").utf8)))
  }

  static func redirect(to address: String) -> Answer {
    var answer = Answer.refusal(.permanentRedirect, "see \(address)")
    answer.headers[.location] = address
    return answer
  }
}

extension Answer {
  /// The answer to one request: unchanged, in part, or whole, with or without its body.
  func response(to request: HTTPRequest) throws -> HTTPResponse {
    var headers: HTTPHeaders = [
      .contentType: type,
      .cacheControl: "no-cache",
      HTTPHeader("X-Content-Type-Options"): "nosniff",
      HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
    ]
    for (name, value) in self.headers { headers[name] = value }
    if let tag { headers[.eTag] = tag }
    if isKnown(to: request) { return HTTPResponse(statusCode: .notModified, headers: headers) }
    switch body {
    case .events(let events):
      headers[.cacheControl] = "no-store"
      if request.method == .HEAD { return HTTPResponse(statusCode: status, headers: headers) }
      return HTTPResponse(
        statusCode: status, headers: headers,
        body: HTTPBodySequence(from: EventStream(events: events), suggestedBufferSize: 1 << 16))
    case .bytes(let bytes):
      return try response(to: request, headers, size: bytes.count) { Array(bytes[$0]) }
    case .file(let size, let read):
      return try response(to: request, headers, size: size, read)
    }
  }

  private func response(
    to request: HTTPRequest, _ headers: HTTPHeaders, size: Int,
    _ read: (Range<Int>) throws -> [UInt8]
  ) throws -> HTTPResponse {
    var headers = headers
    var status = status
    var range = 0..<size
    if status == .ok {
      headers[.acceptRanges] = "bytes"
      switch requestedRange(request, size) {
      case .whole: break
      case .part(let part):
        status = .partialContent
        headers[.contentRange] = "bytes \(part.lowerBound)-\(part.upperBound - 1)/\(size)"
        range = part
      case .outside:
        headers[.contentRange] = "bytes */\(size)"
        return HTTPResponse(statusCode: .rangeNotSatisfiable, headers: headers)
      }
    }
    if request.method == .HEAD {
      headers[.contentLength] = String(range.count)
      return HTTPResponse(statusCode: status, headers: headers)
    }
    let bytes = try read(range)
    return HTTPResponse(
      statusCode: status, headers: headers,
      body: HTTPBodySequence(data: Data(bytes), suggestedBufferSize: 1 << 16))
  }

  private var tag: String? { version.map { "\"\($0)\"" } }

  private func isKnown(to request: HTTPRequest) -> Bool {
    guard status == .ok, let tag, let known = request.headers[.ifNoneMatch] else { return false }
    return known.split(separator: ",").contains { part in
      let part = part.drop { $0 == " " }
      return part == "*" || part == tag || part == "W/" + tag
    }
  }

  /// A part only of the state that the browser has the rest of.
  private func requestedRange(_ request: HTTPRequest, _ size: Int) -> ByteRange {
    if let condition = request.headers[HTTPHeader("If-Range")], condition != tag { return .whole }
    return ByteRange(request.method == .GET ? request.headers[.range] : nil, size: size)
  }
}
