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
    "struct A { }", "struct A: B, C { }", "struct A:{ }", "struct { }", "struct A",
    "struct A { let a }",
    "struct A { let a = 1 let b = 2 }", "struct A { let a = 1; let b = 2 }",
    "struct A { print(1) }",
    "struct A { a }", "struct A { case a }", "struct A { init { } }", "struct A { init() }",
    "struct A { init() -> Int { } }", "struct A { init?() { } }", "struct A { func a() }",
    "struct A { mutating static func a() { } }", "struct A { static mutating var a = 1 }",
    "struct A { subscript(a: Int) -> Int { 1 } }", "struct A { subscript(a: Int) { 1 } }",
    "struct A { subscript(a: Int) -> Int }", "struct A { subscript a: Int -> Int { 1 } }",
    "struct A { var a: Int { get { 1 } set { } } }", "struct A { var a: Int { get 1 } }",
    "struct A { var a: Int { set { } } }", "struct A { var a: Int { get { 1 } get { 2 } } }",
    "struct A { let a: Int { 1 } }", "struct A { var a { 1 } }", "var a: Int\n{ 1 }",
    "var a: Int { get { 1 } set(b) { } }", "var a: Int { get { 1 } set(b, c) { } }",
    "var a: Int { get(1) }", "var a: Int { set(1) }", "var get: Int { get }", "var a: Int { }",
    "enum A { case a, b }", "enum A { case a b }", "enum A { case a(Int, b: Int) }",
    "enum A { case a() }", "enum A { case }", "enum A { case a = 1, b = \"c\" }",
    "enum A { case a, }",
    "enum A { case .a }", "enum A { case default }", "enum A { case `default` }",
    "enum A { case a(Int = 1) }", "indirect enum A { case a(A) }", "enum A { indirect case a(A) }",
    "enum A { case a(_ b: Int) }", "enum A { case a(b c: Int) }", "indirect struct A { }",
    "switch a { }", "switch { }", "switch a { b }", "switch a { case b }", "switch a { case b: }",
    "switch a { case b: c default: d }", "switch a { case b: c; default: d }",
    "switch a { default: b\ncase c: d }", "switch a { case: b }", "switch a { default b }",
    "switch a { case b, c: d }", "switch a { case b, : d }", "switch a { case let b: c }",
    "switch a { case let (b, let c): d }", "switch a { case .b(let c), .d(let c): e }",
    "switch a { case b where c: d }", "switch a { case where c: d }", "switch a { case is Int: b }",
    "switch a { case let b as Int: c }", "switch a { case let b?: c }",
    "switch a { case (1, _): b }",
    "switch a { case 1...: b }", "switch a { case ..<1: b }", "switch a { case _: b }",
    "switch a { case .b\n: c }", "switch a\n{ case b: c }", "switch a { case b: break; }",
    "switch a.map { $0 } { case b: c }", "switch a { case { b }: c }",
    "switch f { b } { case c: d }",
    "switch (a, b) { case (1, let c) where c > 1, (let c, 2): d\ndefault: e }", "fallthrough",
    "if case 1 = a { }", "if case a { }", "if case let b? = a, case .c = d { }", "if case = a { }",
    "guard case .a(let b) = c else { return }", "while case let a? = b { }",
    "for case let a? in b { }", "for case .a(let b) in c where b { }", "for case a of b { }",
    "for a: Int in b { }", "for let a in b { }", "case a: b", "default: a", "catch { }",
    "do { }", "do { } catch { }", "do { } catch a { }", "do { } catch let a as B { }",
    "do { } catch is A, B.c { } catch { }", "do { } catch A.b(let c) where c > 1 { }", "do a",
    "do { }\ncatch { }", "do { } catch", "throw", "throw a", "throw\na", "defer { a }", "defer a",
    "let a = if b { 1 } else { 2 }", "let a = switch b { case 1: 2\ndefault: 3 }",
    "a = if b { 1 } else { 2 }", "func f() -> Int { return if a { 1 } else { 2 } }",
    "let (a: b, c: d) = e", "let (a: b) = c", "a as B", "a as? B", "a as ? B", "a is B", "a as",
    "a is",
    "f(a as B, b is C ? d : e)", "a as B + c", "if a is B { }", "if a as? B == nil { }",
    "f(&a)", "f(& a)", "f(&a.b[1], c: &d)", "a[&b]", "\\.a", "\\.a.b", "\\A.b", "\\.self", "\\A",
    "\\",
    "a.map(\\.b)", "a.map(\\.b).c", "\\.a + 1", "self.a", "self", "Self.a", "let a: Self",
    "self = a",
    "func f(_ a: inout Int) { }", "func f(inout a: Int) { }", "let f: (inout Int) -> Int",
    "let f = { (a: inout Int) in a += 1 }", "a: if b { break a }", "a: do { break a }",
    "a: switch b { default: break a }", "@discardableResult func f() -> Int { 1 }",
    "struct A { static func == (a: A, b: A) -> Bool { true } }",
    "struct A { static prefix func - (a: A) -> A { a } }",
    "struct A { static func -(a: A, b: A) { } }",
    "struct A { func f() { self.b = 1 } }", "extension A { }", "extension A: B { func c() { } }",
    "extension { }", "func f() { struct A { } }", "struct A { struct B { enum C { case d } } }",
    "struct A { static let a = 1, b = 2 }", "struct A { var (a, b) = (1, 2) }", "struct A;",
    "struct A { ; }", "struct A { func a() { } func b() { } }",
    "struct A { func a() { }\nfunc b() { } }",
    "struct A { init(a b: Int) { b } }", "struct A { init!() { } }", "a.init()", "A.init(b: 1)",
    "enum A: String { case a = \"b\"; var c: Int { 1 }; static let d = 1 }",
    "struct A { @discardableResult mutating func b() -> Int { 1 } }",
    "struct A { mutating init() { } }",
    "if a { 1 } else { 2 }.b", "return if a { 1 } else { 2 }", "switch a { case (b): c }",
    "switch a { case b.c: d }", "switch a { case b.c(d): e }", "switch a { case b(c): d }",
    "switch a { case .b().c: d }", "switch a { case .b + 1: c }", "switch a { case .b?: c }",
    "switch a { case .b??: c }", "switch a { case let .b(c, 1): d }",
    "switch a { case (a: let b, _): c }",
    "switch a { case let b where b > 1, 2: c }", "switch a { case nil: b }",
    "switch a { case \"b\": c }",
    "switch a { case -1: b }", "switch a { case !b: c }", "switch a { case [1, 2]: b }",
    "switch a { case let (b): c }", "switch a { case var b: c }", "switch a { case b as C: d }",
    "switch a { case b ? c : d: e }", "switch a { case .default: b }",
    "switch a { case A<B>.c: d }",
  ]

  /// Where we refuse more than the compiler's parser does, on purpose: its later passes do.
  private static let stricter: Set<String> = [
    "let x = a!=b", "if a { } else b", "\\A", "struct A { init() }", "struct A { func a() }",
    "struct A { static mutating var a = 1 }", "struct A { mutating init() { } }",
  ]

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
    // An extension cannot stand in a function.
    let whole = accepted.filter { $0.contains("extension") }
    let verdicts = try compilerVerdicts(whole)
    try #require(verdicts.count == whole.count)
    for (program, isAccepted) in zip(whole, verdicts) { #expect(isAccepted, "\(program)") }
    let bodies = accepted.filter { !$0.contains("extension") }
      .map { $0.replacing("\u{FEFF}", with: "") }
    let file = bodies.enumerated().map { "func p\($0)() {\n\($1)\n}\n" }.joined()
    let errors = try compilerErrors(file)
    #expect(errors == "")
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
