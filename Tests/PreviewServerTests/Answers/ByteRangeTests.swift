import PreviewServer
import Testing

/// RFC 9110, section 14.1.2, with its examples for 10 000 bytes.
@Suite struct ByteRangeTests {
  @Test(arguments: [
    ("bytes=0-499", ByteRange.part(0..<500)), ("bytes=500-999", .part(500..<1_000)),
    ("bytes=-500", .part(9_500..<10_000)), ("bytes=9500-", .part(9_500..<10_000)),
    ("bytes=0-0", .part(0..<1)), ("bytes=9999-20000", .part(9_999..<10_000)),
    ("bytes=-20000", .part(0..<10_000)), ("bytes=10000-", .outside), ("bytes=-0", .outside),
  ])
  func readsOneRange(_ header: String, _ range: ByteRange) {
    #expect(ByteRange(header, size: 10_000) == range)
  }

  /// What is no range, or several, may be answered with everything.
  @Test(arguments: [
    nil, "", "bytes=", "bytes=-", "bytes=5-1", "bytes=a-b", "bytes=0-1,3-4", "items=0-1",
    "bytes=+1-2", "bytes=1-+2", "bytes=99999999999999999999-", "bytes= 0-1",
  ])
  func answersTheRestWithEverything(_ header: String?) {
    #expect(ByteRange(header, size: 10_000) == .whole)
  }

  @Test func anEmptyFileHasNoParts() {
    #expect(ByteRange("bytes=0-", size: 0) == .outside)
    #expect(ByteRange("bytes=-5", size: 0) == .outside)
  }
}
