import AWSModel
import GuideTestSupport
import Testing

@Suite struct JSONTests {
  @Test(arguments: [
    "null", " true ", "[]", "{}", "[1,2]", #"{"a":{"b":[false]}}"#, "-0", "1.5e+10", "0.5", "[\n]",
    #""\u00e9\ud83d\ude00\\\/\b\f\n\r\t""#, "\u{FEFF}1", "12345678901234567890", "\"é\"",
    #""\ud800""#, #"{"":0}"#,
  ])
  func takesJSON(_ text: String) throws {
    _ = try JSON.parse(Array(text.utf8))
  }

  @Test(arguments: [
    "", " ", "nul", "[1,]", "[1 2]", "{,}", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, "{a:1}", "01",
    "1.", ".5", "+1", "1e", "\"", "\"\u{1}\"", #""\x""#, #""\u12g4""#, "[", "]", "1 2", "'a'",
    "// c\n1", "NaN", "-", "[1", #"{"a":1"#, "\"\\",
  ])
  func refusesWhatIsNot(_ text: String) {
    #expect {
      _ = try JSON.parse(Array(text.utf8))
    } throws: { error in
      (error as? Refusal)?.error.code == "json.syntax"
    }
  }

  @Test func refusesStringsThatAreNotUTF8() {
    #expect(throws: Refusal.self) { _ = try JSON.parse([0x22, 0xFF, 0x22]) }
  }

  /// 128 levels are taken, 129 are not, and neither 100,000.
  @Test func limitsItsDepth() throws {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    _ = try JSON.parse(nested(128))
    for depth in [129, 100_000] {
      #expect {
        _ = try JSON.parse(nested(depth))
      } throws: { error in
        (error as? Refusal)?.error.code == "json.depth"
      }
    }
  }

  @Test func keepsValuesAndPlaces() throws {
    let text = #"{"a": [1, "é\n", 2.50], "b": {"c": true}, "a": [3]}"#
    let json = try JSON.parse(Array(text.utf8))
    #expect(json["a"]?.elements.first?.integer == 3)
    #expect(json["b"]?["c"]?.bool == true)
    #expect(json.members.count == 3)
    #expect(json.members[0].nameRange == 1..<4)
    #expect(json.members[0].value.range == 6..<23)
    #expect(json.members[0].value.elements[1].string == "é\n")
    #expect(json.members[0].value.elements[2].value == .number("2.50"))
  }

  /// The place is the offending sign; at the end of the text, the last byte.
  @Test func saysWhereTheTextGoesWrong() {
    let text = "{\"a\": 1 \"b\": 2}"
    #expect {
      _ = try JSON.parse(Array(text.utf8))
    } throws: { error in
      let refusal = error as? Refusal
      return refusal?.range == 8..<9 && refusal?.error.message == "found '\"', expected ',' or '}'"
    }
  }

  /// Bytes changed at random end in a value or in a refusal within the text.
  @Test func survivesAnyBytes() throws {
    let seed: UInt64 = 7
    var generator = SeededGenerator(seed: seed)
    let original = try vectorFile("taskdefs/docs-trace-data.json")
    for _ in 0..<2_000 {
      var bytes = original
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[index] = UInt8.random(in: 0...255, using: &generator)
        case 1: bytes.remove(at: index)
        default: bytes.removeSubrange(index...)
        }
        if bytes.isEmpty { break }
      }
      let (definition, refusals) = TaskDefinition.validate(json: bytes)
      #expect((definition == nil) == !refusals.isEmpty, "seed \(seed)")
      #expect(refusals.allSatisfy { $0.range.upperBound <= bytes.count }, "seed \(seed)")
    }
  }
}
