/// A pattern such as `guide/*.md`: `*` stands for part of a name, `**` for folders too, `?` for one byte.
package struct PathPattern: Sendable {
  private let bytes: [UInt8]

  package init(_ text: String) { bytes = Array(text.utf8) }

  /// Whether a path below `content/` is meant; the pattern may name the folder, or the file alone.
  package func matches(_ path: String) -> Bool {
    matches(bytes[...], Array(path.utf8)[...])
      || matches(bytes[...], Array("content/\(path)".utf8)[...])
      || !bytes.contains(0x2F) && matches(bytes[...], Array(fileName(of: path).utf8)[...])
  }

  private func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    guard let first = pattern.first else { return text.isEmpty }
    guard first == UInt8(ascii: "*") else {
      guard let byte = text.first, byte == first || first == UInt8(ascii: "?") && byte != 0x2F
      else { return false }
      return matches(pattern.dropFirst(), text.dropFirst())
    }
    let rest = pattern.drop { $0 == UInt8(ascii: "*") }
    let crossesFolders = pattern.count - rest.count > 1
    var tail = text
    // `**/` also stands for no folder at all.
    if crossesFolders, rest.first == 0x2F, matches(rest.dropFirst(), text) { return true }
    while true {
      if matches(rest, tail) { return true }
      guard let byte = tail.first, crossesFolders || byte != 0x2F else { return false }
      tail = tail.dropFirst()
    }
  }
}
