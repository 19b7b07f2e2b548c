import Testing

/// The rules about words rest on telling code from comments and strings.
@Suite struct CodeAloneTests {
  @Test(arguments: [
    ("a // b", "a     "),
    ("a /* b /* c */ d */ e", "a                   e"),
    ("f(\"b\\\"c\") + d", "f(      ) + d"),
    ("#\"a\"b\"# + c", "        + c"),
    ("\"\"\"\n \"a\" \n\"\"\" + b", "   \n     \n    + b"),
    ("\"a\\(f(\")\"))b\" + c", "              + c"),
  ])
  func keepsOnlyCode(_ source: String, _ expected: String) {
    #expect(codeAlone(source) == expected)
  }
}
