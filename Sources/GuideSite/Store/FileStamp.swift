#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What tells one state of a file from another without reading it.
///
/// Two writes within one tick of the kernel's clock can leave the same stamp: whoever was told that a file
/// was written reads it, whatever its stamp.
package struct FileStamp: Hashable, Sendable {
  let size: Int64
  let inode: UInt64
  /// - Unit: nanoseconds since 1970.
  let modified: Int64
  /// When the file or what is known of it changed: an editor can set ``modified`` back.
  let changed: Int64

  init(_ status: stat) {
    size = Int64(status.st_size)
    inode = UInt64(status.st_ino)
    #if canImport(Darwin)
      modified = Self.nanoseconds(status.st_mtimespec)
      changed = Self.nanoseconds(status.st_ctimespec)
    #else
      modified = Self.nanoseconds(status.st_mtim)
      changed = Self.nanoseconds(status.st_ctim)
    #endif
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
