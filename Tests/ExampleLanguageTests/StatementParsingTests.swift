import ExampleLanguage
import Testing

@Suite struct StatementParsingTests {
  @Test(arguments: [
    Case("let x = 1", "(let x = 1)"),
    Case("var x: Int?", "(var x: Int?)"),
    Case("let a = 1, b: Double = 2", "(let a = 1)\n(let b: Double = 2)"),
    Case("let a, b: Int", "(let a: Int)\n(let b: Int)"),
    Case("var a, b: Int, c = 1, d", "(var a: Int)\n(var b: Int)\n(var c = 1)\n(var d)"),
    Case("let a, b: Int = 1", "(let a)\n(let b: Int = 1)"),
    Case("let (a, _) = pair", "(let (a, _) = pair)"),
    Case("let _ = f()", "(let _ = (call f))"),
    Case(
      "let f: (Int, [String: Int]) throws -> (a: Int, Bool?)",
      "(let f: (Int, [String: Int]) throws -> (a: Int, Bool?))"),
    Case("let x: Lambda.Function", "(let x: Lambda.Function)"),
    Case("let x: Array<Set<Int>>? = nil", "(let x: Array<Set<Int>>? = nil)"),
    Case("let x: (() -> Void)?", "(let x: (() -> Void)?)"),
    Case("let x: ()", "(let x: ())"),
  ])
  func parsesVariables(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("func f() {}", "(func f() {})"),
    Case(
      "func f(a: Int, b c: Int = 1, _ d: Int...) throws -> Int { d }",
      "(func f(a a: Int, b c: Int = 1, _ d: Int...) throws -> Int {\n  d\n})"),
    Case(
      "func apply(_ work: @escaping () throws -> Void) rethrows { try work() }",
      "(func apply(_ work: () throws -> Void) rethrows {\n  (try (call work))\n})"),
    Case("func f() { return }", "(func f() {\n  (return)\n})"),
    Case("func f() { return\n 1 }", "(func f() {\n  (return 1)\n})"),
    Case("func f() { return\n let x = 1 }", "(func f() {\n  (return)\n  (let x = 1)\n})"),
  ])
  func parsesFunctions(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("if a { b }", "(if a {\n  b\n})"),
    Case("if a {} else if b {} else {}", "(if a {} else (if b {} else {}))"),
    Case("if a {\n}\nelse {\n}", "(if a {} else {})"),
    Case(
      "if let x, var y = z, x == y {}", "(if (let x), (var y = z), (== x y) {})"),
    Case("if let (a, b) = c {}", "(if (let (a, b) = c) {})"),
    Case("if (a) {}", "(if (paren a) {})"),
    Case(
      "guard let x = y, x > 1 else { return }", "(guard (let x = y), (> x 1) else {\n  (return)\n})"
    ),
    Case("while i < 3 { i += 1 }", "(while (< i 3) {\n  (+= i 1)\n})"),
    Case("while let x = next() {}", "(while (let x = (call next)) {})"),
    Case("repeat { a() } while b", "(repeat {\n  (call a)\n} while b)"),
    Case("for x in 0..<3 { print(x) }", "(for x in (..< 0 3) {\n  (call print x)\n})"),
    Case(
      "for (i, _) in xs.enumerated() where i > 1 {}",
      "(for (i, _) in (call (. xs enumerated)) where (> i 1) {})"),
    Case("for x in xs.map({ $0 }) {}", "(for x in (call (. xs map) (closure $1 $0)) {})"),
    Case("for x in xs.map { $0 } {}", "(for x in (call (. xs map) (closure $1 $0)) {})"),
    Case("if xs.isEmpty { f { $0 } }", "(if (. xs isEmpty) {\n  (call f (closure $1 $0))\n})"),
    Case(
      "outer: for x in y { break outer\ncontinue }",
      "(outer: for x in y {\n  (break outer)\n  (continue)\n})"),
  ])
  func parsesControlFlow(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("a // b\n/* d /* e */ f */ g", "a\ng"),
    Case("/* only a comment */", ""),
    Case("\u{FEFF}let x = 1", "(let x = 1)"),
    Case("let x = 1\r\nlet y = 2\rlet z = 3", "(let x = 1)\n(let y = 2)\n(let z = 3)"),
    Case("a;", "a"),
    Case("", ""),
  ])
  func skipsWhatIsNoCode(_ row: Case) { expectTree(row.text, row.expected) }
}
