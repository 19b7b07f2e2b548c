/// The id that GitHub gives a heading: lower case, punctuation dropped, blanks to hyphens.
///
/// Letters, marks and digits of any script stay, as do hyphens and underscores.
package func slug(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if byte >= 0x80 { return unicodeSlug(text) }
    appendSlug(byte, to: &bytes)
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func appendSlug(_ byte: UInt8, to bytes: inout [UInt8]) {
  if byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore {
    bytes.append(byte.lowercasedASCII)
  } else if byte == Byte.space {
    bytes.append(Byte.hyphen)
  }
}

private func unicodeSlug(_ text: String) -> String {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      appendSlug(UInt8(truncatingIfNeeded: scalar.value), to: &bytes)
    } else if isWordScalar(scalar) {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

private func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
    .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
    .connectorPunctuation:
    true
  default: false
  }
}
