import Figures
import Testing

@Suite struct TableTests {
  private let table = Table(
    "Costs <of> \"a\" & 'b'", columns: [.init("Item"), .init("µ", alignment: .trailing)],
    rows: [["2 × task", "1,234"], ["x"], ["漢字", "5", "cut"]], footer: [["Total", "6"]])

  /// Columns are as wide as their widest cell; `×` takes one cell, `漢` two.
  @Test func alignsItsColumns() {
    #expect(
      table.description == """
        Costs <of> "a" & 'b'
        Item          µ
        ---------------
        2 × task  1,234
        x
        漢字          5
        ---------------
        Total         6
        """)
  }

  @Test func writesAccessibleHTML() {
    #expect(
      table.html == """
        <table class="figure-table">
        <caption>Costs &lt;of&gt; &quot;a&quot; &amp; &#39;b&#39;</caption>
        <thead>
        <tr><th scope="col">Item</th><th scope="col" class="trailing">µ</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">2 × task</th><td class="trailing">1,234</td></tr>
        <tr><th scope="row">x</th><td class="trailing"></td></tr>
        <tr><th scope="row">漢字</th><td class="trailing">5</td></tr>
        </tbody>
        <tfoot>
        <tr><th scope="row">Total</th><td class="trailing">6</td></tr>
        </tfoot>
        </table>

        """)
  }

  @Test func leavesOutACaptionThatIsNotGiven() {
    let table = Table(columns: [.init("a")], rows: [])
    #expect(table.description == "a\n-")
    #expect(!table.html.contains("caption"))
  }

  @Test func keepsRowsOnOneLine() {
    let table = Table(columns: [.init("a")], rows: [["b\nc"]])
    #expect(table.description == "a\n---\nb c")
  }

  @Test func hasATextWithoutColumns() {
    #expect(Table(columns: [], rows: [["lost"]]).description == "\n\n")
  }

  @Test(arguments: [("abc", 3), ("×µ", 2), ("漢", 2), ("e\u{301}", 1), ("", 0), ("🚀", 2)])
  func measuresWidth(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
