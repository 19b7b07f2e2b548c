/// A number that tells bytes apart (FNV-1a, 64 bits): enough to see that a page changed, no protection
/// against somebody who wants two pages to look the same.
package struct Digest: Hashable, Sendable {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  package init() {}

  package init(_ bytes: [UInt8]) { add(bytes) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  mutating func add(_ name: String, _ stamp: FileStamp?) {
    add(name.utf8)
    add([0])
    if let stamp { add(stamp.text.utf8) }
  }

  package var text: String { String(value, radix: 16) }
}

extension FileStamp {
  /// - Unit: bytes.
  package var fileSize: Int { Int(size) }

  /// What tells this state of the file from others, in few characters.
  package var text: String {
    [UInt64(bitPattern: modified), UInt64(bitPattern: changed), inode, UInt64(bitPattern: size)]
      .map { String($0, radix: 16) }.joined(separator: "-")
  }
}
