import ExampleLanguage
import Markdown

/// The code of a fence: its own, or what it includes.
struct FenceCode {
  let text: String
  let map: (SourceText) -> CodeMap
  /// Where the lines of included code stand.
  let snippet: Snippet?

  /// The lines of the fence itself.
  init(_ block: CodeBlock, _ fence: CodeBlock.Fence) {
    text = block.literal
    snippet = nil
    map = { CodeMap(code: $0, fileLines: block.lines, fallback: fence.info.upper) }
  }

  /// Code of a file: its places are the fence's, since that is what the page has.
  init(_ snippet: Snippet, _ fence: CodeBlock.Fence) {
    text = snippet.text
    self.snippet = snippet
    map = { CodeMap(code: $0, whole: fence.info) }
  }
}

extension ExampleCollector {
  /// Finds the code that a fence includes, and reports what it cannot find.
  func code(
    _ block: CodeBlock, _ fence: CodeBlock.Fence, _ parsed: inout ParsedFence
  ) -> FenceCode {
    let own = FenceCode(block, fence)
    guard let include = parsed.options.include, parsed.diagnostics.isEmpty else { return own }
    guard block.literal.utf8.allSatisfy({ $0 <= 0x20 }) else {
      parsed.diagnostics.append(.includeWithBody(include, document.source))
      return own
    }
    guard let file = snippets.file(include.path) else {
      parsed.diagnostics.append(
        .includeMissing(include, snippets.suggestion(for: include.path), document.source))
      return own
    }
    guard let name = include.snippet else { return FenceCode(Snippet(file), fence) }
    guard let snippet = Snippet(name, in: file) else {
      parsed.diagnostics.append(.snippetMissing(name, include, file, document.source))
      return own
    }
    return FenceCode(snippet, fence)
  }
}

extension Diagnostic {
  fileprivate static func includeWithBody(
    _ include: FenceOptions.Include, _ page: SourceText
  ) -> Self {
    Diagnostic(
      code: "fence.include.body",
      message: "the fence includes '\(include.path)' and has code of its own",
      at: SourceLocation(file: page.name, range: include.range),
      notes: [Note("leave the fence empty, or remove 'include'")])
  }

  fileprivate static func includeMissing(
    _ include: FenceOptions.Include, _ suggestion: String?, _ page: SourceText
  ) -> Self {
    Diagnostic(
      code: "fence.include.file",
      message: "there is no Swift file '\(include.path)' to include",
      at: SourceLocation(file: page.name, range: include.range),
      notes: suggestion.map { [Note("did you mean 'content/\($0)'?")] }
        ?? [Note("put it beside the chapter, in 'content/', with the ending '.swift'")])
  }

  fileprivate static func snippetMissing(
    _ name: String, _ include: FenceOptions.Include, _ file: SourceText, _ page: SourceText
  ) -> Self {
    let near = nearestWord(to: name, in: Snippet.names(in: file))
    return Diagnostic(
      code: "fence.include.snippet", message: "'\(file.name)' has no snippet '\(name)'",
      at: SourceLocation(file: page.name, range: include.range),
      notes: near.map { [Note("did you mean '#\($0)'?")] }
        ?? [Note("a snippet stands between '// snippet.\(name)' and '// snippet.end'")])
  }
}
