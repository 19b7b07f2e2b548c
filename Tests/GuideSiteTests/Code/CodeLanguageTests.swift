import ExampleLanguage
import Foundation
import GuideSite
import GuideTestSupport
import Testing

/// Expected parts are read off each language's own grammar; `kind text`, in order.
@Suite struct CodeLanguageTests {
  private func parts(_ name: String, _ code: String) throws -> [String] {
    let bytes = Array(code.utf8)
    return try #require(CodeLanguage.named(name)).tokens(of: bytes).map { token in
      let text = String(decoding: bytes[token.range.lower..<token.range.upper], as: UTF8.self)
      return "\(token.kind.name) \(text)"
    }
  }

  @Test(arguments: [
    (#"{"a": "b"}"#, [#"property "a""#, #"string "b""#]),
    (#"{"a" : [1, -2.5e+3]}"#, [#"property "a""#, "number 1", "number -2.5e+3"]),
    ("[true, false, null, nil]", ["keyword true", "keyword false", "keyword null"]),
    (#"["a\\", "b"]"#, [#"string "a"#, #"escape \\"#, #"string ""#, #"string "b""#]),
    // What is no JSON: a string ends with its line at the latest.
    ("\"a\n1 \"b\\\n\"", ["string \"a", "number 1", "string \"b\\", "string \""]),
    ("", []),
  ])
  func json(_ code: String, _ expected: [String]) throws {
    #expect(try parts("json", code) == expected)
  }

  @Test(arguments: [
    ("a-b: c # d\n", ["property a-b", "comment # d"]),
    ("- k: 'it''s'", ["property k", "string 'it''s'"]),
    ("u: http://x#y", ["property u"]),
    ("n: 1.5\nv: 1.5.2", ["property n", "number 1.5", "property v"]),
    // A plain scalar is a number or a word of the schema as a whole, or not at all (YAML 1.2.2, 10.3.2).
    ("n: 2 million\nw: 80 ms # 3", ["property n", "property w", "comment # 3"]),
    ("t: true story\nu: on demand\nd: 2026-09-01", ["property t", "property u", "property d"]),
    ("- 1, 2\n- -3e+4\n- 0x1F\n- 1e", ["number -3e+4", "number 0x1F"]),
    (
      "l: [1, no, 2 x, {k: 3}]",
      [
        "property l", "number 1", "keyword no", "property k", "number 3",
      ]
    ),
    ("two words: 1\n8080: x:y", ["property two words", "number 1", "property 8080"]),
    ("t: !Ref Task", ["property t", "type !Ref"]),
    ("b: &x true", ["property b", "attribute &x", "keyword true"]),
    (
      "s: |\n  a: b\n\n  c\nd: 1",
      ["property s", "directive |", "string   a: b\n\n  c", "property d", "number 1"]
    ),
    ("\"q\": 1", ["property \"q\"", "number 1"]), ("---\na: b", ["directive ---", "property a"]),
  ])
  func yaml(_ code: String, _ expected: [String]) throws {
    #expect(try parts("yaml", code) == expected)
  }

  @Test(arguments: [
    ("aws s3 ls --human # all", ["call aws", "parameter --human", "comment # all"]),
    ("A=1 make | sort", ["property A", "call sort"]),
    (
      "if true; then echo $HOME; fi",
      ["keyword if", "call true", "keyword then", "call echo", "property $HOME", "keyword fi"]
    ),
    (
      #"echo "a ${B} \" $(ls -l)""#,
      [
        "call echo", #"string "a "#, "property ${B}", "string  ", #"escape \""#, "string  ",
        "interpolation $(", "call ls", "parameter -l", "interpolation )", #"string ""#,
      ]
    ),
    ("echo 'a\\' b", ["call echo", #"string 'a\'"#]),
    (
      "cat <<EOF > f\n$x\nEOF\nls",
      ["call cat", "directive <<EOF", "string $x\n", "directive EOF", "call ls"]
    ),
    ("a#b", ["call a"]),
  ])
  func shell(_ code: String, _ expected: [String]) throws {
    #expect(try parts("sh", code) == expected)
  }

  /// Only what a reader would type is code.
  @Test func console() throws {
    #expect(
      try parts("console", "$ ls \\\n  -l\ntotal 0\n\n# id\n") == [
        "prompt $ ", "call ls", "parameter -l", "output total 0", "prompt # ", "call id",
      ])
  }

  @Test func dockerfile() throws {
    #expect(
      try parts(
        "dockerfile", "# a\nFROM swift:6.2 AS build\nRUN --mount=type=cache make\ncopy $A /from")
        == [
          "comment # a", "keyword FROM", "keyword RUN", "parameter --mount", "keyword copy",
          "property $A",
        ])
  }

  @Test func hcl() throws {
    #expect(
      try parts("hcl", "resource \"a\" \"b\" {\n  n = \"x-${var.s}\" # c\n  m = max(1, 2)\n}") == [
        "keyword resource", "string \"a\"", "string \"b\"", "property n", "string \"x-",
        "interpolation ${",
        "interpolation }", "string \"", "comment # c", "property m", "call max", "number 1",
        "number 2",
      ])
  }

  @Test(arguments: [
    ("def f(x): return g(x)", ["keyword def", "declaration f", "keyword return", "call g"]),
    ("\"\"\"a\n\"b\" \"\"\" + 'c'", ["string \"\"\"a\n\"b\" \"\"\"", "string 'c'"]),
    ("f\"{a}\" # b", ["string f\"{a}\"", "comment # b"]),
    ("@cache\nx = 0x1F", ["attribute @cache", "number 0x1F"]),
    ("a.for_each(1)", ["call for_each", "number 1"]), ("x = y - 1", ["number 1"]),
  ])
  func python(_ code: String, _ expected: [String]) throws {
    #expect(try parts("python", code) == expected)
  }

  @Test(arguments: [
    (
      "const a = /[/]\\//g.test(b) / 2",
      ["keyword const", "string /[/]\\//g", "call test", "number 2"]
    ),
    (
      "`a ${b + `c`} d`",
      ["string `a ", "interpolation ${", "string `c`", "interpolation }", "string  d`"]
    ),
    (
      "class Bill extends Base {}",
      ["keyword class", "declaration Bill", "keyword extends", "type Base"]
    ),
    ("let n: number = 1_000 // x", ["keyword let", "type number", "number 1_000", "comment // x"]),
    (
      "/* a\n */ f('b\\'')", ["comment /* a\n */", "call f", "string 'b", "escape \\'", "string '"]
    ),
  ])
  func javaScript(_ code: String, _ expected: [String]) throws {
    #expect(try parts("ts", code) == expected)
  }

  @Test func sql() throws {
    #expect(
      try parts("sql", "SELECT sum(\"c\") FROM t WHERE d = 'it''s' -- x") == [
        "keyword SELECT", "call sum", "property \"c\"", "keyword FROM", "keyword WHERE",
        "string 'it''s'",
        "comment -- x",
      ])
  }

  @Test func diff() throws {
    #expect(
      try parts("diff", "--- a\n+++ b\n@@ -1 +1 @@\n c\n-d\n+e\n") == [
        "directive --- a", "directive +++ b", "label @@ -1 +1 @@", "deleted -d", "inserted +e",
      ])
  }

  @Test func http() throws {
    #expect(
      try parts("http", "POST /a HTTP/1.1\nHost: b\n\n{\"c\": 1}") == [
        "keyword POST", "string /a", "directive HTTP/1.1", "property Host", "string b",
        "property \"c\"",
        "number 1",
      ])
    #expect(
      try parts("http", "HTTP/1.1 404 Not Found\n") == [
        "directive HTTP/1.1", "number 404", "type Not", "type Found",
      ])
  }

  @Test func unknownLanguagesHaveNoColours() { #expect(CodeLanguage.named("cobol") == nil) }

  /// Any bytes in any language: parts are in order, lie within the text and do not overlap.
  @Test(arguments: CodeLanguage.names)
  func takesAnyBytes(_ name: String) throws {
    let language = try #require(CodeLanguage.named(name))
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "\"", "'", "`", "\\", "${", "}", "$(", ")", "<<EOF\n", "EOF\n", "\n", " ", "a", "1", "-", "#",
      "/",
      "//", "/*", "*/", ":", "|", ">", "@", "!", "&", "=", "é", "\u{0}", "\"\"\"", "$ ", "if", "+e",
      "{", "[",
    ]
    for _ in 0..<300 {
      let text = (0..<40).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
      let bytes = Array(text.utf8)
      var end = 0
      for token in language.tokens(of: bytes) {
        #expect(token.range.lower >= end && token.range.upper > token.range.lower, "\(text)")
        end = token.range.upper
      }
      #expect(end <= bytes.count)
    }
  }
}
