import GuideSite
import Testing

@Suite struct DiagnosticHTMLTests {
  /// Sentences are blocks that wrap; the excerpt keeps its lines and columns.
  @Test func letsSentencesWrapAndExcerptsKeepTheirColumns() {
    let text = """
      example:1:5: error: "a" < b [x.y]
        1 | let ^ = "a"
          |     ^~~
        - promised
        note: write b

      """
    #expect(
      DiagnosticHTML.html(text) == """
        <span class="diagnostic-message">example:1:5: error: &quot;a&quot; &lt; b [x.y]
        </span>  1 | let ^ = &quot;a&quot;
            |     <span class="diagnostic-marks">^~~</span>
          - promised
        <span class="diagnostic-note">  note: write b
        </span>
        """)
  }
}
