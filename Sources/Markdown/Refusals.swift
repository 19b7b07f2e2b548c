import ExampleLanguage

/// What would take cmark-gfm forever is refused before it is parsed.
func refusal(of source: SourceText, body: SourceRange) -> Diagnostic? {
  nil
}
