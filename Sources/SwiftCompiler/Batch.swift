import ExampleLanguage
package import Foundation

/// Compiles and runs sessions with the real compiler: as many as possible in one compilation.
///
/// A session that does not compile among the others is tried as a main file of its own, which takes what
/// cannot stand in a function. What does not compile there either is left out, step by step, and the rest
/// compiled again: one bad example does not hide the others.
package struct Batch {
  /// A program that runs longer is stopped.
  package static let secondsForProgram = 20
  private static let rounds = 30

  private let toolchain: Toolchain
  private let sessions: [CompiledSession]
  private let folder: URL
  /// What every session finds declared, as Swift text for the top level of a file.
  private let prelude: String
  private var refused: [[Int: [CompilerMessage]]]
  /// Steps that use what a refused step declares.
  private var leaning: [Set<Int>]
  /// Sessions that have a program of their own.
  private var programs: [Int: URL] = [:]
  private var triedAlone: Set<Int> = []
  private let triesMainFiles: Bool

  /// What became of every step of every session.
  ///
  /// - Parameters:
  ///   - prelude: what every session finds declared, as Swift text.
  ///   - triesMainFiles: whether a session that has errors may be well as a program of its own.
  ///   - folder: an empty folder for sources and programs.
  /// - Throws: when the compiler cannot be run, or fails for no reason that a session gives.
  package static func run(
    _ sessions: [CompiledSession], prelude: String = "", triesMainFiles: Bool = true,
    by toolchain: Toolchain, in folder: URL
  ) throws(CompilerFailure) -> [[CompiledSession.Outcome]] {
    var batch = Batch(sessions, prelude: prelude, triesMainFiles, by: toolchain, in: folder)
    try batch.compile()
    var outcomes: [[CompiledSession.Outcome]] = []
    for number in sessions.indices { outcomes.append(try batch.outcomes(number)) }
    return outcomes
  }

  private init(
    _ sessions: [CompiledSession], prelude: String, _ triesMainFiles: Bool,
    by toolchain: Toolchain, in folder: URL
  ) {
    (self.sessions, self.prelude, self.triesMainFiles) = (sessions, prelude, triesMainFiles)
    (self.toolchain, self.folder) = (toolchain, folder)
    refused = Array(repeating: [:], count: sessions.count)
    leaning = Array(repeating: [], count: sessions.count)
  }

  // MARK: Compiling

  private mutating func compile() throws(CompilerFailure) {
    try write(Support.file(imports: toolchain.imports) + prelude, "support.swift")
    for _ in 0..<Self.rounds {
      let together = sessions.indices.filter { programs[$0] == nil }
      let errors = try compileTogether(together)
      if errors.sessions.isEmpty {
        guard errors.others.isEmpty else {
          throw CompilerFailure("the compiler fails", note: errors.others[0])
        }
        return
      }
      for number in errors.sessions.sorted() { try settle(number, errors) }
    }
    throw CompilerFailure("the compiler finds new errors again and again")
  }

  /// All sessions that have no program of their own, in one compilation.
  private func compileTogether(_ numbers: [Int]) throws(CompilerFailure) -> CompilerErrors {
    for number in numbers {
      let text = SessionText.function(number, sessions[number], without: leftOut(number))
      try write(toolchain.imports + text, Self.file(number))
    }
    let table = numbers.map { "case \($0): try session\($0)()\n" }.joined()
    try write(
      """
      __guidegenStart()
      do {
        switch Int(CommandLine.arguments[1])! {
        \(table)default: break
        }
      } catch { __guidegenStopped(error) }

      """, "main.swift")
    return try swiftc(numbers.map(Self.file) + ["support.swift", "main.swift"], "batch", numbers)
  }

  /// What to do about a session that has errors: a program of its own, or leave out what is wrong.
  private mutating func settle(_ number: Int, _ together: CompilerErrors) throws(CompilerFailure) {
    var errors = together
    if triesMainFiles, triedAlone.insert(number).inserted {
      let main = "alone-\(number)/main.swift"
      let text = SessionText.mainFile(number, sessions[number], without: leftOut(number))
      try write(toolchain.imports + text, main)
      let alone = try swiftc(["support.swift", main], "alone-\(number)/program", [number])
      if alone.sessions.isEmpty, alone.others.isEmpty {
        programs[number] = folder.appending(path: "alone-\(number)/program")
        return
      }
      // At the top level no name may be declared twice, in a session it may.
      if alone.bySession[number] != nil, !alone.isAboutRedeclaration(number) { errors = alone }
    }
    guard let found = errors.bySession[number] ?? together.bySession[number] else {
      throw CompilerFailure("the compiler fails", note: errors.others.first)
    }
    leaveOut(found, number)
  }

  /// A step that only misses what steps before it would have declared is no fault of its own.
  private mutating func leaveOut(_ found: [Int: [CompilerMessage]], _ number: Int) {
    for (step, messages) in found.sorted(by: { $0.key < $1.key }) {
      let before = leftOut(number).filter { $0 < step }
      let lost = Set(before.flatMap { sessions[number].steps[$0].declaredNames })
      if messages.allSatisfy({ $0.isAbout(lost) }) {
        leaning[number].insert(step)
      } else {
        refused[number][step] = messages
      }
    }
    triedAlone.remove(number)
  }

  private func leftOut(_ number: Int) -> Set<Int> {
    Set(refused[number].keys).union(leaning[number])
  }

  /// The errors of a compilation; a module of one file has to hold `main`.
  private func swiftc(
    _ files: [String], _ product: String, _ numbers: [Int]
  ) throws(CompilerFailure) -> CompilerErrors {
    let done = try Child.run(
      toolchain.compiler,
      [
        "-suppress-warnings", "-swift-version", "6", "-wmo", "-Onone", "-module-name", "main",
      ] + files + toolchain.moduleArguments + ["-o", product], in: folder, limitSeconds: 1200)
    let errors = CompilerErrors(done.errors, sessions)
    if done.status != 0, errors.sessions.isEmpty, errors.others.isEmpty {
      throw CompilerFailure("the compiler fails", note: firstLine(done.errors))
    }
    return errors
  }

  static func file(_ number: Int) -> String { "session\(number).swift" }

  static func sessionNumber(ofFile name: Substring) -> Int? {
    guard name.hasPrefix("session"), name.hasSuffix(".swift") else { return nil }
    return Int(name.dropFirst(7).dropLast(6))
  }

  private func write(_ text: String, _ name: String) throws(CompilerFailure) {
    let file = folder.appending(path: name)
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    } catch { throw CompilerFailure("'\(file.path)' cannot be written", note: "\(error)") }
  }

  // MARK: Running

  private func outcomes(_ number: Int) throws(CompilerFailure) -> [CompiledSession.Outcome] {
    let steps = sessions[number].steps
    let whole = try execute(number, wanted: nil)
    var outcomes: [CompiledSession.Outcome] = []
    var hasStopped = false
    for (index, step) in steps.enumerated() {
      if let messages = refused[number][index] {
        outcomes.append(.refused(messages))
      } else if leaning[number].contains(index) || hasStopped {
        outcomes.append(.skipped)
      } else if step.kind == .check {
        outcomes.append(.finished([]))
      } else if step.kind == .alone {
        outcomes.append(outcome(of: index, try execute(number, wanted: index)))
      } else {
        let outcome = outcome(of: index, whole)
        if case .stopped = outcome { hasStopped = true }
        outcomes.append(outcome)
      }
    }
    return outcomes
  }

  private func outcome(of step: Int, _ run: (output: ProgramOutput, status: Int32))
    -> CompiledSession.Outcome
  {
    let lines = run.output.lines[step] ?? []
    guard run.status != 0, run.output.last == step || run.output.last == nil else {
      return .finished(lines)
    }
    return .stopped(lines, reason: run.output.error ?? "a trap")
  }

  /// A session in a process of its own: a trap stays with it.
  private func execute(
    _ number: Int, wanted: Int?
  ) throws(CompilerFailure) -> (output: ProgramOutput, status: Int32) {
    let program = programs[number] ?? folder.appending(path: "batch")
    let arguments = ["\(number)"] + (wanted.map { ["\($0)"] } ?? [])
    let done = try Child.run(
      program, arguments, in: folder, limitSeconds: Double(Self.secondsForProgram + 10))
    return (ProgramOutput(done.output), done.status)
  }
}

extension CompilerErrors {
  fileprivate func isAboutRedeclaration(_ number: Int) -> Bool {
    (bySession[number] ?? [:]).values.contains { messages in
      messages.contains { $0.text.hasPrefix("invalid redeclaration") }
    }
  }
}

extension CompilerMessage {
  /// Whether it only misses one of these names.
  fileprivate func isAbout(_ names: Set<String>) -> Bool {
    guard text.hasPrefix("cannot find "), let open = text.firstIndex(of: "'") else { return false }
    let name = text[text.index(after: open)...].prefix { $0 != "'" }
    return names.contains(String(name))
  }
}

extension CompiledSession.Step {
  /// The names that later steps would find.
  fileprivate var declaredNames: [String] {
    guard kind == .run else { return [] }
    return parseProgram(source).program.statements.flatMap { statement -> [String] in
      switch statement.kind {
      case .variable(let declaration): declaration.pattern.names
      case .function(let declaration): [declaration.name.text]
      case .type(let declaration): [declaration.name.text]
      default: []
      }
    }
  }
}

extension Pattern {
  fileprivate var names: [String] {
    switch kind {
    case .identifier(let name): [name.text]
    case .tuple(let patterns): patterns.flatMap(\.names)
    default: []
    }
  }
}
