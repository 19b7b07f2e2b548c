#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Disk {
  /// Large files go through the machine in pieces of this size.
  private static let pieceBytes = 1 << 18

  static func read(_ path: String) throws(SiteError) -> [UInt8] {
    let file = try open(path, O_RDONLY | O_CLOEXEC, "read")
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw failure("read", path) }
    // One byte more than there should be, so that a file that grows meanwhile is read to its end.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    let count = try readPiece(file, &bytes, path)
    if count < bytes.count {
      bytes.removeLast(bytes.count - count)
      return bytes
    }
    while true {
      var piece = [UInt8](repeating: 0, count: pieceBytes)
      let more = try readPiece(file, &piece, path)
      if more == 0 { return bytes }
      bytes.append(contentsOf: piece[..<more])
    }
  }

  static func readPart(_ path: String, _ offset: Int, _ count: Int) throws(SiteError) -> [UInt8] {
    let file = try open(path, O_RDONLY | O_CLOEXEC, "read")
    defer { close(file) }
    guard lseek(file, off_t(offset), SEEK_SET) >= 0 else { throw failure("read", path) }
    var bytes: [UInt8] = []
    while bytes.count < count {
      var piece = [UInt8](repeating: 0, count: min(pieceBytes, count - bytes.count))
      let found = try readPiece(file, &piece, path)
      if found == 0 { break }
      bytes.append(contentsOf: piece[..<found])
    }
    return bytes
  }

  static func write(_ path: String, _ bytes: [UInt8]) throws(SiteError) {
    let file = try open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, "write")
    defer { close(file) }
    try writeAll(file, bytes[...], path)
  }

  /// Keeps the file's rights; a link stays a link, and what it leads to is replaced.
  static func replace(_ path: String, _ bytes: [UInt8]) throws(SiteError) {
    guard let real = canonicalPath(path) else { throw failure("write", path) }
    var status = stat()
    guard stat(real, &status) == 0 else { throw failure("write", path) }
    let new = real + ".guidegen-new"
    do throws(SiteError) {
      try write(new, bytes)
      guard chmod(new, status.st_mode & 0o7777) == 0 else { throw failure("write", path) }
      try move(new, real)
    } catch {
      unlink(new)
      throw error
    }
  }

  static func copy(_ from: String, _ to: String) throws(SiteError) {
    let source = try open(from, O_RDONLY | O_CLOEXEC, "read")
    defer { close(source) }
    let target = try open(to, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, "write")
    defer { close(target) }
    var piece = [UInt8](repeating: 0, count: pieceBytes)
    while true {
      let count = try readPiece(source, &piece, from)
      if count == 0 { return }
      try writeAll(target, piece[..<count], to)
    }
  }

  static func hasSameBytes(_ a: String, _ b: String) throws(SiteError) -> Bool {
    guard let first = try entry(a), let second = try entry(b), first.kind == .file,
      second.kind == .file, first.size == second.size
    else { return false }
    let one = try open(a, O_RDONLY | O_CLOEXEC, "read")
    defer { close(one) }
    let other = try open(b, O_RDONLY | O_CLOEXEC, "read")
    defer { close(other) }
    var left = [UInt8](repeating: 0, count: pieceBytes)
    var right = left
    while true {
      let count = try readPiece(one, &left, a)
      guard try readPiece(other, &right, b) == count else { return false }
      if count == 0 { return true }
      guard left[..<count] == right[..<count] else { return false }
    }
  }

  private static func open(_ path: String, _ flags: Int32, _ action: String) throws(SiteError)
    -> Int32
  {
    #if canImport(Darwin)
      let file = Darwin.open(path, flags, 0o644)
    #else
      let file = Glibc.open(path, flags, 0o644)
    #endif
    guard file >= 0 else { throw failure(action, path) }
    return file
  }

  /// Fills a piece as far as the file goes.
  private static func readPiece(_ file: Int32, _ piece: inout [UInt8], _ path: String)
    throws(SiteError) -> Int
  {
    var filled = 0
    while filled < piece.count {
      let count = piece.withUnsafeMutableBytes { buffer in
        #if canImport(Darwin)
          Darwin.read(file, buffer.baseAddress! + filled, buffer.count - filled)
        #else
          Glibc.read(file, buffer.baseAddress! + filled, buffer.count - filled)
        #endif
      }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("read", path)
      }
      filled += count
    }
    return filled
  }

  private static func writeAll(_ file: Int32, _ bytes: ArraySlice<UInt8>, _ path: String)
    throws(SiteError)
  {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Darwin)
          Darwin.write(file, buffer.baseAddress! + written, buffer.count - written)
        #else
          Glibc.write(file, buffer.baseAddress! + written, buffer.count - written)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure("write", path)
      }
      written += count
    }
  }
}
