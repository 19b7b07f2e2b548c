/// The place of a file in the built site, without a leading slash: `guide/tasks.html`.
package struct SitePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (a: SitePath, b: SitePath) -> Bool {
    a.text.precedesBytewise(b.text)
  }

  /// The address of this file as seen from a page, so that a site works below any path and from disk.
  package func relative(to page: SitePath) -> String {
    var (text, page) = (text, page.text)
    let (shared, up) = text.withUTF8 { target in
      page.withUTF8 { page in
        var shared = 0
        var index = 0
        while index < min(target.count, page.count), target[index] == page[index] {
          index += 1
          if target[index - 1] == 0x2F { shared = index }
        }
        return (shared, page[shared...].count { $0 == 0x2F })
      }
    }
    let rest = percentEncodedPath(
      String(text[text.utf8.index(text.startIndex, offsetBy: shared)...]))
    return up == 0 ? rest : String(repeating: "../", count: up) + rest
  }

  /// The address as seen from the site's root: `guide/tasks.html`.
  package var encoded: String { percentEncodedPath(text) }

  /// The address below a base such as `https://example.com/guide/`; an `index.html` goes without its name.
  func absolute(below base: String) -> String {
    var parts = text.split(separator: "/").map { percentEncoded($0) }
    if parts.last == "index.html" { parts[parts.count - 1] = "" }
    return base + parts.joined(separator: "/")
  }

  /// How a page in this one's folder reaches the site's root: `../`, or nothing.
  var rootPrefix: String {
    String(repeating: "../", count: text.utf8.count { $0 == 0x2F })
  }

  /// The path that a relative or absolute reference leads to, or nil when it leaves the site.
  static func resolve(_ reference: some StringProtocol, from folder: String) -> String? {
    // Nearly all: a file beside the page.
    if !reference.utf8.contains(0x2F), reference != ".", reference != ".." {
      return joinPath(folder, String(reference))
    }
    var parts: [Substring] = reference.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in String(reference).split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}

/// A path as it may stand in an address, its slashes kept.
func percentEncodedPath(_ text: String) -> String { percentEncoded(text, keeping: 0x2F) }

/// A path component as it may stand in an address.
///
/// A colon is encoded too: in the first component it would look like the end of a scheme.
func percentEncoded(_ text: some StringProtocol, keeping kept: UInt8? = nil) -> String {
  var text = String(text)
  let isPlain = text.withUTF8 { bytes in
    bytes.allSatisfy { isUnreserved($0) || $0 == kept }
  }
  if isPlain { return text }
  var encoded: [UInt8] = []
  let digits = Array("0123456789ABCDEF".utf8)
  for byte in text.utf8 {
    if isUnreserved(byte) || byte == kept {
      encoded.append(byte)
    } else {
      encoded += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: encoded, as: UTF8.self)
}

private func isUnreserved(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
  case 0x21, 0x24, 0x28, 0x29, 0x2A, 0x2B, 0x2C, 0x3D, 0x40: true
  default: false
  }
}

/// An address with its `%20` turned back into bytes.
func percentDecoded(_ text: some StringProtocol) -> String {
  guard text.utf8.contains(0x25) else { return String(text) }
  let bytes = Array(text.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == 0x25, index + 2 < bytes.count, let high = hexadecimal(bytes[index + 1]),
      let low = hexadecimal(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(decoding: decoded, as: UTF8.self)
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
