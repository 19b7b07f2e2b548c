#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension String {
  /// The order of the bytes, which is the same on every machine and needs no tables.
  func precedesBytewise(_ other: String) -> Bool {
    // Handed over as an argument, each string would be copied.
    withCString { one in other.withCString { strcmp(one, $0) < 0 } }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place of the next such byte.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard let base = baseAddress, start < count,
      let found = memchr(base + start, Int32(byte), count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}
