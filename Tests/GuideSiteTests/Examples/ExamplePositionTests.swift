import ExampleLanguage
import GuideSite
import Testing

/// A fault inside an example points at its place in the file. The name `nowhere` is declared by
/// nothing; every table row holds it once, and its place is counted by searching for it.
@Suite struct ExamplePositionTests {
  @Test(arguments: [
    "```swift run\nprint(nowhere)\n```\n",
    "```swift run\r\nprint(\"a\")\r\nprint(nowhere)\r\n```\r\n\r\n```output\r\na\r\n```\r\n",
    "\u{FEFF}```swift run\nprint(nowhere)\n```\n",
    "  ```swift run\n  print(nowhere)\n  ```\n",
    "- item\n\n  ```swift run\n  print(nowhere)\n  ```\n",
    "1. one\n   - two\n\n     ```swift run\n\n     print(nowhere)\n     ```\n",
    "> quote\n>\n> ```swift run\n> print(nowhere)\n> ```\n",
    ">```swift run\n>print(nowhere)\n>```\n",
    "> - ```swift run\n>   print(nowhere)\n>   ```\n",
    "- item\n\n\t```swift run\n\tprint(nowhere)\n\t```\n",
    "```swift run\nlet ä = \"ä\"; print(nowhere)\n```\n",
    "```swift run\n\tprint(nowhere)\n```\n",
    "~~~~swift run\nprint(nowhere)\n~~~~\n",
    "text `{swift} nowhere` text\n",
    "first\nline and `` {swift}  nowhere `` text\n".replacing("`` {", with: "``{"),
    "text [$18.02](value:nowhere) text\n",
    "text [$18.02](<value: nowhere> \"title\") text\n",
    "| a |\n| - |\n| `{swift} nowhere` |\n",
    "> - **[x](value:nowhere)**\n",
  ])
  func pointsIntoTheFile(_ markdown: String) throws {
    let page = ExamplePage(markdown)
    let location = try #require(page.diagnostics.first?.location)
    let place = try #require(page.source.bytes.firstRange(of: Array("nowhere".utf8)))
    #expect(page.diagnostics.map(\.code) == [unknownName])
    #expect(location == .init(file: "page.md", range: .init(place.lowerBound, place.upperBound)))
  }

  /// A reference link has its expression elsewhere: the link is the place.
  @Test func pointsAtTheLinkWhenItsTargetStandsElsewhere() {
    let page = ExamplePage("text [x][cost]\n\n[cost]: value:nowhere\n")
    #expect(page.findings == ["1:6 \(unknownName)"])
  }
}
