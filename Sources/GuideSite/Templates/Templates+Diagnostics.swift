import ExampleLanguage
import Mustache

extension Diagnostic {
  static func templateSyntax(_ error: any Error, _ source: SourceText) -> Diagnostic {
    guard let error = error as? MustacheTemplate.ParserError else {
      return Diagnostic(
        code: "template.syntax", message: "this is no Mustache template: \(error)",
        at: SourceLocation(file: source.name, range: SourceRange(0, 0)))
    }
    let line = source.lineRange(min(error.context.lineNumber, source.lineStarts.count) - 1)
    let before = error.context.line.prefix(error.context.columnNumber - 1).utf8.count
    let offset = min(line.upper, line.lower + before)
    return Diagnostic(
      code: "template.syntax", message: problem(error.error),
      at: SourceLocation(file: source.name, range: SourceRange(offset, offset)))
  }

  private static func problem(_ error: any Error) -> String {
    switch error as? MustacheTemplate.Error {
    case .sectionCloseNameIncorrect: "this closing tag names another section than the one open here"
    case .unfinishedName:
      "this tag is not closed, or its name has a character that names cannot have"
    case .expectedSectionEnd: "a section is still open where the template ends"
    case .invalidSetDelimiter: "this tag sets no two delimiters"
    case .transformAppliedToInheritanceSection: "an inherited block takes no transform"
    case .illegalTokenInsideInheritSection, .textInsideInheritSection:
      "between '{{<' and its end only blocks '{{$' may stand"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "this setting is not known"
    case nil: "a tag is not closed"
    }
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
