import Testing

@Suite struct TemplateTests {
  @Test(arguments: [
    ("{{>heda}}", "1:4 template.missing", "did you mean 'head'?"),
    ("a\n  {{> nothing-like-it }}", "2:7 template.missing", "templates/nothing-like-it.mustache"),
    ("{{<layoot}}{{$main}}{{/main}}{{/layoot}}", "1:4 template.missing", "'layout'"),
    ("{{=<% %>=}}<%> heda %>", "1:16 template.missing", "'head'"),
    ("a\n{{#b}}", "2:1 template.syntax", "'b' is still open"),
    ("{{#b}}{{/c}}", "1:10 template.syntax", "what is open is 'b'"),
    ("{{a", "1:1 template.syntax", "not closed"),
    ("{{{a}} b", "1:1 template.syntax", "'}}}'"),
    ("{{a b}}", "1:1 template.syntax", "'a b' is no name"),
    ("{{# }}{{/ }}", "1:1 template.syntax", "no name"),
    ("a{{/b}}", "1:5 template.syntax", "nothing is open"),
    ("{{=<=}}", "1:1 template.syntax", "no two delimiters"),
    ("{{>chapter}}", "1:4 template.cycle", "includes itself"),
  ])
  func faultsHaveTheirPlace(_ template: String, _ place: String, _ word: String) throws {
    let guide = TestGuide([
      "content/a.md": "# A\n", "templates/chapter.mustache": template,
    ])
    let report = try guide.build()
    #expect(report.findings == ["templates/chapter.mustache:\(place)"])
    #expect(report.words.contains(word), "\(report.words)")
    #expect(report.exitCode == 1)
    #expect(try !guide.store.exists("public"))
  }

  @Test func aGuideReplacesTheThemeFileByFile() throws {
    let guide = try TestGuide([
      "content/a.md": "# A\n\nText & more\n", "templates/header.mustache": "<p>{{page.title}}</p>",
      "templates/theme.css": "p {}", "templates/fonts/own.txt": "x",
    ]).builtCleanly()
    let page = try guide.page("a.html")
    #expect(page.contains("<p>A</p>") && page.contains("<p>Text &amp; more</p>"))
    #expect(try guide.page("theme.css") == "p {}")
    #expect(try guide.page("fonts/own.txt") == "x")
  }

  @Test func aChapterMayHaveALayoutOfItsOwn() throws {
    let guide = try TestGuide([
      "content/a.md": "---\nlayout: plain\n---\nText\n",
      "templates/plain.mustache": "<main>{{{page.body}}}</main>",
    ]).builtCleanly()
    #expect(try guide.page("a.html") == "<main><p>Text</p>\n</main>")
  }

  @Test func titlesAreEscaped() throws {
    let guide = try TestGuide.chapters(["a.md": "---\ntitle: <b> & \"c\"\n---\nText\n"])
      .builtCleanly()
    let page = try guide.page("a.html")
    #expect(page.contains("<title>&lt;b&gt; &amp; &quot;c&quot; · Test</title>"))
    #expect(!page.contains("<b>"))
  }
}
