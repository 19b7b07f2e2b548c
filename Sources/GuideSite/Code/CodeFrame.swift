import ExampleLanguage
import Markdown

/// What stands around a piece of code, the same for examples and for fences that are only shown.
struct CodeFrame {
  var title: String?
  var isFolded = false
  var isNumbered = false
  /// Lines of the code, from 1.
  var highlightedLines: [ClosedRange<Int>] = []
  /// The name of this alternative, where neighbours are others.
  var tab: String?

  init() {}

  /// Reads the words of a fence whose language is none of ours; words of other tools mean nothing here.
  init(_ block: CodeBlock, _ page: SourceText) {
    // Nearly all: a language, and nothing behind it.
    guard let info = block.fence?.info, block.info.utf8.contains(where: { $0 <= 0x20 }) else {
      return
    }
    for word in FenceWord.words(of: page, in: info).dropFirst() where !word.isUnterminated {
      switch (word.key, word.value) {
      case ("title", let value?) where !value.isEmpty: title = value
      case ("tab", let value?) where !value.isEmpty: tab = value
      case ("highlight", let value?): highlightedLines = LineRanges.parse(value) ?? []
      case ("fold", nil): isFolded = true
      case ("numbers", nil): isNumbered = true
      default: break
      }
    }
  }

  /// Code as it stands in a page. It scrolls, so it has to take the keyboard's focus.
  func code(_ code: SourceText, _ tokens: [CodeToken], language: String?) -> String {
    let html = CodeHTML.html(
      code, tokens, highlighted: highlightedLines, isNumbered: isNumbered)
    let name = language.map { " class=\"language-\(HTMLText.escaped($0))\"" } ?? ""
    let pre =
      "<pre tabindex=\"0\"\(isNumbered ? " class=\"numbered\"" : "")><code\(name)>\(html)</code></pre>"
    let box = "<div class=\"code\">\(pre)</div>"
    guard isFolded else { return box }
    return "<details class=\"example-fold\">\n<summary>Code</summary>\n\(box)\n</details>"
  }

  /// The code with its title.
  func figure(_ code: String) -> String {
    guard let title else { return code + "\n" }
    return """
      <figure class="example">
      <figcaption>\(HTMLText.escaped(title))</figcaption>
      \(code)
      </figure>

      """
  }
}

/// The code of a page that no example stands for, by its node.
func renderCode(_ document: Document, beside examples: [NodeID: String]) -> [NodeID: String] {
  var html: [NodeID: String] = [:]
  for id in document.landmarks {
    guard case .codeBlock(let block) = document[id].kind, examples[id] == nil else { continue }
    let frame = CodeFrame(block, document.source)
    let bytes = Array(block.literal.utf8)
    let tokens = block.language.flatMap { CodeLanguage.named($0) }?.tokens(of: bytes) ?? []
    let code = SourceText(name: "", bytes: bytes)
    html[id] = frame.figure(frame.code(code, tokens, language: block.language))
  }
  return html
}
