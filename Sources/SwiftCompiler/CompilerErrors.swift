import ExampleLanguage

/// The errors of one run of the compiler, by session and step.
struct CompilerErrors {
  private(set) var bySession: [Int: [Int: [CompilerMessage]]] = [:]
  /// Errors that stand in no step: of a session's frame, or of nothing that we wrote.
  private(set) var sessionsWithOthers: Set<Int> = []
  private(set) var others: [String] = []

  init(_ text: String, _ sessions: [CompiledSession]) {
    for line in text.split(separator: "\n") { read(line, sessions) }
  }

  var sessions: Set<Int> { Set(bySession.keys).union(sessionsWithOthers) }

  private mutating func read(_ line: Substring, _ sessions: [CompiledSession]) {
    guard let mark = line.firstRange(of: ": error: ") else { return }
    let message = String(line[mark.upperBound...])
    let place = line[..<mark.lowerBound].split(separator: ":")
    guard place.count == 3, let lineNumber = Int(place[1]), let column = Int(place[2]) else {
      return others.append(String(line))
    }
    let name = place[0].split(separator: "/").last ?? ""
    if let (session, step) = StepPlace.parse(name), sessions.indices.contains(session),
      sessions[session].steps.indices.contains(step)
    {
      let source = sessions[session].steps[step].source
      let found = CompilerMessage(message, Self.range(source, line: lineNumber - 2, column: column))
      if bySession[session]?[step]?.contains(found) == true { return }
      bySession[session, default: [:]][step, default: []].append(found)
    } else if let session = Batch.sessionNumber(ofFile: name) {
      sessionsWithOthers.insert(session)
      others.append(String(line))
    } else {
      others.append(String(line))
    }
  }

  /// The token at a line (from 0) and a column (from 1, in bytes).
  private static func range(_ source: SourceText, line: Int, column: Int) -> SourceRange {
    let line = source.lineRange(max(0, min(line, source.lineStarts.count - 1)))
    let lower = min(line.upper, line.lower + max(0, column - 1))
    let rest = source.bytes[lower..<line.upper]
    let word = rest.prefix { isWordByte($0) }
    return SourceRange(lower, lower + max(word.count, rest.isEmpty ? 0 : 1))
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
