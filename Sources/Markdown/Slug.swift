/// The id that GitHub gives a heading: lower case, punctuation dropped, blanks to hyphens.
///
/// Letters, marks and digits of any script stay, as do hyphens and underscores.
package func slug(_ text: String) -> String {
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      let byte = UInt8(truncatingIfNeeded: scalar.value)
      if byte.isAlphanumeric || byte == Byte.hyphen || byte == Byte.underscore {
        result.unicodeScalars.append(Unicode.Scalar(byte.lowercasedASCII))
      } else if byte == Byte.space {
        result += "-"
      }
    } else if isWordScalar(scalar) {
      result += scalar.properties.lowercaseMapping
    }
  }
  return result
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
