import ExampleLanguage

/// What would make the promise of one example true.
struct ExampleFix: Sendable {
  /// Findings about a promise: the others are for the author to think about.
  private static let codes: Set<String> = [
    "example.output.differs", "example.output.missing", "example.value.differs",
  ]

  let file: String
  let extent: SourceRange
  let edits: [Finding.Edit]

  static func list(_ promotion: FilePromotion) -> [ExampleFix] {
    promotion.fixes.map { fix in
      ExampleFix(
        file: promotion.path, extent: fix.extent,
        edits: fix.edits.map { edit in
          Finding.Edit(
            place: ReportRange(edit.range, in: promotion.page),
            text: String(decoding: edit.bytes, as: UTF8.self))
        })
    }
  }

  func mends(_ diagnostic: Diagnostic) -> Bool {
    guard let location = diagnostic.location, Self.codes.contains(diagnostic.code) else {
      return false
    }
    return location.file == file && extent.lower <= location.range.lower
      && location.range.upper <= extent.upper
  }
}
