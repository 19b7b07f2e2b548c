import GuideSite

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The two streams of the command line.
enum Terminal {
  static func output(_ text: String) { put(text, STDOUT_FILENO) }

  static func error(_ text: String) { put(text, STDERR_FILENO) }

  /// Whether diagnostics may have colours: on a terminal, unless the reader said no.
  static var isColored: Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    if let choice = getenv("NO_COLOR"), choice.pointee != 0 { return false }
    if let kind = getenv("TERM"), String(cString: kind) == "dumb" { return false }
    return true
  }

  /// How wide the terminal is that diagnostics go to; nil where they go elsewhere.
  static var columns: Int? {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Whether a line on the terminal may be written over.
  static var canRewrite: Bool {
    guard isatty(STDERR_FILENO) == 1 else { return false }
    guard let kind = getenv("TERM") else { return true }
    return String(cString: kind) != "dumb"
  }

  static var homeFolder: String? { getenv("HOME").map { String(cString: $0) } }

  /// How many processors there are.
  static var processors: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// - Unit: seconds.
  static var clock: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Writes text as it is, without a line end.
  static func draw(_ text: String) { putBytes(Array(text.utf8), STDERR_FILENO) }

  /// Writes text and a line end; a reader who closed the pipe wants no more.
  private static func put(_ text: String, _ file: Int32) {
    putBytes(Array((text.hasSuffix("\n") || text.isEmpty ? text : text + "\n").utf8), file)
  }

  private static func putBytes(_ bytes: [UInt8], _ file: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }
}
