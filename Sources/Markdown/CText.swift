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
  /// Whether these bytes stand at an offset of `other`.
  func stand(at offset: Int, of other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let start = baseAddress, let others = other.baseAddress else { return isEmpty }
    return offset + count <= other.count && memcmp(others + offset, start, count) == 0
  }
}
