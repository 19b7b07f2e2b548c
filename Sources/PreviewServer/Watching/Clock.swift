#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A clock that only goes forward.
enum Clock {
  /// - Unit: milliseconds.
  static var now: Int64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }

  static func sleep(_ milliseconds: Int64) { usleep(UInt32(milliseconds * 1_000)) }
}
