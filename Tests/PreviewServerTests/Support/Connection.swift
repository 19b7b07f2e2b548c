import Foundation
import Testing

/// One connection to a server on this machine. Every wait is bounded.
final class Connection: Sendable {
  /// - Unit: seconds.
  private static let limit = 30

  private let descriptor: Int32

  init(port: UInt16) throws {
    #if canImport(Darwin)
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #else
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    inet_pton(AF_INET, "127.0.0.1", &address.sin_addr)
    var patience = timeval()
    patience.tv_sec = Self.limit
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    try #require(code == 0, "nobody listens on port \(port)")
  }

  deinit { close(descriptor) }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// What came next; nothing when the other side ended it, or nothing came in time.
  func receive() -> [UInt8] {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = piece.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
    return count > 0 ? Array(piece[..<count]) : []
  }

  /// One answer: its head, and as much of a body as the head says.
  func receiveResponse(hasBody: Bool) throws -> Response {
    var bytes: [UInt8] = []
    while true {
      if let response = Response(bytes, hasBody: hasBody) { return response }
      let more = receive()
      try #require(
        !more.isEmpty, "the answer ended too soon: \(String(decoding: bytes, as: UTF8.self))")
      bytes += more
    }
  }
}

/// An answer of a server.
struct Response: Sendable {
  let status: Int
  let headers: [String: String]
  let body: [UInt8]

  var text: String { String(decoding: body, as: UTF8.self) }

  /// Nil as long as bytes are missing.
  init?(_ bytes: [UInt8], hasBody: Bool) {
    guard
      let end = (0...max(0, bytes.count - 4)).first(where: {
        bytes[$0...].starts(with: [0x0D, 0x0A, 0x0D, 0x0A])
      })
    else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).components(separatedBy: "\r\n")
    status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] =
        parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
    }
    self.headers = headers
    let length = hasBody ? headers["content-length"].flatMap { Int($0) } ?? 0 : 0
    guard bytes.count >= end + 4 + length else { return nil }
    body = Array(bytes[(end + 4)...].prefix(length))
  }
}

/// Work that waits, away from the few threads that a server in the same process needs.
func awaitBlocking<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws
  -> Value
{
  try await withCheckedThrowingContinuation { continuation in
    Thread { continuation.resume(with: Result { try work() }) }.start()
  }
}
