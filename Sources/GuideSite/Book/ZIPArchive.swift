/// A ZIP file whose entries are stored as they are: PKWARE's APPNOTE 6.3, sections 4.3.7 to 4.3.16.
///
/// Times are those of 1 January 1980, the format's first, so that the same entries give the same bytes.
package struct ZIPArchive {
  private struct Entry {
    let name: [UInt8]
    let checksum: UInt32
    let size: UInt32
    let offset: UInt32
  }

  private static let firstDay: UInt16 = 0x21
  /// Names are UTF-8.
  private static let flags: UInt16 = 1 << 11
  private static let version: UInt16 = 20

  private var body: [UInt8] = []
  private var entries: [Entry] = []

  package init() {}

  package mutating func add(_ name: String, _ bytes: [UInt8]) {
    let entry = Entry(
      name: Array(name.utf8), checksum: CRC32.checksum(bytes), size: UInt32(bytes.count),
      offset: UInt32(body.count))
    entries.append(entry)
    body.append(little: 0x0403_4B50 as UInt32)
    append(entry, to: &body)
    body.append(little: 0 as UInt16)
    body += entry.name + bytes
  }

  mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

  /// What local header and directory say about an entry, up to the length of the extra field.
  private func append(_ entry: Entry, to bytes: inout [UInt8]) {
    bytes.append(little: Self.version)
    bytes.append(little: Self.flags)
    bytes.append(little: 0 as UInt16)
    bytes.append(little: 0 as UInt16)
    bytes.append(little: Self.firstDay)
    bytes.append(little: entry.checksum)
    bytes.append(little: entry.size)
    bytes.append(little: entry.size)
    bytes.append(little: UInt16(entry.name.count))
  }

  /// The whole file.
  package var bytes: [UInt8] {
    var directory: [UInt8] = []
    for entry in entries {
      directory.append(little: 0x0201_4B50 as UInt32)
      directory.append(little: Self.version)
      append(entry, to: &directory)
      // Extra field, comment, disk, internal attributes: nothing; external attributes: nothing.
      for _ in 0..<4 { directory.append(little: 0 as UInt16) }
      directory.append(little: 0 as UInt32)
      directory.append(little: entry.offset)
      directory += entry.name
    }
    var end: [UInt8] = []
    end.append(little: 0x0605_4B50 as UInt32)
    end.append(little: 0 as UInt32)
    end.append(little: UInt16(entries.count))
    end.append(little: UInt16(entries.count))
    end.append(little: UInt32(directory.count))
    end.append(little: UInt32(body.count))
    end.append(little: 0 as UInt16)
    return body + directory + end
  }
}

/// The checksum of ISO 3309 and ZIP: the polynomial 0x04C11DB7, its bits reflected.
package enum CRC32 {
  private static let table: [UInt32] = (0..<256).map { index in
    var value = UInt32(index)
    for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    return value
  }

  package static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var value = UInt32.max
    for byte in bytes { value = value >> 8 ^ table[Int((value ^ UInt32(byte)) & 0xFF)] }
    return ~value
  }
}

extension [UInt8] {
  fileprivate mutating func append(little value: some FixedWidthInteger) {
    for shift in stride(from: 0, to: value.bitWidth, by: 8) {
      append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }
}
