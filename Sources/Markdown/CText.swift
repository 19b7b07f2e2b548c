#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension UnsafePointer<CChar> {
  /// The bytes of a C string, without the zero that ends it.
  var utf8: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(
      start: UnsafeRawPointer(self).assumingMemoryBound(to: UInt8.self), count: strlen(self))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place of a byte from an offset on; the end where there is none.
  func place(of byte: UInt8, from offset: Int) -> Int {
    guard let start = baseAddress, offset < count,
      let found = memchr(start + offset, Int32(byte), count - offset)
    else { return count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(start)
  }

  /// Whether these bytes stand at an offset of `other`.
  func stand(at offset: Int, of other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = baseAddress, let others = other.baseAddress else { return isEmpty }
    return offset + count <= other.count && memcmp(others + offset, start, count) == 0
  }
}
