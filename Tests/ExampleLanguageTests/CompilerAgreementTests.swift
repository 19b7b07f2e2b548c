import ExampleLanguage
import Foundation
import GuideTestSupport
import Testing

private let swiftCompiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
  .split(separator: ":").map { URL(filePath: String($0)).appending(path: "swiftc") }
  .first { FileManager.default.isExecutableFile(atPath: $0.path) }

/// The real compiler's parser is the oracle: it accepts and refuses the same programs.
///
/// Skipped where no `swiftc` is on the path.
@Suite(.enabled(if: swiftCompiler != nil, "no swiftc on the path"))
struct CompilerAgreementTests {
  /// Around the edges of what Swift accepts, spacing and line ends above all.
  private static let edges = [
    "let x = a!=b", "let x = a ??b", "let x = a?b:c", "let x = a ? b:c", "let x = a ? b :c",
    "f()\n{ 1 }", "if a.map { $0 } == b { }", "for x in a.map { $0 } { }", "let x = a+ b",
    "let x =a", "let x= a", "let x=a", "x.0.1", "let x = 1_000_ + 1__0", "let x = 5.", "let x = .5",
    "let x = 1a", "let x = 0b12", "let x = \"\\q\"", "let x = \"\\u{110000}\"", "f(1,)",
    "let (a,) = 1",
    "let x = - a", "let x = -a", "let x = a\n+ b", "let x = a\n+b", "let x = a.\nb", "f(a: b: 1)",
    "f { 1 } g: { 2 }", "f { 1 }\ng: { 2 }", "}", "let x = \"a", "/* a", "/* /* */ */",
    "if let x { }",
    "let x = 1 let y = 2", "let x = \"\"\"\n  a\n b\n  \"\"\"", "let x = \"\"\"a\n\"\"\"", "if { }",
    "let x = \"\"\"\n  a\\\n  \"\"\"", "let x = #\"\"\"#", "let x = \"a\\(\n1)b\"", "let = 1",
    "let class = 1",
    "let `class` = 1", "a.class", "f(class: 1)", "func f(for x: Int) {}", "func f(x) {}",
    "func f {}",
    "guard a else { return }", "guard a { return }", "repeat { } while a", "repeat { } until a",
    "for x of y { }", "while { }", "a ? b", "a[1", "(1, 2", "[1, 2", "[1: 2, 3]", "[:]", "[,]",
    "(,)",
    "f(,)", "let x: [Int", "let x: [Int] = []", "let x: (Int) -> Int", "let x: Set<Int", "$0",
    "f { $0 }", "f { a, b in a }", "f { (a: Int, b) -> Int in a }", "f { a b in a }", "try f()",
    "try? f()", "try ! f()", "a?.b", "a ?.b", "a! .b", "a...", "...a", "a ... b", "a...b", "a... b",
    "return\n1", "break", "continue", "outer: while true { break outer }", "x = y = z", "x += 1",
    "x + = 1", "func f() { }; f()", "let x = a\n(b)", "let x = (a\n(b))", "\"\\(a)\"", "\"\\(a\"",
    "\"\\(\"b\")\"", "a /* b */ + c", "a/* b */+ c", "a +/* b */c", "let a, b: Int",
    "var a = 1, b = 2",
    "else { }", "if a { } else", "if a { } else b", "if (a) { }", "if a, b { }", "if a,, b { }",
    "a<b>(c)", "f(a < b, c > d)", "Array<Int>()", "[Int]()", "a as Int", "_ = a", "let _ = a",
    "let x = {", "{ }", "let f = { }", "let f = { () -> Int in 1 }", "f(a b)", "f(a, b", "f a",
    "\u{FEFF}let x = 1", "let x = 1\rlet y = 2", "let x = 1;let y = 2;;", "let größe = 1",
    "let 1a = 2", "let x = a &b", "let x = a & b", "let x = 'a'", "let x = “a”", "let x = 1\u{A0}",
  ]

  /// Where we refuse more than the compiler's parser does, on purpose: its later passes do.
  private static let stricter: Set<String> = ["let x = a!=b", "if a { } else b"]

  /// Refused here, one by one: the compiler refuses each of them too.
  @Test func refusesWhatTheCompilerRefuses() throws {
    let refused = Self.edges.filter { program in
      let codes = parseProgram(SourceText(name: "a", program)).diagnostics.map(\.code)
      // What is refused by name is sound Swift; the compiler's opinion of it is of no interest.
      return !codes.isEmpty && !codes.contains { $0.hasPrefix("example.language") }
    }
    #expect(refused.count > 40)
    let verdicts = try compilerVerdicts(refused)
    try #require(verdicts.count == refused.count)
    for (program, isAccepted) in zip(refused, verdicts) where !Self.stricter.contains(program) {
      #expect(!isAccepted, "\(program)")
    }
  }

  /// Accepted here: the compiler accepts them all, each as the body of a function in one file.
  @Test func acceptsWhatTheCompilerAccepts() throws {
    let generated = (UInt64(1)...60).map { ProgramGenerator.program(seed: $0) }
    let accepted = (Self.edges + generated).filter { program in
      parseProgram(SourceText(name: "a", program)).diagnostics.isEmpty
    }
    #expect(accepted.count > 120)
    let bodies = accepted.map { $0.replacing("\u{FEFF}", with: "") }
    let file = bodies.enumerated().map { "func p\($0)() {\n\($1)\n}\n" }.joined()
    #expect(try compilerErrors(file) == "")
  }

  private func compilerErrors(_ text: String) throws -> String {
    guard let compiler = swiftCompiler else { return "" }
    return try withTemporaryFolder { folder in
      try Data(text.utf8).write(to: folder.appending(path: "p.swift"))
      let finished = try runProcess(
        compiler, ["-frontend", "-parse", "-swift-version", "6", "p.swift"], in: folder)
      return finished.status == 0 ? "" : finished.errors
    }
  }

  /// Whether the compiler's parser accepts each program, by two processes at a time.
  private func compilerVerdicts(_ programs: [String]) throws -> [Bool] {
    guard let compiler = swiftCompiler else { return [] }
    return try withTemporaryFolder { folder in
      for (index, program) in programs.enumerated() {
        try Data(program.utf8).write(to: folder.appending(path: "p\(1_000 + index).swift"))
      }
      let script = """
        ls p*.swift | xargs -P 2 -I F sh -c \
          '"\(compiler.path)" -frontend -parse -swift-version 6 F >/dev/null 2>&1 && touch F.ok'
        for f in p*.swift; do if [ -e "$f.ok" ]; then echo y; else echo n; fi; done
        """
      let finished = try runProcess(URL(filePath: "/bin/sh"), ["-c", script], in: folder)
      return finished.output.split(separator: "\n").map { $0 == "y" }
    }
  }
}
