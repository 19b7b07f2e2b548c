/// SARIF 2.1.0, as code hosts and editors read it.
extension CheckResult {
  var sarif: JSONText {
    let rules = Set(findings.map(\.code)).sorted()
    let places = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    return .members([
      ("$schema", .string(Self.sarifSchema)), ("version", "2.1.0"),
      (
        "runs",
        .array([
          .members([
            ("tool", .members([("driver", Self.driver(rules))])),
            // What a place's columns count.
            ("columnKind", "unicodeCodePoints"),
            ("originalUriBaseIds", nil),
            ("results", .array(findings.map { $0.sarif(rule: places[$0.code] ?? 0) })),
          ])
        ])
      ),
    ])
  }

  private static let sarifSchema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  private static func driver(_ rules: [String]) -> JSONText {
    .members([
      ("name", "guidegen"),
      ("rules", .array(rules.map { .members([("id", .string($0))]) })),
    ])
  }
}

extension Finding {
  fileprivate func sarif(rule: Int) -> JSONText {
    let text = ([message] + detail + notes.filter { $0.place == nil }.map { "note: \($0.message)" })
      .joined(separator: "\n")
    return .members([
      ("ruleId", .string(code)), ("ruleIndex", .number(rule)),
      ("level", .string(severity.sarifLevel)), ("message", .members([("text", .string(text))])),
      ("locations", .array(place.map { [$0.sarif(saying: nil)] } ?? [])),
      ("relatedLocations", relatedLocations),
      ("partialFingerprints", .members([("guidegen/v1", .string(id))])),
      ("fixes", fix.isEmpty ? nil : .array([sarifFix])),
      (
        "suppressions",
        severity == .known
          ? .array([
            .members([("kind", "external"), ("justification", "known in the baseline file")])
          ]) : nil
      ),
    ])
  }

  /// All edits of one finding are in the file that it is in.
  private var sarifFix: JSONText {
    let replacements = fix.map { edit -> JSONText in
      .members([
        ("deletedRegion", edit.place.sarifRegion),
        ("insertedContent", .members([("text", .string(edit.text))])),
      ])
    }
    return .members([
      (
        "description",
        .members([("text", "write what the example gives, as 'guidegen check --update' does")])
      ),
      (
        "artifactChanges",
        .array([
          .members([
            ("artifactLocation", fix[0].place.sarifFile), ("replacements", .array(replacements)),
          ])
        ])
      ),
    ])
  }

  private var relatedLocations: JSONText? {
    let places = notes.compactMap { note in note.place?.sarif(saying: note.message) }
    return places.isEmpty ? nil : .array(places)
  }
}

extension Finding.Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .error: "error"
    case .warning: "warning"
    case .known: "note"
    }
  }
}

extension ReportRange {
  fileprivate var sarifRegion: JSONText {
    .members([
      ("startLine", .number(line)), ("startColumn", .number(column)),
      ("endLine", .number(endLine)), ("endColumn", .number(endColumn)),
    ])
  }

  fileprivate var sarifFile: JSONText { .members([("uri", .string(percentEncoded(file)))]) }

  fileprivate func sarif(saying message: String?) -> JSONText {
    .members([
      ("physicalLocation", .members([("artifactLocation", sarifFile), ("region", sarifRegion)])),
      ("message", message.map { .members([("text", .string($0))]) }),
    ])
  }
}

/// A path as a relative reference of RFC 3986.
private func percentEncoded(_ path: String) -> String {
  let digits = Array("0123456789ABCDEF".utf8)
  var bytes: [UInt8] = []
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E, 0x2F: bytes.append(byte)
    default: bytes += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
