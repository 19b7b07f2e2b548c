import ExampleLanguage

/// Names findings so that the same one has the same name in the next run.
struct StableIDs {
  private var seen: [String: Int] = [:]

  /// A number of the code, the file, and the line's words; equal ones are told apart by their order.
  mutating func id(of diagnostic: Diagnostic, in source: SourceText?) -> String {
    let location = diagnostic.location
    var line = ""
    if let source, let location {
      let index = source.lineIndex(of: min(location.range.lower, source.bytes.count))
      line = source.string(source.lineRange(index))
    }
    let words = line.split { $0 == " " || $0 == "\t" }.joined(separator: " ")
    let text = "\(diagnostic.code)\n\(location?.file ?? "")\n\(words)"
    let count = seen[text, default: 0]
    seen[text] = count + 1
    return fingerprint(count == 0 ? text : "\(text)\n\(count)")
  }
}

/// FNV-1a with 64 bits, in hexadecimal: short, and the same everywhere.
private func fingerprint(_ text: String) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
