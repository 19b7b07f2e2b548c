import Figures
import Testing

/// The examples of RFC 4180, section 2. Quotes stand only where they have to (rule 5 lets others go).
@Suite struct TableCSVTests {
  private func csv(_ records: [[String]]) -> String {
    Table(columns: records[0].map { .init($0) }, rows: Array(records.dropFirst())).csv
  }

  @Test(arguments: [
    // Rules 1 to 4.
    (
      [
        ["field_name", "field_name", "field_name"], ["aaa", "bbb", "ccc"], ["zzz", "yyy", "xxx"],
      ],
      "field_name,field_name,field_name\r\naaa,bbb,ccc\r\nzzz,yyy,xxx\r\n"
    ),
    // Rule 6: a line break, a comma.
    (
      [["aaa", "b\r\nbb", "ccc"], ["zzz", "yyy", "x,x"]],
      "aaa,\"b\r\nbb\",ccc\r\nzzz,yyy,\"x,x\"\r\n"
    ),
    // Rule 7.
    ([["aaa", "b\"bb", "ccc"]], "aaa,\"b\"\"bb\",ccc\r\n"),
    // Rule 4: blanks are part of a field.
    ([[" a ", "b\nc"]], " a ,\"b\nc\"\r\n"),
  ])
  func followsTheRules(_ records: [[String]], _ expected: String) {
    #expect(csv(records) == expected)
  }

  @Test func holdsTheCellsThatAreShown() {
    let table = Table(
      "A caption, which is no record", columns: [.init("2 × µ"), .init("$", alignment: .trailing)],
      rows: [["short"], ["long", "1,234.50", "cut"]], footer: [["Total", "-5"]])
    #expect(table.csv == "2 × µ,$\r\nshort,\r\nlong,\"1,234.50\"\r\nTotal,-5\r\n")
  }

  @Test func anEmptyRecordIsNoEmptyLine() {
    #expect(csv([["a"], [""], ["b"]]) == "a\r\n\"\"\r\nb\r\n")
    #expect(Table(columns: [], rows: [["lost"]]).csv.isEmpty)
  }

  /// An apostrophe before what looks like a formula would make texts of numbers.
  @Test(arguments: ["-5", "+1", "=1+1", "@a"])
  func changesNoCell(_ text: String) {
    #expect(csv([[text]]) == text + "\r\n")
  }
}
