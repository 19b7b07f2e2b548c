/// The project's own format, documented in docs/REPORTS.md: everything that a report knows.
extension CheckResult {
  /// The first member of every report; a reader refuses another one.
  static let format = "guidegen.check/1"

  var json: JSONText {
    .members([
      ("format", .string(Self.format)), ("guide", .string(guide)),
      ("configuration", configuration.map(JSONText.string)),
      ("chapters", .array(chapters.map(JSONText.string))),
      ("errors", .number(errors)), ("warnings", .number(warnings)),
      ("claims", .number(claims)), ("links", .number(links)),
      ("examples", .array(examples.map(\.json))), ("findings", .array(findings.map(\.json))),
    ])
  }
}

extension CheckedExample {
  fileprivate var json: JSONText {
    .members([
      ("name", .string(name)), ("kind", .string(kind)), ("state", .string(state.rawValue)),
      ("range", place.json),
    ])
  }
}

extension Finding {
  fileprivate var json: JSONText {
    .members([
      ("id", .string(id)), ("code", .string(code)), ("severity", .string(severity.rawValue)),
      ("message", .string(message)), ("range", place?.json),
      ("detail", detail.isEmpty ? nil : .array(detail.map(JSONText.string))),
      ("notes", notes.isEmpty ? nil : .array(notes.map(\.json))),
      ("fix", fix.isEmpty ? nil : .array(fix.map(\.json))),
      ("rendered", .string(rendered)),
    ])
  }
}

extension Finding.Note {
  fileprivate var json: JSONText {
    .members([("message", .string(message)), ("range", place?.json)])
  }
}

extension Finding.Edit {
  fileprivate var json: JSONText {
    .members([("range", place.json), ("text", .string(text))])
  }
}

extension ReportRange {
  fileprivate var json: JSONText {
    .members([
      ("file", .string(file)), ("line", .number(line)), ("column", .number(column)),
      ("endLine", .number(endLine)), ("endColumn", .number(endColumn)),
      ("offset", .number(offset)), ("endOffset", .number(endOffset)),
    ])
  }
}
