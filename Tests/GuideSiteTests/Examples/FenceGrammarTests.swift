import Testing

@Suite struct FenceGrammarTests {
  @Test(arguments: [
    "swift", "swift run", "swift  run\tfold ", "Swift run",
    "swift run id=idle title=\"Two idle tasks\"",
    "swift run setup", "swift run setup fresh", "swift run session=b", "swift run show=code",
    "swift run show=result", "swift run show=none fold highlight=3-5,7", "swift check",
    "swift check session=b", "swift title=\"Shown\" highlight=1 id=a-b_1",
    "json", "json title=\"another tool's word\"", "yaml {linenos=true}", "rust,no_run", "mermaid",
    "json task-definition id=web", "",
  ])
  func accepts(_ info: String) {
    #expect(findings(info) == [])
  }

  /// Columns count from the fence's line: the info string begins in column 4.
  @Test(arguments: [
    ("swift rum", "1:10 fence.word.unknown"),
    ("swift run  ttle=\"A\"", "1:15 fence.word.unknown"),
    ("swift no_run", "1:10 fence.word.unknown"),
    ("swift run Setup", "1:14 fence.word.unknown"),
    ("swift task-definition", "1:10 fence.word.unknown"),
    ("json task-defintion id=web", "1:9 fence.word.unknown"),
    ("json task-definition id=web setup", "1:32 fence.word.unknown"),
    ("swift run explore", "1:14 fence.word.unavailable"),
    ("swift include=\"web.swift#service\"", "1:10 fence.include.file"),
    ("swift run fold fold", "1:19 fence.word.repeated"),
    ("swift run id=a id=b", "1:19 fence.word.repeated"),
    ("swift run check", "1:14 fence.word.conflict"),
    ("swift run setup fails=a.b", "1:20 fence.word.conflict"),
    ("swift run fresh session=b", "1:20 fence.word.conflict"),
    ("swift run setup title=\"T\"", "1:20 fence.word.conflict"),
    ("swift setup", "1:10 fence.word.run"),
    ("swift id=a fails=a.b", "1:15 fence.word.run"),
    ("swift,run", "1:4 fence.word.comma"),
    ("swift run id", "1:14 fence.value.missing"),
    ("swift run title=\"\"", "1:14 fence.value.missing"),
    ("json task-definition", "1:24 fence.value.missing"),
    ("swift run fold=yes", "1:14 fence.value.unexpected"),
    ("swift run title=\"open", "1:14 fence.value.quote"),
    ("swift run title=\"a\"b", "1:14 fence.value.quote"),
    ("swift run show=cod", "1:19 fence.value.show"),
    ("swift run highlight=0", "1:24 fence.value.highlight"),
    ("swift run highlight=5-3", "1:24 fence.value.highlight"),
    ("swift run highlight=1-", "1:24 fence.value.highlight"),
    ("swift run highlight=+1", "1:24 fence.value.highlight"),
    ("swift run id=1st", "1:17 fence.value.id"),
    ("swift run id=\"a b\"", "1:18 fence.value.id"),
    ("json task-definition id=web-1", "1:28 fence.value.id"),
    ("json task-definition id=default", "1:28 fence.value.id"),
    ("swift run session=ö", "1:22 fence.value.session"),
    ("swift run fails=size,", "1:20 fence.value.fails"),
    ("swift run title=\"äöü\" rum", "1:26 fence.word.unknown"),
  ])
  func refuses(_ info: String, _ finding: String) {
    #expect(findings(info) == [finding])
  }

  @Test(arguments: [
    ("swift rum", "did you mean 'run'?"),
    ("swift no_run", "did you mean 'check'?"),
    ("swift run compile_fail", "did you mean 'fails=CODE'?"),
    ("swift run should_panic", "did you mean 'fails=CODE'?"),
    ("swift run hidden", "did you mean 'setup'?"),
    ("swift run invisible", "did you mean 'setup'?"),
    ("swift run titel=x", "did you mean 'title=\"…\"'?"),
    ("swift run show=cod", "did you mean 'code'?"),
    ("json taskdef id=web", "did you mean 'task-definition'?"),
    ("swift,no_run", "write 'swift check'"),
    ("output title=x", "an output fence takes no words"),
  ])
  func suggests(_ info: String, _ note: String) {
    let page = ExamplePage("```\(info)\n```\n")
    #expect(page.diagnostics.first?.notes.first?.message == note)
  }

  /// Whatever the words, a fence in a list and a quote is reported in its own columns.
  @Test func countsColumnsBehindContainers() {
    #expect(ExamplePage("> - ```swift rum\n>   ```\n").findings == ["1:14 fence.word.unknown"])
  }

  /// An escape in an info string is not decoded: it would move the columns behind it.
  @Test func readsTheInfoStringAsItStands() {
    let page = ExamplePage("```swift title=\"a &amp; \\* b\" rum\n```\n")
    #expect(page.findings == ["1:31 fence.word.unknown"])
    #expect(page.examples.first?.options.title == "a &amp; \\* b")
  }

  private func findings(_ info: String) -> [String] {
    // A plain fence's code is shown; a definition has to be one.
    let code = info.hasPrefix("json task") ? TaskDefinitionSamples.smallest : ""
    return ExamplePage("```\(info)\n\(code)```\n").findings
  }
}

enum TaskDefinitionSamples {
  static let smallest = """
    {"family": "web", "containerDefinitions": [{"name": "web", "image": "nginx", "memory": 512}]}

    """
}
