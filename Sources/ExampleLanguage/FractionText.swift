/// The `Double` that a text stands for, as `Double("…")` reads it; nil where it stands for none.
package func parseFraction(_ text: [UInt8]) -> Double? {
  var digits = text[...]
  let first = digits.first
  let isNegative = first == UInt8(ascii: "-")
  if isNegative || first == UInt8(ascii: "+") { digits = digits.dropFirst() }
  guard let magnitude = parseMagnitude(Array(digits)) else { return nil }
  return isNegative ? -magnitude : magnitude
}

private func parseMagnitude(_ text: [UInt8]) -> Double? {
  switch String(decoding: text, as: UTF8.self).lowercased() {
  case "inf", "infinity": return .infinity
  case "nan": return .nan
  default: break
  }
  let isHexadecimal =
    text.count > 2 && text[0] == UInt8(ascii: "0") && text[1] | 0x20 == UInt8(ascii: "x")
  var rest = text[(isHexadecimal ? 2 : 0)...]
  guard takeDigits(&rest, isHexadecimal: isHexadecimal) else { return nil }
  let mark = isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e")
  if let next = rest.first, next | 0x20 == mark {
    rest = rest.dropFirst()
    if rest.first == UInt8(ascii: "-") || rest.first == UInt8(ascii: "+") {
      rest = rest.dropFirst()
    }
    guard takeRun(&rest, isHexadecimal: false) > 0 else { return nil }
  }
  if !rest.isEmpty { return nil }
  return NumberLiteral.double((isHexadecimal ? Array("0x".utf8) + text[2...] : text)[...])
}

/// Digits with a point at most, and at least one digit on either side of it.
private func takeDigits(_ text: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> Bool {
  var count = takeRun(&text, isHexadecimal: isHexadecimal)
  if text.first == UInt8(ascii: ".") {
    text = text.dropFirst()
    count += takeRun(&text, isHexadecimal: isHexadecimal)
  }
  return count > 0
}

private func takeRun(_ text: inout ArraySlice<UInt8>, isHexadecimal: Bool) -> Int {
  var count = 0
  while let byte = text.first, let digit = hexValue(byte), digit < (isHexadecimal ? 16 : 10) {
    text = text.dropFirst()
    count += 1
  }
  return count
}
