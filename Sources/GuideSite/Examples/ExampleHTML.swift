import ExampleEvaluator
import ExampleLanguage
import ExampleRuntime

/// One example as the page shows it.
struct ExampleHTML {
  let run: Run
  let stamp: ExampleStamp
  /// The anchor by which values in prose name this example; nil when none does.
  var anchor: String?
  /// The example that declares what a value in prose is made of.
  var source: ValueSource?
  /// The address of the figure's numbers, as the page writes it.
  var numbers: String?

  struct ValueSource {
    let anchor: String
    let title: String?
  }

  private var example: Example { run.example }
  private var options: FenceOptions { run.example.options }

  var html: String {
    switch example.kind {
    case .value, .claim: value
    case .shown where options.title == nil && options.id == nil: frame.figure(code)
    case .shown, .run, .check, .input: figure
    }
  }

  /// A value that could not be computed shows what the author wrote.
  private var value: String {
    guard run.outcome == .finished, run.errors.isEmpty else {
      let text = example.promise?.lines.first ?? String(decoding: example.code.bytes, as: UTF8.self)
      return "<span class=\"example-value example-failed\">\(HTMLText.escaped(text))</span>"
    }
    return askedValue
  }

  /// A button, so that keyboards and fingers can ask where the value comes from; the answer is there
  /// without a script.
  private var askedValue: String {
    let value = HTMLText.escaped(run.value)
    let id = "value-\(example.node.index)"
    let code = HTMLText.escaped(String(decoding: example.code.bytes, as: UTF8.self))
    var origin = "<code>\(code)</code> was computed when this page was built"
    if let source {
      let name = source.title.map { "the example “\(HTMLText.escaped($0))”" } ?? "an example above"
      origin += ", from <a href=\"#\(source.anchor)\">\(name)</a>"
    }
    if stamp.isBook { return "<span class=\"example-value\">\(value)</span>" }
    return """
      <button type="button" class="example-value" popovertarget="\(id)">\(value)</button>\
      <span class="example-origin" id="\(id)" popover data-pagefind-ignore>\
      \(origin), with \(HTMLText.escaped(stamp.prices)).</span>
      """
  }

  private var figure: String {
    guard options.showsCode || options.showsResult else { return "" }
    let id = anchor.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
    let parts = [caption, shownCode, shownResult, verification].compactMap { $0 }
    return "<figure class=\"example\"\(id)>\n" + parts.map { $0 + "\n" }.joined() + "</figure>\n"
  }

  private var caption: String? {
    options.title.map { "<figcaption>\(HTMLText.escaped($0))</figcaption>" }
  }
}

// MARK: - Code

extension ExampleHTML {
  private var shownCode: String? { options.showsCode ? code : nil }

  private var code: String {
    let bytes = example.shown.bytes
    switch example.kind {
    case .input(_, .json):
      return frame.code(example.shown, CodeLanguage.json.tokens(of: bytes), language: "json")
    case .input(_, .yaml):
      return frame.code(example.shown, CodeLanguage.yaml.tokens(of: bytes), language: "yaml")
    default:
      let tokens = highlightSwift(bytes).map { CodeToken($0.range, .word($0.kind)) }
      return frame.code(example.shown, tokens, language: "swift")
    }
  }

  private var frame: CodeFrame {
    var frame = CodeFrame()
    frame.isFolded = options.isFolded
    frame.isNumbered = options.isNumbered
    frame.highlightedLines = options.highlightedLines
    return frame
  }
}

// MARK: - Result

extension ExampleHTML {
  /// What was printed before an example failed is part of the story.
  private var shownResult: String? {
    guard options.showsResult, run.outcome == .finished else { return nil }
    let parts = [output, drawing, diagnostic].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: "\n")
  }

  /// The text, without that of a figure, which is drawn.
  private var output: String? {
    let figureLines = run.shownDrawing == nil ? 0 : run.result.figure?.lineCount ?? 0
    let lines = run.lines.dropLast(figureLines)
    guard !lines.isEmpty else { return nil }
    let text = lines.map { $0 + "\n" }.joined()
    return block("example-output", label: "Output", HTMLText.escaped(text))
  }

  /// Wide drawings scroll, so they have to take the keyboard's focus.
  private var drawing: String? {
    run.shownDrawing.map { drawing in
      """
      <div class="example-figure" role="group" tabindex="0" aria-label="Figure">
      \(drawing.html)</div>\(tools(for: drawing))
      """
    }
  }

  /// What can be done with the figure without a script.
  private func tools(for drawing: Drawing) -> String {
    guard let numbers else { return "" }
    let label =
      "Save as CSV" + (drawing.title.isEmpty ? "" : ": " + HTMLText.escaped(drawing.title))
    return """

      <p class="figure-tools" data-pagefind-ignore>\
      <a href="\(HTMLText.escaped(numbers))" aria-label="\(label)" download>Save as CSV</a></p>
      """
  }

  private var diagnostic: String? {
    guard !run.errors.isEmpty else { return nil }
    let label =
      run.failsAsExpected
      ? "Fails, as it should: <code>\(HTMLText.escaped(options.fails?.code ?? ""))</code>" : "Fails"
    return block(
      run.failsAsExpected ? "example-diagnostic" : "example-diagnostic example-unexpected",
      label: label,
      DiagnosticHTML.html(DiagnosticExcerpt.text(run.errors, in: example.code)))
  }

  private func block(_ name: String, label: String, _ html: String) -> String {
    """
    <div class="\(name)">
    <p class="example-label">\(label)</p>
    <pre tabindex="0"><samp>\(html)</samp></pre>
    </div>
    """
  }
}

// MARK: - Verification

extension ExampleHTML {
  /// Says what was computed with what, and how to do it again; nothing about an example that is not right.
  private var verification: String? {
    guard run.outcome == .finished, run.isSound else { return nil }
    switch run.promiseState {
    case .missing, .broken, .unknown: return nil
    case .none, .kept: break
    }
    let isRun = example.kind != .check
    return """
      <details class="example-verified" data-pagefind-ignore>
      <summary>\(isRun ? "Verified" : "Checked, not run")</summary>
      \(evidence(isRun: isRun))</details>
      """
  }

  private func evidence(isRun: Bool) -> String {
    var rows = [("By", stamp.program)]
    if isRun, run.usesPrices { rows.append(("With", stamp.prices)) }
    if let promise = example.promise, isRun {
      let count = promise.lines.count
      rows.append(
        ("Against", "the \(count == 1 ? "line" : "\(count) lines") that the author wrote"))
    }
    if let revision = stamp.revision { rows.append(("Text of", revision)) }
    var html = "<dl>\n"
    for (name, value) in rows { html += "<dt>\(name)</dt><dd>\(HTMLText.escaped(value))</dd>\n" }
    if let command = stamp.command {
      html += "<dt>Again</dt><dd><code>\(HTMLText.escaped(command))</code></dd>\n"
    }
    return html + "</dl>\n"
  }
}
