/// Diagnostics beyond this many are left out: the first ones are the ones that help.
private let diagnosticLimit = 20

/// Parses an example. What could be parsed is in the program, also when there are diagnostics.
package func parseProgram(
  _ source: SourceText
) -> (program: Program, diagnostics: [Diagnostic]) {
  let parser = Parser(source.bytes)
  var statements = parser.parseStatements()
  while !parser.isAtEnd {
    parser.report(.strayClosingBrace(parser.token.range))
    parser.advance()
    statements += parser.parseStatements()
  }
  let program = Program(statements: statements, features: parser.usedFeatures)
  return (program, parser.diagnostics(in: source))
}

/// Parses a text that is one expression, such as a value in prose.
package func parseExpression(
  _ source: SourceText
) -> (expression: Expression?, features: [LanguageFeature.Use], diagnostics: [Diagnostic]) {
  let parser = Parser(source.bytes)
  var expression: Expression?
  do throws(SyntaxHalt) {
    let parsed = try parser.parseExpression()
    if !parser.isAtEnd { throw parser.fail(parser.expected("the end of the expression")) }
    expression = parsed
  } catch {
    parser.recover(from: 0, Parser.State())
  }
  return (expression, parser.usedFeatures, parser.diagnostics(in: source))
}

/// Parses a type alone; nil when the text is none.
package func parseType(_ text: String) -> TypeSyntax? {
  let parser = Parser(Array(text.utf8), isSignature: true)
  guard let type = try? parser.parseType(), parser.isAtEnd, parser.lexicalFaults.isEmpty else {
    return nil
  }
  return type
}

extension Parser {
  /// In the order of the text; what holds another stands before it.
  fileprivate var usedFeatures: [LanguageFeature.Use] {
    if features.count < 2 { return features }
    return features.sorted { $0.place.lower < $1.place.lower }
  }

  /// Everything found, in the order of the text.
  fileprivate func diagnostics(in source: SourceText) -> [Diagnostic] {
    if faults.isEmpty, lexicalFaults.isEmpty { return [] }
    let all = (lexicalFaults + faults).sorted { $0.range.lower < $1.range.lower }
    return all.prefix(diagnosticLimit).map { $0.diagnostic(in: source) }
  }
}

extension SyntaxFault {
  fileprivate static func strayClosingBrace(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.brace", message: "'}' closes nothing: no '{' is open here",
      range: range)
  }
}
