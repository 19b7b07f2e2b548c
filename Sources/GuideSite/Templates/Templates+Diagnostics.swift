import ExampleLanguage

extension Diagnostic {
  static func templateSyntax(_ fault: TemplateFault, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      code: "template.syntax", message: fault.message,
      at: SourceLocation(file: source.name, range: fault.range), notes: [Note(fault.note)])
  }

  static func partialMissing(
    _ reference: TemplateReference, _ source: SourceText, among names: [String]
  ) -> Diagnostic {
    let near = Note.didYouMean(nearestWord(to: reference.name, in: names))
    return Diagnostic(
      code: "template.missing", message: "there is no template '\(reference.name)'",
      at: location(reference, source),
      notes: near.isEmpty
        ? [Note("it would be the file 'templates/\(reference.name).mustache'")] : near)
  }

  static func templateCycle(_ reference: TemplateReference, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      code: "template.cycle",
      message: "the template '\(reference.name)' includes itself, by this tag among others",
      at: location(reference, source))
  }

  private static func location(
    _ reference: TemplateReference, _ source: SourceText
  ) -> SourceLocation {
    SourceLocation(
      file: source.name,
      range: SourceRange(reference.offset, reference.offset + reference.name.utf8.count))
  }
}
