import GuideSite
import Testing

@Suite struct JSONHighlightTests {
  @Test(arguments: [
    (#"{"a": "b"}"#, [#"property "a""#, #"string "b""#]),
    (#"{"a" : [1, -2.5e+3]}"#, [#"property "a""#, "number 1", "number -2.5e+3"]),
    ("[true, false, null, nil]", ["keyword true", "keyword false", "keyword null"]),
    (#"["\"a\\", "b"]"#, [#"string "\"a\\""#, #"string "b""#]),
    // What is no JSON: a string ends with its line at the latest.
    ("\"a\n1 \"b\\\n\"", ["string \"a", "number 1", "string \"b\\", "string \""]),
    ("", []),
  ])
  func coloursKeysStringsNumbersAndLiterals(_ json: String, _ expected: [String]) {
    let bytes = Array(json.utf8)
    let found = highlightJSON(bytes).map { range, kind in
      "\(kind.rawValue) " + String(decoding: bytes[range.lower..<range.upper], as: UTF8.self)
    }
    #expect(found == expected)
  }
}
