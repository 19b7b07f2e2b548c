import ExampleLanguage
import GuideSite
import Testing

@Suite struct DiagnosticRendererTests {
  private func render(
    _ text: String, _ range: SourceRange, isColored: Bool = false, detail: [String] = [],
    notes: [Diagnostic.Note] = []
  ) -> String {
    let source = SourceText(name: "a.md", text)
    let diagnostic = Diagnostic(
      code: "link.missing", message: "it is wrong", at: SourceLocation(file: "a.md", range: range),
      detail: detail, notes: notes)
    return DiagnosticRenderer(sources: ["a.md": source], isColored: isColored).render(diagnostic)
  }

  @Test(arguments: [
    // A word in the second line.
    ("one\ntwo three\n", 8, 13, "2:5", "2 | two three", "  |     ^~~~~"),
    // A tab takes four columns of the terminal and one of the place.
    ("\tx y", 3, 4, "1:4", "1 |     x y", "  |       ^"),
    // Three bytes and two columns each.
    ("日本 x", 7, 8, "1:4", "1 | 日本 x", "  |      ^"),
    ("日本 x", 0, 6, "1:1", "1 | 日本 x", "  | ^~~~"),
    // An accent of its own has no width.
    ("e\u{301}x", 3, 4, "1:3", "1 | e\u{301}x", "  |  ^"),
    // A byte-order mark is not shown, and no column.
    ("\u{FEFF}ab", 4, 5, "1:2", "1 | ab", "  |  ^"),
    // A range over several lines is marked to the end of its first.
    ("ab cd\nef", 3, 8, "1:4", "1 | ab cd", "  |    ^~"),
    // A place at the end of the line.
    ("ab\r\ncd", 2, 2, "1:3", "1 | ab", "  |   ^"),
    // A control character would write to the terminal.
    ("a\u{1B}[31mb", 0, 1, "1:1", "1 | a\u{FFFD}[31mb", "  | ^"),
  ])
  func marksWhatIsMeant(
    _ text: String, _ lower: Int, _ upper: Int, _ place: String, _ line: String, _ marks: String
  ) {
    let expected = "a.md:\(place): error: it is wrong [link.missing]\n  \(line)\n  \(marks)\n"
    #expect(render(text, SourceRange(lower, upper)) == expected)
  }

  /// Of 50 columns, 43 are left behind the number and the marks for the cut; three eighths of them, 16,
  /// are for what stands before the word. Notes begin in column 9, so that lines have 42.
  @Test func aNarrowTerminalGetsWhatFits() {
    let line = String(repeating: "a", count: 60) + "WORD" + String(repeating: "b", count: 60)
    let source = SourceText(name: "a.md", line)
    let diagnostic = Diagnostic(
      code: "link.missing", message: "it is wrong",
      at: SourceLocation(file: "a.md", range: SourceRange(60, 64)),
      notes: [.init("one two three four five six seven eight nine ten")])
    let text = DiagnosticRenderer(sources: ["a.md": source], isColored: false, width: 50)
      .render(diagnostic)
    let lines = text.split(separator: "\n")
    #expect(lines.allSatisfy { $0.count <= 50 }, "\(text)")
    #expect(lines[1].contains("…" + String(repeating: "a", count: 16) + "WORDb"), "\(text)")
    #expect(lines.last == "        nine ten")
  }

  @Test func showsDetailAndNotes() {
    let note = Diagnostic.Note(
      "it was here", at: SourceLocation(file: "a.md", range: SourceRange(3, 3)))
    let text = render(
      "ab\ncd\n", SourceRange(0, 1), detail: ["- a", "+ b"],
      notes: [note, Diagnostic.Note("mend it")])
    #expect(
      text == """
        a.md:1:1: error: it is wrong [link.missing]
          1 | ab
            | ^
          - a
          + b
          note: a.md:2:1: it was here
          note: mend it

        """)
  }

  @Test func longLinesAreCutAroundThePlace() {
    let text = String(repeating: "x", count: 5_000) + "HERE" + String(repeating: "y", count: 5_000)
    let lines = render(text, SourceRange(5_000, 5_004)).split(separator: "\n")
    #expect(lines[1].contains("HERE") && lines[1].count < 200)
    let column = lines[1].firstRange(of: "HERE")?.lowerBound
    #expect(
      column.map { lines[1].distance(from: lines[1].startIndex, to: $0) }
        == lines[2].firstIndex(of: "^").map { lines[2].distance(from: lines[2].startIndex, to: $0) }
    )
  }

  @Test func coloursOnlyWhereTheyAreWanted() {
    #expect(!render("a", SourceRange(0, 1)).contains("\u{1B}"))
    #expect(render("a", SourceRange(0, 1), isColored: true).contains("\u{1B}[1;31merror\u{1B}[0m"))
  }

  @Test func aDiagnosticWithoutAFileHasNoPlace() {
    let diagnostic = Diagnostic(
      code: "page.taken", severity: .warning, message: "it is odd", at: nil)
    #expect(
      DiagnosticRenderer(sources: [:], isColored: false).render(diagnostic)
        == "warning: it is odd [page.taken]\n")
  }
}
