/// Eight neighbouring bytes of a text as one number: a step over them costs little more than one over a byte.
///
/// A mask has the highest bit set of each byte that is meant, the first byte being the lowest.
@usableFromInline package struct ByteWord: Equatable {
  /// The mask of all eight.
  @inlinable package static var all: UInt64 { 0x8080_8080_8080_8080 }

  @usableFromInline let bits: UInt64

  @inlinable init(bits: UInt64) { self.bits = bits }

  /// The bytes from an offset on: all eight must be there.
  @inlinable package init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    let loaded = UnsafeRawBufferPointer(bytes)
      .loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    bits = UInt64(littleEndian: loaded)
  }

  /// Which bytes are less than a limit, which is 0x80 at most.
  @inlinable package func below(_ limit: UInt8) -> UInt64 {
    let missing = UInt64(0x80 - limit) &* 0x0101_0101_0101_0101
    return ~(bits & ~Self.all &+ missing | bits) & Self.all
  }

  /// Which bytes are the given one.
  @inlinable package func equal(to byte: UInt8) -> UInt64 {
    ByteWord(bits: bits ^ UInt64(byte) &* 0x0101_0101_0101_0101).below(1)
  }
}
