#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Terminal {
  /// The time of day in UTC, as reports write it: `2026-11-22T23:15:00`.
  static var timestamp: String {
    var now = time(nil)
    var parts = tm()
    gmtime_r(&now, &parts)
    let fields = [parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }
    return
      "\(parts.tm_year + 1900)-\(fields[0])-\(fields[1])T\(fields[2]):\(fields[3]):\(fields[4])"
  }
}
