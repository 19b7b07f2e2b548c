/// Which `Host` headers a preview answers.
///
/// A page of another site can make its own name lead to this machine (DNS rebinding), and would then be
/// allowed to read what the preview answers. Its requests still carry that name.
package struct HostRule: Sendable {
  /// The address that the server is bound to.
  let host: String
  let port: UInt16

  package init(host: String, port: UInt16) {
    self.host = host
    self.port = port
  }

  package func allows(_ header: String?) -> Bool {
    guard let header, let (name, port) = Self.parts(header.lowercased()), port == self.port else {
      return false
    }
    if ["127.0.0.1", "localhost", "[::1]"].contains(name) { return true }
    if name == host || name == "[\(host)]" { return true }
    // Bound to every address of the machine: an address is no name that could have been made to lead here.
    return (host == "0.0.0.0" || host == "::") && Self.isAddress(name)
  }

  /// Whether a request comes from a page that this server served.
  package func allows(origin: String?, of header: String?) -> Bool {
    guard let origin, let header, allows(header) else { return false }
    return origin.lowercased() == "http://" + header.lowercased()
  }

  private static func parts(_ header: String) -> (name: String, port: UInt16)? {
    let name: Substring
    if header.hasPrefix("[") {
      guard let end = header.firstIndex(of: "]") else { return nil }
      name = header[...end]
    } else {
      name = header.prefix { $0 != ":" }
    }
    let rest = header[name.endIndex...]
    if rest.isEmpty { return (String(name), 80) }
    guard rest.hasPrefix(":"), let port = UInt16(rest.dropFirst()) else { return nil }
    return (String(name), port)
  }

  private static func isAddress(_ name: String) -> Bool {
    if name.hasPrefix("[") { return true }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
