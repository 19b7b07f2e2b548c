package import GuideSite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Finds out whether a port can be had before a server asks for it.
package enum Port {
  /// The address that a host stands for: `localhost`, or an address in digits.
  package static func address(of host: String) throws(SiteError) -> String {
    if host == "localhost" { return "127.0.0.1" }
    var four = in_addr()
    var six = in6_addr()
    if inet_pton(AF_INET, host, &four) == 1 || inet_pton(AF_INET6, host, &six) == 1 { return host }
    throw SiteError(
      .configuration, "'--host' is '\(host)', which is no address",
      note: "write an address of this machine such as '127.0.0.1', or '0.0.0.0' for all of them")
  }

  /// Whether somebody else listens there.
  package static func isTaken(_ host: String, _ port: UInt16) throws(SiteError) -> Bool {
    let code = tryToBind(host, port)
    switch code {
    case 0: return false
    case EADDRINUSE: return true
    default: throw .cannotListen(host, port, String(cString: strerror(code)))
    }
  }

  /// A port that nobody has, as the system picks it.
  package static func any(_ host: String) throws(SiteError) -> UInt16 {
    var port: UInt16 = 0
    let code = tryToBind(host, 0) { port = $0 }
    guard code == 0 else { throw .cannotListen(host, 0, String(cString: strerror(code))) }
    return port
  }

  /// The first port above one that nobody has; nil when none of the next twenty is free.
  package static func next(after port: UInt16, _ host: String) -> UInt16? {
    let candidates = (1...20).compactMap { UInt16(exactly: Int(port) + $0) }
    return candidates.first { tryToBind(host, $0) == 0 }
  }

  /// The system's error number, or 0.
  private static func tryToBind(
    _ host: String, _ port: UInt16, bound: (UInt16) -> Void = { _ in }
  ) -> Int32 {
    #if canImport(Darwin)
      let kind = SOCK_STREAM
    #else
      let kind = Int32(SOCK_STREAM.rawValue)
    #endif
    let isIPv6 = host.contains(":")
    let descriptor = socket(isIPv6 ? AF_INET6 : AF_INET, kind, 0)
    guard descriptor >= 0 else { return errno }
    defer { close(descriptor) }
    var yes: Int32 = 1
    setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let code = isIPv6 ? bindIPv6(descriptor, host, port) : bindIPv4(descriptor, host, port)
    if code == 0 { bound(boundPort(descriptor)) }
    return code
  }

  /// IPv4 and IPv6 addresses have the port at the same place.
  private static func boundPort(_ descriptor: Int32) -> UInt16 {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    _ = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &size)
      }
    }
    return UInt16(bigEndian: address.sin6_port)
  }

  private static func bindIPv4(_ descriptor: Int32, _ host: String, _ port: UInt16) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    guard inet_pton(AF_INET, host, &address.sin_addr) == 1 else { return EADDRNOTAVAIL }
    return bind(descriptor, &address)
  }

  private static func bindIPv6(_ descriptor: Int32, _ host: String, _ port: UInt16) -> Int32 {
    var address = sockaddr_in6()
    address.sin6_family = sa_family_t(AF_INET6)
    address.sin6_port = port.bigEndian
    guard inet_pton(AF_INET6, host, &address.sin6_addr) == 1 else { return EADDRNOTAVAIL }
    return bind(descriptor, &address)
  }

  private static func bind<Address>(_ descriptor: Int32, _ address: inout Address) -> Int32 {
    let size = socklen_t(MemoryLayout<Address>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        #if canImport(Darwin)
          Darwin.bind(descriptor, address, size)
        #else
          Glibc.bind(descriptor, address, size)
        #endif
      }
    }
    if result != 0 { return errno }
    return listen(descriptor, 1) == 0 ? 0 : errno
  }
}

extension SiteError {
  static func cannotListen(_ host: String, _ port: UInt16, _ reason: String) -> SiteError {
    SiteError(
      .machine,
      "cannot listen on \(host), port \(port): \(reason.prefix(1).lowercased() + reason.dropFirst())",
      note: "ports below 1024 need rights of their own; '--host' takes an address of this machine")
  }
}
