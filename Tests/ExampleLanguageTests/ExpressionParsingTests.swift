import ExampleLanguage
import Testing

@Suite struct ExpressionParsingTests {
  /// Swift's precedence groups, from the tightest: shift, multiplication, addition, range, `??`,
  /// comparison, `&&`, `||`, ternary, assignment.
  @Test(arguments: [
    Case("1 + 2 * 3", "(+ 1 (* 2 3))"),
    Case("1 * 2 + 3", "(+ (* 1 2) 3)"),
    Case("a - b - c", "(- (- a b) c)"),
    Case("a / b % c", "(% (/ a b) c)"),
    Case("a << 1 * b", "(* (<< a 1) b)"),
    Case("a &+ b &* c &- d", "(&- (&+ a (&* b c)) d)"),
    Case("a | b & c ^ d", "(^ (| a (& b c)) d)"),
    Case("0..<n + 1", "(..< 0 (+ n 1))"),
    Case("a ?? b ?? c", "(?? a (?? b c))"),
    Case("a ?? b == c", "(== (?? a b) c)"),
    Case("1...n == r", "(== (... 1 n) r)"),
    Case("a < b && c >= d || e != f", "(|| (&& (< a b) (>= c d)) (!= e f))"),
    Case("a || b && c", "(|| a (&& b c))"),
    Case("a === b && !c", "(&& (=== a b) (! c))"),
    Case("a ? b : c ? d : e", "(? a b (? c d e))"),
    Case("a || b ? c : d", "(? (|| a b) c d)"),
    Case("x = a ? b : c", "(= x (? a b c))"),
    Case("x = y = z", "(= x (= y z))"),
    Case("x += a * b", "(+= x (* a b))"),
    Case("x &+= 1", "(&+= x 1)"),
    Case("x <<= 1", "(<<= x 1)"),
    Case("_ = f()", "(= _ (call f))"),
    Case("(1 + 2) * 3", "(* (paren (+ 1 2)) 3)"),
    Case("a+b*c", "(+ a (* b c))"),
    Case("a\n  + b\n  * c", "(+ a (* b c))"),
  ])
  func followsThePrecedenceGroups(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("-x", "(- x)"),
    Case("-5 + -y", "(+ (- 5) (- y))"),
    Case("!a.b", "(! (. a b))"),
    Case("-x.magnitude", "(- (. x magnitude))"),
    Case("~a & b", "(& (~ a) b)"),
    Case("a...", "(... a _)"),
    Case("...b", "(... _ b)"),
    Case("..<b", "(..< _ b)"),
    Case("a[1...]", "(subscript a (... 1 _))"),
    Case("a[..<n]", "(subscript a (..< _ n))"),
    Case("a!", "(! a)"),
    Case("a!.b", "(. (! a) b)"),
    Case("a! == b", "(== (! a) b)"),
    Case("a?.b", "(chain (. (?. a) b))"),
    Case("a?.b?.c()", "(chain (call (. (?. (. (?. a) b)) c)))"),
    Case("a?.b!.c + 1", "(+ (chain (. (! (. (?. a) b)) c)) 1)"),
    Case("a?[0]", "(chain (subscript (?. a) 0))"),
    Case("a?.b = c", "(= (chain (. (?. a) b)) c)"),
    Case("x ?? a?.b", "(?? x (chain (. (?. a) b)))"),
  ])
  func appliesPrefixAndPostfix(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("try f() + g()", "(try (+ (call f) (call g)))"),
    Case("x = try f()", "(= x (try (call f)))"),
    Case("try x = f()", "(try (= x (call f)))"),
    Case("try? f()", "(try? (call f))"),
    Case("try! f().a", "(try! (. (call f) a))"),
    Case("f(try g(), b)", "(call f (try (call g)) b)"),
    Case("a ? try b() : c", "(? a (try (call b)) c)"),
  ])
  func coversAllToTheRightWithTry(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("f()", "(call f)"),
    Case("f(1, b: 2)", "(call f 1 b: 2)"),
    Case("f(for: 1, in: 2, default: 3)", "(call f for: 1 in: 2 default: 3)"),
    Case("f(\n  a,\n  b: c,\n)", "(call f a b: c)"),
    Case("a.b.c(1).d", "(. (call (. (. a b) c) 1) d)"),
    Case("a\n  .b()\n  .c", "(. (call (. a b)) c)"),
    Case("pair.0.1", "(. (. pair 0) 1)"),
    Case("d[\"k\", default: 0] += 1", "(+= (subscript d \"k\" default: 0) 1)"),
    Case("Int.self", "(. Int self)"),
    Case("Foo.init(1)", "(call (. Foo init) 1)"),
    Case("x.default", "(. x default)"),
    Case("f(.fargate, .spot(2))", "(call f (. fargate) (call (. spot) 2))"),
    Case("x == .on ? .a : .b", "(? (== x (. on)) (. a) (. b))"),
    Case("`class`.`let`", "(. class let)"),
    Case("größe + 変数", "(+ größe 変数)"),
    Case("reduce(0, +)", "(call reduce 0 +)"),
    Case("sorted(by: >)", "(call sorted by: >)"),
    Case("a\n(b)", "a\n(paren b)"),
    Case("a\n[b]", "a\n[b]"),
    Case("a; b ; c", "a\nb\nc"),
  ])
  func parsesCallsAndMembers(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("[]", "[]"),
    Case("[:]", "[:]"),
    Case("[1, 2,]", "[1, 2]"),
    Case("[\"a\": 1, \"b\": x ? y : z]", "[\"a\": 1, \"b\": (? x y z)]"),
    Case("()", "(tuple)"),
    Case("(a, b: 2)", "(tuple a b: 2)"),
    Case("[Int]()", "(call (type [Int]))"),
    Case("[String: [Int]]()", "(call (type [String: [Int]]))"),
    Case("[(Int) -> Bool]()", "(call (type [(Int) -> Bool]))"),
    Case("[a](b)", "(call (type [a]) b)"),
    Case("Set<Int>()", "(call (type Set<Int>))"),
    Case("Array<Array<Int?>>(x)", "(call (type Array<Array<Int?>>) x)"),
    Case("a<b", "(< a b)"),
    Case("a < b", "(< a b)"),
    Case("f(a < b, c > d)", "(call f (< a b) (> c d))"),
    Case("nil ?? true", "(?? nil true)"),
  ])
  func parsesCollectionsAndTypes(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case("f { 1 }", "(call f (closure $0 1))"),
    Case("f { $0 + $1 }", "(call f (closure $2 (+ $0 $1)))"),
    Case("f { g { $1 } }", "(call f (closure $0 (call g (closure $2 $1))))"),
    Case("f { a in { $0 + a } }", "(call f (closure (a) (closure $1 (+ $0 a))))"),
    Case("f { a in a }", "(call f (closure (a) a))"),
    Case("f { a, _ in a }", "(call f (closure (a, _) a))"),
    Case("f { (a, b) in a }", "(call f (closure (a, b) a))"),
    Case(
      "f { (a: Int) throws -> [Int] in [a] }", "(call f (closure (a: Int) throws -> [Int] [a]))"),
    Case("f { () -> Int in 1 }", "(call f (closure () -> Int 1))"),
    Case("f { (a) }", "(call f (closure $0 (paren a)))"),
    Case("f(1) { 2 } done: { 3 }", "(call f 1 (closure $0 2) done: (closure $0 3))"),
    Case("f(a: { $0 }).b { }", "(call (. (call f a: (closure $1 $0)) b) (closure $0))"),
    Case("a.map { $0 }.count", "(. (call (. a map) (closure $1 $0)) count)"),
    Case(
      "let f = { x in\n  let y = x\n  return y\n}",
      """
      (let f = (closure (x)
        (let y = x)
        (return y)))
      """),
  ])
  func parsesClosures(_ row: Case) { expectTree(row.text, row.expected) }

  /// A whole text that is one expression, as in prose.
  @Test func parsesAnExpressionAlone() {
    let source = SourceText(name: "a.md", "idle.monthly * 2")
    #expect(parseExpression(source).expression?.dump == "(* (. idle monthly) 2)")
    #expect(parseExpression(source).diagnostics.isEmpty)
    let bad = SourceText(name: "a.md", "1 + 2 3")
    #expect(
      parseExpression(bad).diagnostics.map { summary($0, in: bad) } == [
        "1:7-8 example.syntax.expected: expected the end of the expression, found '3'"
      ])
  }

  /// The range covers the node, no comment and no white space around it.
  @Test func knowsTheRangeOfEveryPart() throws {
    let source = SourceText(name: "a", " a + /* b */ f(x) // c")
    let expression = try #require(parseExpression(source).expression)
    #expect(expression.range == SourceRange(1, 17))
    guard case .binary(let name, let left, let right) = expression.kind else {
      Issue.record("no operator")
      return
    }
    #expect(name.range == SourceRange(3, 4))
    #expect(left.range == SourceRange(1, 2))
    #expect(right.range == SourceRange(13, 17))
  }
}
