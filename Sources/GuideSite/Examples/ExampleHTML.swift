import ExampleLanguage
import ExampleRuntime

/// One example as the page shows it.
struct ExampleHTML {
  let run: Run
  let stamp: ExampleStamp

  private var example: Example { run.example }
  private var options: FenceOptions { run.example.options }

  var html: String {
    switch example.kind {
    case .value, .claim: value
    case .shown where options == FenceOptions(): code + "\n"
    case .shown, .run, .check, .input: figure
    }
  }

  /// A value that could not be computed shows what the author wrote.
  private var value: String {
    guard run.outcome == .finished, run.errors.isEmpty else {
      let text = example.promise?.lines.first ?? String(decoding: example.code.bytes, as: UTF8.self)
      return "<span class=\"example-value example-failed\">\(HTMLText.escaped(text))</span>"
    }
    return "<span class=\"example-value\">\(HTMLText.escaped(run.value))</span>"
  }

  private var figure: String {
    guard options.showsCode || options.showsResult else { return "" }
    let id = options.id.map { " id=\"example-\(HTMLText.escaped($0))\"" } ?? ""
    let parts = [caption, shownCode, shownResult, verification].compactMap { $0 }
    return "<figure class=\"example\"\(id)>\n" + parts.map { $0 + "\n" }.joined() + "</figure>\n"
  }

  private var caption: String? {
    options.title.map { "<figcaption>\(HTMLText.escaped($0))</figcaption>" }
  }
}

// MARK: - Code

extension ExampleHTML {
  private var shownCode: String? {
    guard options.showsCode else { return nil }
    guard options.isFolded else { return code }
    return "<details class=\"example-fold\">\n<summary>Code</summary>\n\(code)\n</details>"
  }

  /// `pre` scrolls, so it has to take the keyboard's focus.
  private var code: String {
    let bytes = example.shown.bytes
    let language: String
    let tokens: CodeHTML.Tokens
    switch example.kind {
    case .input(_, .json): (language, tokens) = ("json", highlightJSON(bytes))
    case .input(_, .yaml): (language, tokens) = ("yaml", highlightYAML(bytes))
    default: (language, tokens) = ("swift", highlightSwift(bytes))
    }
    let html = CodeHTML.html(example.shown, tokens, highlighted: options.highlightedLines)
    return "<pre tabindex=\"0\"><code class=\"language-\(language)\">\(html)</code></pre>"
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
    let figureLines = run.result.figure?.lineCount ?? 0
    let lines = run.lines.dropLast(figureLines)
    guard !lines.isEmpty else { return nil }
    let text = lines.map { $0 + "\n" }.joined()
    return block("example-output", label: "Output", HTMLText.escaped(text))
  }

  /// Wide drawings scroll, so they have to take the keyboard's focus.
  private var drawing: String? {
    run.result.figure.map { figure in
      """
      <div class="example-figure" role="group" tabindex="0" aria-label="Figure">
      \(figure.html)</div>
      """
    }
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
  /// Says what was computed with what; nothing about an example that is not right.
  private var verification: String? {
    guard run.outcome == .finished, run.isSound else { return nil }
    switch run.promiseState {
    case .missing, .broken, .unknown: return nil
    case .none, .kept: break
    }
    if example.kind == .check { return note("Checked, not run") }
    guard run.usesPrices else { return note("Verified") }
    let prices = ["prices", stamp.priceDate.map { "of \($0)" }, "for \(stamp.region)"]
    return note("Verified with " + prices.compactMap { $0 }.joined(separator: " "))
  }

  private func note(_ text: String) -> String {
    "<p class=\"example-verified\">\(HTMLText.escaped(text))</p>"
  }
}
