import ExampleLanguage
import Testing

@Suite struct LiteralTests {
  @Test(arguments: [
    Case("0", "0"),
    Case("1_000_000", "1000000"),
    Case("0xFF_ff", "65535"),
    Case("0o17", "15"),
    Case("0b1010", "10"),
    Case("18446744073709551615", "18446744073709551615"),
    Case("1.5", "1.5"),
    Case("1e3", "1000.0"),
    Case("1_0.2_5E-1", "1.025"),
    Case("0x1p3", "8.0"),
    Case("0x1.8p-1", "0.75"),
    Case("1.description", "(. 1 description)"),
    Case("1...2", "(... 1 2)"),
  ])
  func readsNumbers(_ row: Case) { expectTree(row.text, row.expected) }

  @Test(arguments: [
    Case(#""""#, #""""#),
    Case(#""a\n\t\r\0\\\"\'""#, #""a\n\t\r\0\\\"'""#),
    Case(#""\u{e9}\u{1F600}""#, "\"é😀\""),
    Case(#""a \(b) c""#, #""a \(b) c""#),
    Case(#""\(a)\(b)""#, #""\(a)\(b)""#),
    Case(#""\(f("x\(y)", [1, 2]))""#, #""\((call f "x\(y)" [1, 2]))""#),
    Case(#""\(a ? "(" : ")")""#, #""\((? a "(" ")"))""#),
    Case(#""\((1 + 2) * 3)""#, #""\((* (paren (+ 1 2)) 3))""#),
    Case(#""\(xs.map { "\($0)" })""#, #""\((call (. xs map) (closure $1 "\($0)")))""#),
    Case(##"#"a\n "b" \(c) \#(d) \#n"#"##, #""a\\n \"b\" \\(c) \(d) \n""#),
    Case(##"#"""#"##, #""\"""#),
    Case(####"##"a"#b"##"####, ##""a\"#b""##),
  ])
  func readsStrings(_ row: Case) { expectTree(row.text, row.expected) }

  /// The closing delimiter's white space is taken off every line; the last line end is not text.
  @Test(arguments: [
    Case("\"\"\"\n  a\n    b\n  \"\"\"", #""a\n  b""#),
    Case("\"\"\"\na\n\n\"\"\"", #""a\n""#),
    Case("\"\"\"\n\"\"\"", #""""#),
    Case("\"\"\"\n\n\"\"\"", #""""#),
    Case("\"\"\"\n  a\n\n  b\n  \"\"\"", #""a\n\nb""#),
    Case("\"\"\"\n  a \\\n  b\n  \"\"\"", #""a b""#),
    Case("\"\"\"\n  a\\n\n  \\(x) \"\"q\"\"\n  \"\"\"", #""a\n\n\(x) \"\"q\"\"""#),
    Case("\"\"\"\n  \\(\n    x)\n  \"\"\"", #""\(x)""#),
    Case("\"\"\"\r\n  a\r\n  b\r\n  \"\"\"", #""a\nb""#),
    Case("#\"\"\"\n  a\\n\\#(x)\n  \"\"\"#", #""a\\n\(x)""#),
    Case("\"\"\"\n\ta\n\t\tb\n\t\"\"\"", #""a\n\tb""#),
  ])
  func readsMultilineStrings(_ row: Case) { expectTree(row.text, row.expected) }
}
