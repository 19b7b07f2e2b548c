import ExampleLanguage
import GuideSite
import Testing

@Suite struct PromotionTests {
  /// Each row: the page before, and after `--update`, byte for byte.
  @Test(arguments: [
    // A new promise, with and without a final newline.
    (
      "```swift run\nprint(\"a\")\n```\n\nEnd\n",
      "```swift run\nprint(\"a\")\n```\n\n```output\na\n```\n\nEnd\n"
    ),
    ("```swift run\nprint(\"a\")\n```", "```swift run\nprint(\"a\")\n```\n\n```output\na\n```"),
    // A promise that is broken: only its content changes.
    (
      "```swift run\nprint(\"a\")\n```\n<!-- x -->\n\n~~~~  output  \nb\nc\n~~~~~\n",
      "```swift run\nprint(\"a\")\n```\n<!-- x -->\n\n~~~~  output  \na\n~~~~~\n"
    ),
    (
      "```swift run\nprint(\"a\")\n```\n```output\n```\n",
      "```swift run\nprint(\"a\")\n```\n```output\na\n```\n"
    ),
    ("```swift run\n```\n```output\nb\n```\n", "```swift run\n```\n```output\n```\n"),
    // Line endings.
    (
      "```swift run\r\nprint(\"a\")\r\n```\r\n\r\nEnd",
      "```swift run\r\nprint(\"a\")\r\n```\r\n\r\n```output\r\na\r\n```\r\n\r\nEnd"
    ),
    (
      "```swift run\r\nprint(\"a\")\r\n```\r\n```output\r\nb\r\nc\r\n```\r\n",
      "```swift run\r\nprint(\"a\")\r\n```\r\n```output\r\na\r\n```\r\n"
    ),
    (
      "```swift run\rprint(\"a\")\r```\r", "```swift run\rprint(\"a\")\r```\r\r```output\ra\r```\r"
    ),
    // A tight list stays tight, a loose one loose.
    (
      "- one\n  ```swift run\n  print(\"a\")\n  ```\n- two\n",
      "- one\n  ```swift run\n  print(\"a\")\n  ```\n  ```output\n  a\n  ```\n- two\n"
    ),
    (
      "- one\n\n  ```swift run\n  print(\"a\\n\\nb\")\n  ```\n",
      "- one\n\n  ```swift run\n  print(\"a\\n\\nb\")\n  ```\n\n  ```output\n  a\n\n  b\n  ```\n"
    ),
    // The list marker on the fence's line is not repeated.
    (
      "- ```swift run\n  print(\"a\")\n  ```\n",
      "- ```swift run\n  print(\"a\")\n  ```\n  ```output\n  a\n  ```\n"
    ),
    (
      "10) ```swift run\n    print(\"a\")\n    ```\n",
      "10) ```swift run\n    print(\"a\")\n    ```\n    ```output\n    a\n    ```\n"
    ),
    // Tabs. Where the list takes the whole tab, it stays one.
    (
      "-   one\n\n\t```swift run\n\tprint(\"\\ta\")\n\t```\n",
      "-   one\n\n\t```swift run\n\tprint(\"\\ta\")\n\t```\n\n\t```output\n\t\ta\n\t```\n"
    ),
    // Where the list takes two of its columns, CommonMark would leave a blank before each line.
    (
      "- one\n\n\t```swift run\n\tprint(\"a\")\n\t```\n",
      "- one\n\n\t```swift run\n\tprint(\"a\")\n\t```\n\n    ```output\n    a\n    ```\n"
    ),
    (
      "- one\n\n\t```swift run\n\tprint(\"a\")\n\t```\n\n\t```output\n\tb\n\t```\n",
      "- one\n\n\t```swift run\n\tprint(\"a\")\n\t```\n\n\t```output\n   a\n\t```\n"
    ),
    // Quotes, also without the blank, and lists in them.
    (
      "> ```swift run\n> print(\"a\\n\\n  b\")\n> ```\n",
      "> ```swift run\n> print(\"a\\n\\n  b\")\n> ```\n>\n> ```output\n> a\n>\n>   b\n> ```\n"
    ),
    (
      ">```swift run\n>print(\" a\\nb\")\n>```\n",
      ">```swift run\n>print(\" a\\nb\")\n>```\n>\n>```output\n>  a\n>b\n>```\n"
    ),
    (
      "> 1. x\n>    ```swift run\n>    print(\"a\")\n>    ```\n",
      "> 1. x\n>    ```swift run\n>    print(\"a\")\n>    ```\n>    ```output\n>    a\n>    ```\n"
    ),
    (
      "> [!NOTE]\n> ```swift run\n> print(\"a\")\n> ```\n> ```output\n> b\n> ```\n",
      "> [!NOTE]\n> ```swift run\n> print(\"a\")\n> ```\n> ```output\n> a\n> ```\n"
    ),
    // Fences longer than what they hold.
    (
      "```swift run\nprint(\"a ``` b\")\n```\n",
      "```swift run\nprint(\"a ``` b\")\n```\n\n````output\na ``` b\n````\n"
    ),
    (
      "~~~swift run\nprint(\"~~~~\\n```\")\n~~~\n",
      "~~~swift run\nprint(\"~~~~\\n```\")\n~~~\n\n~~~~~output\n~~~~\n```\n~~~~~\n"
    ),
    (
      "```swift run\nprint(\"```\")\n```\n```output\nb\n```\n",
      "```swift run\nprint(\"```\")\n```\n````output\n```\n````\n"
    ),
    // A fence that need not be longer stays as long as it is.
    (
      "```swift run\nprint(\"a ``` b\")\n```\n```output\nb\n```\n",
      "```swift run\nprint(\"a ``` b\")\n```\n```output\na ``` b\n```\n"
    ),
    // The kept, the unsound and the unshown are left alone.
    (
      "```swift run\nprint(\"a\")\n```\n```output\na   \n```\n",
      "```swift run\nprint(\"a\")\n```\n```output\na   \n```\n"
    ),
    ("```swift run fails=a.b\nprint(\"a\")\n```\n", "```swift run fails=a.b\nprint(\"a\")\n```\n"),
    // A promise without an end would take the rest of the page with it.
    (
      "```swift run\nprint(\"a\")\n```\n```output\nb\n\n# Heading\n",
      "```swift run\nprint(\"a\")\n```\n```output\nb\n\n# Heading\n"
    ),
    ("```swift run\nprint(\"a\")\n", "```swift run\nprint(\"a\")\n"),
    // Behind a failure, what comes out may be a consequence.
    (
      "```swift run\nprint(no)\n```\n\n```swift run\nprint(\"a\")\n```\n",
      "```swift run\nprint(no)\n```\n\n```swift run\nprint(\"a\")\n```\n"
    ),
  ])
  func updates(_ before: String, _ after: String) {
    let page = ExamplePage(before)
    #expect(page.updated.debugDescription == after.debugDescription)
    #expect(ExamplePage(page.updated).updated.debugDescription == after.debugDescription)
  }

  /// Each row: the value, the link before, and after.
  @Test(arguments: [
    ("$18.02", "[$18.00](value:v)", "[$18.02](value:v)"),
    ("$18.02", "a [](value:v) b", "a [$18.02](value:v) b"),
    ("$18.02", "[**$1**](value:v)", "[**$18.02**](value:v)"),
    ("$18.02", "[`$1`](<value: v> \"title\")", "[`$18.02`](<value: v> \"title\")"),
    ("a*b_c", "[x](value:v)", "[a\\*b\\_c](value:v)"),
    ("[1, 2]", "[x](value:v)", "[\\[1, 2\\]](value:v)"),
    ("a|b", "| h |\n| - |\n| [x](value:v) |", "| h |\n| - |\n| [a\\|b](value:v) |"),
    ("1 *and* 2", "[1 *or* 2](value:v)", "[1 \\*and\\* 2](value:v)"),
    ("0...5", "[x](value:v)", "[0\\.\\.\\.5](value:v)"),
    ("<b> & `c`", "[x](value:v)", "[\\<b\\> \\& \\`c\\`](value:v)"),
  ])
  func updatesClaims(_ value: String, _ before: String, _ after: String) {
    let setup = "```swift run setup\nlet v = \"\(value)\"\n```\n\n"
    let page = ExamplePage(setup + before + "\n", smartPunctuation: true)
    #expect(page.updated == setup + after + "\n")
    #expect(ExamplePage(page.updated, smartPunctuation: true).findings == [])
  }

  @Test func saysWhatChanged() throws {
    let page = ExamplePage(
      """
      ```swift run
      let v = "new"
      print("a")
      ```

      The value is [old](value:v).

      ```swift run
      print("b")
      ```

      ```output
      c
      d
      ```
      """)
    let promotion = try #require(promotions(for: page.runs).first)
    #expect(promotion.path == "page.md")
    #expect(
      promotion.changes == [
        .init(line: 4, what: "wrote the output, 1 line"),
        .init(line: 6, what: "'old' became 'new'"),
        .init(line: 13, what: "replaced 2 lines of output by 1"),
      ])
  }

  @Test func refusesToOverwriteAChange() throws {
    let page = ExamplePage("```swift run\nprint(\"a\")\n```\n")
    let promotion = try #require(promotions(for: page.runs).first)
    #expect(promotion.conflict(with: page.source.bytes) == nil)
    #expect(promotion.conflict(with: [0x61])?.code == "update.conflict")
  }

  @Test func hasNothingToSayAboutAPageThatIsRight() {
    #expect(promotions(for: ExamplePage("text `{swift} 1`\n").runs).isEmpty)
  }
}
