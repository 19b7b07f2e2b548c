import ExampleLanguage
import Testing

@Suite struct PatternParsingTests {
  @Test(arguments: [
    Case("_", "_"),
    Case("1", "(~= 1)"),
    Case("-1", "(~= (- 1))"),
    Case("\"a\"", "(~= \"a\")"),
    Case("nil", "(~= nil)"),
    Case("1...5", "(~= (... 1 5))"),
    Case("..<0", "(~= (..< _ 0))"),
    Case("5...", "(~= (... 5 _))"),
    Case("a", "(~= a)"),
    Case("f(a)", "(~= (call f a))"),
    Case("(1)", "(~= (paren 1))"),
    Case(".a", ".a"),
    Case(".default", ".default"),
    Case(".a?", ".a?"),
    Case(".a(1, let b, c: _)", ".a((~= 1), let b, c: _)"),
    Case("A.b", "A.b"),
    Case("A.B.c(let d)", "(. A B).c(let d)"),
    Case("let .a(b, 1)", "let .a(b, (~= 1))"),
    Case("let a", "let a"),
    Case("var a", "var a"),
    Case("let a?", "let a?"),
    Case("let (a, _)", "let (a, _)"),
    Case("let (a, b)?", "let (a, b)?"),
    Case("(let a, 0)", "(let a, (~= 0))"),
    Case("(x: let a, y: _)", "(x: let a, y: _)"),
    Case("((1, _), (let a))", "(((~= 1), _), let a)"),
    Case("is Int", "is Int"),
    Case("let a as Int", "let a as Int"),
    Case(".a.b", "(~= (. (. a) b))"),
    Case("a.b + 1", "(~= (+ (. a b) 1))"),
    Case("A.b(1).c", "(~= (. (call (. A b) 1) c))"),
    Case("(a + b) * 2", "(~= (* (paren (+ a b)) 2))"),
    Case("[1, 2]", "(~= [1, 2])"),
    Case("a.map { $0 }", "(~= (call (. a map) (closure $1 $0)))"),
    Case("A.init(1)", "(~= (call (. A init) 1))"),
  ])
  func readsPatterns(_ row: Case) {
    expectTree(
      "switch x { case \(row.text): y }", "(switch x {\n  (case \(row.expected) {\n    y\n  })\n})")
    expectTree("if case \(row.text) = x { }", "(if (case \(row.expected) = x) {})")
    expectTree("for case \(row.text) in x { }", "(for case \(row.expected) in x {})")
  }

  /// A pattern that may turn out to be a value knows the expression that it would be.
  @Test(arguments: [
    Case(".a", "(. a)"),
    Case("A.b", "(. A b)"),
    Case(".a(1, b: 2)", "(call (. a) 1 b: 2)"),
    Case("A.B.c(.d)", "(call (. (. A B) c) (. d))"),
    Case("(1, .a)", "(tuple 1 (. a))"),
    Case("1 + 2", "(+ 1 2)"),
  ])
  func canBeAnExpression(_ row: Case) throws {
    let source = SourceText(name: "a", "if case \(row.text) = x { }")
    let statement = try #require(parseProgram(source).program.statements.first)
    guard case .if(let branch) = statement.kind,
      case .pattern(let pattern, _, _) = branch.conditions[0]
    else {
      Issue.record("no pattern")
      return
    }
    let expression = try #require(pattern.expression)
    #expect(expression.dump == row.expected)
    #expect(source.string(expression.range) == row.text)
  }

  @Test func knowsTheNamesOfAPattern() throws {
    let source = SourceText(name: "a", "if case let .a(b, (c, _), d: e?) = x { }")
    let statement = try #require(parseProgram(source).program.statements.first)
    guard case .if(let branch) = statement.kind,
      case .pattern(let pattern, _, _) = branch.conditions[0]
    else {
      Issue.record("no pattern")
      return
    }
    #expect(pattern.boundNames.map(\.text) == ["b", "c", "e"])
    #expect(source.string(pattern.range) == "let .a(b, (c, _), d: e?)")
  }

  @Test(arguments: [
    Case(
      "switch a {\ncase 1, 2 where b, 3:\n  c\n  d\ndefault: e }",
      "(switch a {\n  (case (~= 1), (~= 2) where b, (~= 3) {\n    c\n    d\n  })\n"
        + "  (default {\n    e\n  })\n})"),
    Case(
      "switch a { case 1: b case 2: c default: d }",
      "(switch a {\n  (case (~= 1) {\n    b\n  })\n  (case (~= 2) {\n    c\n  })\n"
        + "  (default {\n    d\n  })\n})"),
    Case(
      "switch a { case 1: switch b { default: c }\ncase 2: return\ndefault: fallthrough }",
      "(switch a {\n  (case (~= 1) {\n    (switch b {\n      (default {\n        c\n      })\n"
        + "    })\n  })\n  (case (~= 2) {\n    (return)\n  })\n  (default {\n    (fallthrough)\n  })\n})"
    ),
    Case(
      "a: switch b { default: break a }",
      "(a: switch b {\n  (default {\n    (break a)\n  })\n})"),
    Case("a: if b { break a }", "(a: if b {\n  (break a)\n})"),
    Case("do { a }", "(do {\n  a\n})"),
    Case(
      "do { try a() } catch A.b(let c) where c > 1, A.b(let c) { } catch let d as E { } catch is F { } catch { }",
      "(do {\n  (try (call a))\n} (catch A.b(let c) where (> c 1), A.b(let c) {})"
        + " (catch let d as E {}) (catch is F {}) (catch {}))"),
    Case("throw A.b", "(throw (. A b))"),
    Case("defer { a }", "(defer {\n  a\n})"),
    Case(
      "guard case let a? = b else { return }", "(guard (case let a? = b) else {\n  (return)\n})"),
    Case("while case .a(let b) = c, d { }", "(while (case .a(let b) = c), d {})"),
    Case("for a: Int in b { }", "(for a: Int in b {})"),
    Case("let (a: b, c) = d", "(let (a: b, c) = d)"),
  ])
  func readsBranches(_ row: Case) { expectTree(row.text, row.expected) }
}
