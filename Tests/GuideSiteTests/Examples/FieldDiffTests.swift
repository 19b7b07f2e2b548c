import GuideSite
import Testing

/// What differs between a promise and a result, down to the field.
@Suite struct FieldDiffTests {
  /// The place of the finding and the notes about fields.
  private func differences(_ printed: [String], _ promised: [String]) throws -> [String] {
    let code = printed.map { "print(\"\($0)\")" }.joined(separator: "\n")
    let text = """
      ```swift run
      \(code)
      ```

      ```output
      \(promised.joined(separator: "\n"))
      ```

      """
    let report = try TestGuide.chapters(["a.md": text]).check()
    let finding = try #require(report.result.findings.first)
    let place = try #require(finding.place)
    // The promise begins behind the code, three fences and a blank line.
    return ["\(place.line - printed.count - 4):\(place.column)-\(place.endColumn)"]
      + finding.notes.map(\.message).filter { !$0.contains("--update") }
  }

  @Test(arguments: [
    // 18.03 - 18.02, in cents.
    ("cost: $18.03", "cost: $18.02", ["1:7-13", "line 1, $18.02 is now $18.03 (+$0.01)"]),
    ("$54.06 a month", "$54.07 a month", ["1:1-7", "line 1, $54.07 is now $54.06 (-$0.01)"]),
    ("$1,000.5", "$999", ["1:1-5", "line 1, $999 is now $1,000.5 (+$1.5)"]),
    ("a -3 b", "a 4 b", ["1:3-4", "line 1, 4 b is now -3 b (-7 b)"]),
    ("at 80%.", "at 100%.", ["1:4-9", "line 1, 100%. is now 80%. (-20%)"]),
    ("1024 MiB left", "512 MiB left", ["1:1-4", "line 1, 512 MiB is now 1024 MiB (+512 MiB)"]),
    ("us-east-1 here", "us-west-2 here", ["1:1-10", "line 1, us-west-2 is now us-east-1"]),
    // Not the same fields: the whole line, and no more than a diff of lines.
    ("one two three", "one two", ["1:1-8"]),
    ("a  b", "a b", ["1:1-4", "only blanks differ"]),
  ])
  func pointsAtTheField(_ printed: String, _ promised: String, _ expected: [String]) throws {
    #expect(try differences([printed], [promised]) == expected)
  }

  /// A column that grows moves the others: only the cell that changed is named, under its head.
  @Test func namesTheCellOfATable() throws {
    let promised = [
      "Item     Quantity  Amount", "-------------------------", "A task          9   $9.00",
      "Another         1   $1.00",
    ]
    let printed = [
      "Item     Quantity   Amount", "--------------------------", "A task         10   $10.00",
      "Another         1    $1.00",
    ]
    #expect(
      try differences(printed, promised) == [
        "3:17-18", "line 3, 'Quantity': 9 is now 10 (+1)",
        "line 3, 'Amount': $9.00 is now $10.00 (+$1.00)",
      ])
  }

  @Test func aLineTooManyIsADiffOfLines() throws {
    #expect(try differences(["1", "2"], ["1"]) == ["2:1-4"])
  }

  @Test func aClaimSaysByHowMuch() throws {
    let text = "```swift run\nlet a = 12\n```\n\nIt is [10](value:a).\n"
    let report = try TestGuide.chapters(["a.md": text]).check()
    #expect(report.words.contains("the page says '10', the value is '12' (+2)"))
  }
}
