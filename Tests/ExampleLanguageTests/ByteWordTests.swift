import ExampleLanguage
import GuideTestSupport
import Testing

/// Eight bytes at a time say the same as one at a time.
@Suite struct ByteWordTests {
  private func mask(_ bytes: [UInt8], _ isMeant: (UInt8) -> Bool) -> UInt64 {
    bytes.enumerated().reduce(0) { isMeant($1.element) ? $0 | 0x80 << (8 * $1.offset) : $0 }
  }

  @Test func saysOfEachByteWhatIsTrueOfIt() {
    var random = SeededGenerator(seed: 1)
    let edges: [UInt8] = [0, 1, 0x09, 0x0A, 0x0D, 0x0E, 0x20, 0x21, 0x5C, 0x7F, 0x80, 0x81, 0xFF]
    for _ in 0..<2_000 {
      let bytes = (0..<12).map { _ in
        Bool.random(using: &random)
          ? edges.randomElement(using: &random)! : UInt8.random(in: 0...255, using: &random)
      }
      bytes.withUnsafeBufferPointer { buffer in
        for offset in 0...4 {
          let word = ByteWord(buffer, at: offset)
          let eight = Array(bytes[offset..<offset + 8])
          for limit in edges where limit <= 0x80 {
            #expect(word.below(limit) == mask(eight) { $0 < limit }, "\(eight) below \(limit)")
          }
          for byte in edges {
            #expect(word.equal(to: byte) == mask(eight) { $0 == byte }, "\(eight) is \(byte)")
          }
        }
      }
    }
  }

  /// Ends of lines at every place of a word, and beside its edges.
  @Test func findsEveryLine() {
    var random = SeededGenerator(seed: 2)
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in
        [0x0A, 0x0D, 0x09, 0x41, 0x42, 0xC3].randomElement(using: &random)! as UInt8
      }
      var starts = [0]
      for (index, byte) in bytes.enumerated() {
        let isCut = byte == 0x0D && index + 1 < length && bytes[index + 1] == 0x0A
        if byte == 0x0A || byte == 0x0D, !isCut { starts.append(index + 1) }
      }
      #expect(SourceText(name: "a", bytes: bytes).lineStarts == starts, "\(bytes)")
    }
  }
}
