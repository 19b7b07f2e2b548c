/// The part of a file that a request asks for.
package enum ByteRange: Equatable {
  /// All of it: nothing was asked for, or something that may be answered with all of it (RFC 9110, 14.2).
  case whole
  case part(Range<Int>)
  /// A part that the file does not have.
  case outside

  package init(_ header: String?, size: Int) {
    self = .whole
    guard let header, header.hasPrefix("bytes=") else { return }
    let sides = header.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
    guard sides.count == 2 else { return }
    let first = Self.number(sides[0])
    let last = Self.number(sides[1])
    switch (sides[0].isEmpty, first, last) {
    case (true, _, let count?):
      self = count == 0 || size == 0 ? .outside : .part(max(0, size - count)..<size)
    case (false, let first?, let last?) where last >= first:
      self = first < size ? .part(first..<min(size, last + 1)) : .outside
    case (false, let first?, nil) where sides[1].isEmpty:
      self = first < size ? .part(first..<size) : .outside
    default: break
    }
  }

  /// A number of digits only, and not so many that it overflows.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count < 18, text.utf8.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return Int(text)
  }
}
