import ExampleLanguage

/// An `id` or `name` in raw HTML.
struct RawIdentifier {
  let id: String
  private(set) var range: SourceRange
  /// False for `name`, which is an anchor on `<a>` only and need not be unique.
  private(set) var isID: Bool

  /// Takes in another place of the same id.
  mutating func join(_ other: RawIdentifier) {
    range = range.union(other.range)
    isID = isID || other.isID
  }
}

/// What raw HTML has to do with the rest of the site, in the order of nodes.
struct RawNames {
  /// What it offers as targets of links.
  var identifiers: [RawIdentifier] = []
  /// Where it leads itself.
  var references: [RawReference] = []
}

extension DraftTree {
  func rawNames(_ source: SourceText) -> RawNames {
    var names = RawNames()
    if rawHTML.isEmpty { return names }
    source.bytes.withUnsafeBufferPointer { bytes in
      for index in rawHTML {
        var scanner = TagScanner(bytes, nodes[index].range)
        scanner.scan { attribute in
          let text = {
            String(decoding: bytes[attribute.value.lower..<attribute.value.upper], as: UTF8.self)
          }
          if attribute.isIdentifier {
            names.identifiers.append(
              RawIdentifier(
                id: text(), range: attribute.value, isID: attribute.name == "id"))
          } else if let isImage = attribute.isImage {
            names.references.append(
              RawReference(
                destination: RawReference.decoded(text()), range: attribute.value, isImage: isImage)
            )
          }
        }
      }
    }
    return names
  }
}

extension TagAttribute {
  fileprivate var isIdentifier: Bool { name == "id" || (name == "name" && tag == "a") }
}
