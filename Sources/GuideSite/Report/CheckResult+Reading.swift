import AWSModel

/// Reads the project's own format again, so that the reports of shards can be merged.
extension CheckResult {
  /// - Throws: when the bytes are no such report.
  package init(named name: String, _ bytes: [UInt8]) throws(SiteError) {
    let json: JSON
    do throws(Refusal) {
      json = try JSON.parse(bytes)
    } catch {
      throw SiteError(.configuration, "'\(name)' is no JSON: \(error.error.message)")
    }
    guard json["format"]?.string == Self.format else {
      throw SiteError(
        .configuration, "'\(name)' is no report of 'guidegen check --format json'",
        note: "'format' has to be '\(Self.format)'")
    }
    guide = json["guide"]?.string ?? ""
    configuration = json["configuration"]?.string
    chapters = json["chapters"]?.elements.compactMap { $0.string } ?? []
    claims = json["claims"]?.integer.map { Int($0) } ?? 0
    links = json["links"]?.integer.map { Int($0) } ?? 0
    let examples = json["examples"]?.elements ?? []
    let findings = json["findings"]?.elements ?? []
    self.examples = examples.compactMap { CheckedExample($0) }
    self.findings = findings.compactMap { Finding($0) }
    guard self.examples.count == examples.count, self.findings.count == findings.count else {
      throw SiteError(
        .configuration, "'\(name)' has an example or a finding without all its members",
        note: "write it again with 'guidegen check --report \(name)'")
    }
  }

  /// The reports of several shards as one: what two of them have in common counts once.
  package static func merged(_ results: [CheckResult]) -> CheckResult {
    var merged = CheckResult()
    merged.guide = results.first?.guide ?? ""
    merged.configuration = results.first?.configuration
    merged.chapters = Array(Set(results.flatMap(\.chapters))).sorted()
    // Shards have no chapter in common.
    merged.claims = results.reduce(0) { $0 + $1.claims }
    merged.links = results.reduce(0) { $0 + $1.links }
    var seenExamples: Set<CheckedExample> = []
    merged.examples = results.flatMap(\.examples).filter { seenExamples.insert($0).inserted }
      .sorted { ReportRange.precedes($0.place, $1.place) }
    var seenFindings: Set<String> = []
    merged.findings = results.flatMap(\.findings)
      .filter { seenFindings.insert("\($0.id) \($0.code)").inserted }
      .enumerated().sorted { one, other in
        if ReportRange.precedes(one.element.place, other.element.place) { return true }
        if ReportRange.precedes(other.element.place, one.element.place) { return false }
        return one.offset < other.offset
      }.map(\.element)
    return merged
  }
}

extension ReportRange {
  /// The order of reports: by file, then by place; what has no place first.
  static func precedes(_ one: ReportRange?, _ other: ReportRange?) -> Bool {
    guard let other else { return false }
    guard let one else { return true }
    if one.file != other.file {
      return one.file.utf8.lexicographicallyPrecedes(other.file.utf8)
    }
    return one.offset < other.offset
  }

  fileprivate init?(_ json: JSON?) {
    func number(_ name: String) -> Int? { json?[name]?.integer.map { Int($0) } }
    guard let file = json?["file"]?.string, let line = number("line"),
      let column = number("column"), let endLine = number("endLine"),
      let endColumn = number("endColumn"), let offset = number("offset"),
      let endOffset = number("endOffset")
    else { return nil }
    self.init(
      file: file, line: line, column: column, endLine: endLine, endColumn: endColumn,
      offset: offset, endOffset: endOffset)
  }
}

extension CheckedExample {
  fileprivate init?(_ json: JSON) {
    guard let name = json["name"]?.string, let kind = json["kind"]?.string,
      let state = json["state"]?.string.flatMap(State.init), let place = ReportRange(json["range"])
    else { return nil }
    self.init(name: name, kind: kind, place: place, state: state)
  }
}

extension Finding {
  fileprivate init?(_ json: JSON) {
    guard let id = json["id"]?.string, let code = json["code"]?.string,
      let severity = json["severity"]?.string.flatMap(Severity.init),
      let message = json["message"]?.string, let rendered = json["rendered"]?.string
    else { return nil }
    self.init(
      id: id, code: code, severity: severity, message: message, place: ReportRange(json["range"]),
      detail: json["detail"]?.elements.compactMap { $0.string } ?? [],
      notes: (json["notes"]?.elements ?? []).map { note in
        Note(message: note["message"]?.string ?? "", place: ReportRange(note["range"]))
      },
      fix: (json["fix"]?.elements ?? []).compactMap { Edit($0) },
      rendered: rendered)
  }
}

extension Finding.Edit {
  fileprivate init?(_ json: JSON) {
    guard let place = ReportRange(json["range"]), let text = json["text"]?.string else {
      return nil
    }
    self.init(place: place, text: text)
  }
}
