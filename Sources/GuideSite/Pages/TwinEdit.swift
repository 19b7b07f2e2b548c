import ExampleLanguage

/// A part of a text that another text takes the place of.
struct TwinEdit: Sendable {
  let range: SourceRange
  let text: String

  /// - Parameter edits: in any order; of two that overlap, the one that begins first is made.
  static func apply(_ edits: [TwinEdit], to bytes: [UInt8], from start: Int) -> String {
    var result: [UInt8] = []
    var place = start
    for edit in edits.sorted(by: { $0.range.lower < $1.range.lower })
    where edit.range.lower >= place {
      result += bytes[place..<edit.range.lower]
      result += edit.text.utf8
      place = edit.range.upper
    }
    return String(decoding: result + bytes[place...], as: UTF8.self)
  }
}
