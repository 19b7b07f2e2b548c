import ExampleLanguage

/// Writes a session as Swift text, in one of two forms.
///
/// Places in the steps survive: each stands behind a `#sourceLocation` that names the step and counts
/// its lines from 2, since a line may have to stand before the first.
struct SessionText {
  let session: CompiledSession
  let number: Int
  /// Steps that do not compile, which are left out.
  let refused: Set<Int>
  private(set) var text = ""

  /// A function of the batch: all sessions in one compilation. What follows a step stands in a block
  /// behind it, so that a name may be declared again. (Functions in functions would do that, too; but what
  /// each captures, the compiler works out in a time that doubles with every level.)
  static func function(_ number: Int, _ session: CompiledSession, without refused: Set<Int>)
    -> String
  {
    var writer = SessionText(session: session, number: number, refused: refused)
    writer.writeFunction()
    return writer.text
  }

  /// A main file: the exact form of a program, for what cannot stand in a function.
  static func mainFile(_ number: Int, _ session: CompiledSession, without refused: Set<Int>)
    -> String
  {
    var writer = SessionText(session: session, number: number, refused: refused)
    writer.text += "__guidegenStart()\n"
    for step in writer.kept { writer.write(step, hoists: false) }
    return writer.text
  }

  private init(session: CompiledSession, number: Int, refused: Set<Int>) {
    (self.session, self.number, self.refused) = (session, number, refused)
  }

  private var kept: [Int] { session.steps.indices.filter { !refused.contains($0) } }

  // MARK: Forms

  private mutating func writeFunction() {
    let hoists = kept.contains { step in
      session.steps[step].kind == .run && statements(step).contains { $0.isExtension }
    }
    if hoists {
      for step in kept where session.steps[step].kind == .run {
        for statement in statements(step) where statement.isHoisted {
          hoist(statement, session.steps[step].source, step)
        }
      }
    }
    text += "func session\(number)() throws {\n"
    write(kept[...], hoists: hoists)
    text += "}\n"
  }

  private mutating func write(_ steps: ArraySlice<Int>, hoists: Bool) {
    guard let first = steps.first else { return }
    write(first, hoists: hoists)
    let rest = steps.dropFirst()
    guard session.steps[first].kind == .run, !rest.isEmpty else {
      return write(rest, hoists: hoists)
    }
    text += "do {\n"
    write(rest, hoists: hoists)
    text += "}\n"
  }

  private mutating func write(_ number: Int, hoists: Bool) {
    let step = session.steps[number]
    switch step.kind {
    case .run:
      text += "\(Support.begin)(\(number))\n"
      writeCode(number, hoists: hoists)
    case .check:
      text += "func check\(number)() throws {\n"
      writeCode(number, hoists: false)
      text += "}\n"
    case .alone:
      text += "func alone\(number)() throws {\n"
      writeCode(number, hoists: false)
      text += "}\nif \(Support.wanted) == \(number) {\n\(Support.begin)(\(number))\n"
      text += "try alone\(number)()\n\(Support.end)()\n}\n"
    case .value:
      text += "\(Support.begin)(\(number))\n"
      mark(number, line: 0)
      text += "\(Support.show)(\n" + step.source.text + "\n)\n#sourceLocation()\n"
    }
  }

  // MARK: Code

  private func statements(_ step: Int) -> [Statement] {
    session.steps[step].kind == .value
      ? [] : parseProgram(session.steps[step].source).program.statements
  }

  private mutating func mark(_ step: Int, line: Int) {
    text += "#sourceLocation(file: \"\(StepPlace.name(number, step))\", line: \(line + 1))\n"
  }

  /// The code of a step; the value of its last expression is shown.
  private mutating func writeCode(_ step: Int, hoists: Bool) {
    let source = session.steps[step].source
    var bytes = source.bytes
    let statements = statements(step)
    if hoists {
      for statement in statements where statement.isHoisted {
        for index in statement.range.lower..<statement.range.upper
        where bytes[index] != 0x0A && bytes[index] != 0x0D {
          bytes[index] = 0x20
        }
      }
    }
    mark(step, line: 1)
    guard let shown = statements.last, shown.isShown else {
      text += String(decoding: bytes, as: UTF8.self) + "\n#sourceLocation()\n"
      return
    }
    text += String(decoding: bytes[..<shown.range.lower], as: UTF8.self)
    let line = source.lineIndex(of: shown.range.lower)
    text += "\n"
    mark(step, line: line)
    text += "\(Support.show)(\n"
    text += String(repeating: " ", count: shown.range.lower - source.lineStarts[line])
    text += source.string(shown.range) + "\n)\n#sourceLocation()\n"
    text += String(decoding: bytes[shown.range.upper...], as: UTF8.self) + "\n"
  }

  /// A type at the top level of its file: `fileprivate`, for other sessions have names like its own.
  private mutating func hoist(_ statement: Statement, _ source: SourceText, _ step: Int) {
    let line = source.lineIndex(of: statement.range.lower)
    mark(step, line: line)
    if statement.takesAccess { text += "fileprivate " }
    text += "\n" + String(repeating: " ", count: statement.range.lower - source.lineStarts[line])
    text += source.string(statement.range) + "\n#sourceLocation()\n"
  }
}

extension SourceText {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Statement {
  fileprivate var isExtension: Bool { if case .extension = kind { true } else { false } }

  fileprivate var isHoisted: Bool {
    switch kind {
    case .type, .extension: true
    default: false
    }
  }

  /// An extension that adds conformances cannot say who sees them.
  fileprivate var takesAccess: Bool {
    if case .extension(let declaration) = kind { declaration.inherited.isEmpty } else { true }
  }

  /// Whether its value is shown when it ends an example.
  fileprivate var isShown: Bool {
    guard case .expression(let expression) = kind else { return false }
    if case .assignment = expression.kind { return false }
    return true
  }
}

/// How the compiler names a step in its messages.
enum StepPlace {
  static func name(_ session: Int, _ step: Int) -> String { "session-\(session)-\(step)" }

  static func parse(_ name: Substring) -> (session: Int, step: Int)? {
    let parts = name.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0] == "session", let session = Int(parts[1]),
      let step = Int(parts[2])
    else { return nil }
    return (session, step)
  }
}
