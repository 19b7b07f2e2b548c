import ExampleLanguage
import Testing

/// What is said about a slip, and where.
@Suite struct SyntaxDiagnosticTests {
  @Test(arguments: [
    Case(
      "f(1, 2",
      "1:7 example.syntax.expected: expected ')' to close the argument list, found the end of the example"
    ),
    Case(
      "f(a b)", "1:5-6 example.syntax.expected: expected ')' to close the argument list, found 'b'"),
    Case(
      "let x = [1, 2\nlet y = 3",
      "1:14 example.syntax.expected: expected ']' to close the list, found the end of the line"),
    Case("let x =", "1:8 example.syntax.expected: expected a value, found the end of the example"),
    Case(
      "let x = 1 +\n",
      "1:12 example.syntax.expected: expected a value behind '+', found the end of the example"),
    Case("let = 3", "1:5-6 example.syntax.expected: expected a name, found '='"),
    Case("let class = 3", "1:5-10 example.syntax.expected: expected a name, found 'class'"),
    Case(
      "let a = 1 let b = 2",
      "1:11-14 example.syntax.separator: expected a new line or ';' before the next statement, found 'let'"
    ),
    Case("if { }", "1:4-5 example.syntax.expected: expected a condition before '{', found '{'"),
    Case("if a = b { }", "1:6-7 example.syntax.assignment: '=' assigns, and a condition compares"),
    Case(
      "if a print(1)",
      "1:6-11 example.syntax.expected: expected '{' to begin the body of 'if', found 'print'"),
    Case(
      "for x of y { }", "1:7-9 example.syntax.expected: expected 'in' and a sequence, found 'of'"),
    Case(
      "guard a { }",
      "1:9-10 example.syntax.expected: expected 'else' behind the conditions of 'guard', found '{'"),
    Case(
      "repeat { } until a",
      "1:12-17 example.syntax.expected: expected 'while' and a condition behind the body of 'repeat', found 'until'"
    ),
    Case(
      "func f(a) { }",
      "1:9-10 example.syntax.expected: expected ':' and the type of the parameter 'a', found ')'"),
    Case("func f { }", "1:8-9 example.syntax.expected: expected '(' and the parameters, found '{'"),
    Case(
      "if a {\n  b",
      "2:4 example.syntax.expected: expected '}' to close the body of 'if', found the end of the example"
    ),
    Case(
      "a.\nb",
      "1:3 example.syntax.expected: expected the name of a member behind '.', found the end of the line"
    ),
    Case(
      "a ? b",
      "1:6 example.syntax.expected: expected ':' and the value for 'false', found the end of the example"
    ),
    Case("f(a: )", "1:6-7 example.syntax.expected: expected a value for 'a', found ')'"),
    Case("let x: = 1", "1:8-9 example.syntax.expected: expected a type, found '='"),
    Case("a }", "1:3-4 example.syntax.brace: '}' closes nothing: no '{' is open here"),
    Case("{ a }", "1:1-2 example.syntax.brace: expected a statement, found '{'"),
    Case(
      "a +b",
      "1:3-4 example.syntax.spacing: '+' has a space on one side only, so it does not join two values"
    ),
    Case(
      "a+ b",
      "1:2-3 example.syntax.spacing: '+' has a space on one side only, so it does not join two values"
    ),
    Case(
      "let x = - a",
      "1:9-10 example.syntax.spacing: '-' must stand directly before its value, without a space"),
    Case("let x =1", "1:7-8 example.syntax.spacing: '=' needs a space on both sides, or on none"),
    Case(
      "a < b < c",
      "1:7-8 example.syntax.associativity: '<' and '<' cannot follow each other without parentheses"
    ),
    Case(
      "a == b != c",
      "1:8-10 example.syntax.associativity: '==' and '!=' cannot follow each other without parentheses"
    ),
    Case("a + try b", "1:5-8 example.syntax.try: 'try' cannot stand to the right of an operator"),
    Case(
      "a ? b : try c", "1:9-12 example.syntax.try: 'try' cannot stand to the right of an operator"),
    Case(
      "a ** b", "1:3-5 example.language.operator: `**` is not an operator of the example language"),
    Case("_ + 1", "1:1-2 example.syntax.discard: '_' can only be assigned to, as in '_ = value'"),
    Case("$0 + 1", "1:1-3 example.syntax.anonymous: '$0' stands outside of any closure"),
    Case(
      "f { a in $0 }",
      "1:10-12 example.syntax.anonymous: '$0' cannot be used where the closure names its parameters"
    ),
    Case(
      "if a!=b { }",
      "1:5-7 example.syntax.spacing: the '!' directly behind a value unwraps that value, as in Swift"
    ),
    Case(
      "let x = a!=b",
      "1:10-12 example.syntax.spacing: the '!' directly behind a value unwraps that value, as in Swift"
    ),
    Case(
      "let x = a?b : c",
      "1:10-11 example.syntax.spacing: the '?' directly behind a value unwraps that value, as in Swift"
    ),
    Case("a;; b", "1:3-4 example.syntax.expected: expected a statement before ';', found ';'"),
    Case(
      "(a: 1)", "1:2-3 example.syntax.tuple: a tuple of one element cannot have a label, found 'a:'"
    ),
  ])
  func saysWhatWasExpected(_ row: Case) { expectFaults(row.text, [row.expected]) }

  @Test(arguments: [
    Case(
      "let x = \"abc",
      "1:9-10 example.syntax.string.end: this string has no end: expected '\"' before the end of the line"
    ),
    Case(
      "let x = \"a\\(b\n",
      "1:9-10 example.syntax.string.end: this string has no end: expected '\"' before the end of the line"
    ),
    Case(
      "let x = \"\"\"\n  abc",
      "1:9-12 example.syntax.string.end: this string has no end: expected '\"\"\"' before the end of the example"
    ),
    Case(
      "let x = \"\"\"abc\n\"\"\"",
      "1:12 example.syntax.string.lines: the text of a multi-line string begins on the line after '\"\"\"'"
    ),
    Case(
      "let x = \"\"\"\n  a\n b\n  \"\"\"",
      "3:2 example.syntax.string.indentation: this line of the string is indented less than the closing '\"\"\"'"
    ),
    Case(
      "let x = \"\"\"\n  a \\\n  \"\"\"",
      "3:3-6 example.syntax.string.lines: the last line of a multi-line string cannot end with a backslash"
    ),
    Case("let x = \"\\q\"", "1:10-12 example.syntax.string.escape: '\\q' is no escape sequence"),
    Case(
      "let x = \"\\u{D800}\"",
      "1:10-18 example.syntax.string.unicode: expected a Unicode scalar as one to eight hexadecimal digits in braces"
    ),
    Case("let x = \"\\()\"", "1:10-13 example.syntax.expected: expected a value in '\\()'"),
    Case("let x = 0b12", "1:12-13 example.syntax.number: '2' cannot stand in a binary number"),
    Case("let x = 12ab", "1:11-13 example.syntax.number: 'ab' cannot stand in a decimal number"),
    Case("let x = 0x", "1:9-11 example.syntax.number: expected digits in this number"),
    Case("let x = .5", "1:9-11 example.syntax.number: a number cannot begin with '.': write '0.5'"),
    Case("let x = 1e999", "1:9-14 example.syntax.number: '1e999' is larger than any Double"),
    Case(
      "let x = 18446744073709551616",
      "1:9-29 example.syntax.integer: '18446744073709551616' does not fit into 64 bits"),
    Case(
      "/* a /* b */",
      "1:1-3 example.syntax.comment: this comment has no end: expected '*/' before the end of the example"
    ),
    Case(
      "let x = “a”",
      "1:9-10 example.syntax.character: the character U+201C has no meaning here|1:11-12 example.syntax.character: the character U+201D has no meaning here"
    ),
    Case(
      "let x = 1\u{2003}+ 2",
      "1:10-11 example.syntax.character: the character U+2003 has no meaning here"),
    Case(
      "let x = `a",
      "1:9-10 example.syntax.character: expected a name and a second '`' behind '`' on the same line"
    ),
  ])
  func saysWhatTheLexerDoesNotUnderstand(_ row: Case) {
    expectFaults(row.text, row.expected.split(separator: "|").map(String.init))
  }

  /// 0xFF begins no UTF-8 sequence.
  @Test func saysWhereTheTextIsNoText() {
    let source = SourceText(name: "a", bytes: Array("let x = ".utf8) + [0xFF])
    #expect(
      parseProgram(source).diagnostics.map { summary($0, in: source) } == [
        "1:9-10 example.syntax.encoding: the text is not valid UTF-8 here"
      ])
  }

  @Test func pointsAtTheOpeningBracket() throws {
    let source = SourceText(name: "a", "let x = f(1, [2, 3)\nlet y = 1")
    let (program, diagnostics) = parseProgram(source)
    #expect(
      diagnostics.map { summary($0, in: source) } == [
        "1:19-20 example.syntax.expected: expected ']' to close the list, found ')'"
      ])
    let note = try #require(diagnostics.first?.notes.first)
    #expect(note.message == "the '[' stands here")
    #expect(note.location?.range == SourceRange(13, 14))
    #expect(program.dump == "(let y = 1)")
  }

  /// Each statement goes wrong once, and the sound ones between them are kept.
  @Test func goesOnWithTheNextStatement() {
    let text = """
      let a = f(1,
        b c,
        d: 2)
      let b = 2
      for x in xs {
        let y = = 3
        let z = 4
      }
      let c = [1 2]
      print("end")
      """
    let source = SourceText(name: "a", text)
    let (program, diagnostics) = parseProgram(source)
    #expect(
      diagnostics.map { source.position(of: $0.location?.range.lower ?? 0).line } == [2, 6, 9])
    #expect(program.dump == "(let b = 2)\n(for x in xs {\n  (let z = 4)\n})\n(call print \"end\")")
  }

  @Test func endsTheListAfterTwenty() {
    let text = String(repeating: "let = 1\n", count: 100)
    #expect(parseProgram(SourceText(name: "a", text)).diagnostics.count == 20)
  }

  @Test(arguments: ["(", "[", "f { ", "if a { ", "-(", "a ? ", "f(a: ", "a ?? "])
  func refusesWhatIsNestedTooDeeply(_ unit: String) {
    let text = String(repeating: unit, count: 5_000)
    let codes = parseProgram(SourceText(name: "a", text)).diagnostics.map(\.code)
    #expect(codes.contains("example.syntax.depth"))
    #expect(codes.count <= 2)
  }

  /// The statement takes two of the 64 levels, so the 63rd string, three columns each, is too deep.
  @Test func refusesStringsNestedTooDeeply() {
    let text = String(repeating: "\"\\(", count: 500) + "1" + String(repeating: ")\"", count: 500)
    expectFaults(
      text, ["1:187-188 example.syntax.depth: this is nested too deeply to be read"])
  }

  /// Chains are parsed in a loop, and would still overflow the stack of who walks the tree.
  @Test(arguments: [" + 1", ".a", "()", "[0]", "!", " && b"])
  func refusesChainsThatAreTooLong(_ link: String) {
    let long = SourceText(name: "a", "a" + String(repeating: link, count: 5_000))
    #expect(parseProgram(long).diagnostics.map(\.code) == ["example.syntax.depth"])
    let fair = SourceText(name: "a", "a" + String(repeating: link, count: 200))
    #expect(parseProgram(fair).diagnostics.isEmpty)
  }
}
