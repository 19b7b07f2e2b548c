/// What a binding table declares, in Swift's own syntax and without a body.
package struct BindingDeclaration: Sendable {
  package enum Kind: Hashable, Sendable { case function, initializer, property, `subscript` }

  package let kind: Kind
  package let isStatic: Bool
  package let isMutating: Bool
  /// `init?`.
  package let isFailable: Bool
  /// `var` rather than `let`, for a property.
  package let isMutable: Bool
  /// Name, parameters, effects and result. A property has no parameters and its type as the result;
  /// an initialiser is called "init", a subscript "subscript".
  package let function: FunctionDeclaration
  /// What generic parameters must be: `S: Sequence<Element>`, `where Element: Equatable`.
  package let constraints: [Constraint]

  package struct Constraint: Sendable {
    package let parameter: String
    package let type: TypeSyntax
  }
}

/// Parses `func name(…) throws -> T`, `init(…)`, `var name: T`, `subscript(…) -> T`, each with `static`
/// or `mutating` in front where that applies; nil when the text is none of them.
package func parseBinding(_ text: String) -> BindingDeclaration? {
  let parser = Parser(Array(text.utf8), isSignature: true)
  guard let binding = try? parser.parseBinding(), parser.isAtEnd, parser.lexicalFaults.isEmpty
  else { return nil }
  return binding
}

/// Parses a function's or initialiser's signature; nil when the text is none.
package func parseSignature(_ text: String) -> FunctionDeclaration? {
  guard let binding = parseBinding(text) else { return nil }
  return binding.kind == .function || binding.kind == .initializer ? binding.function : nil
}

extension Parser {
  fileprivate func parseBinding() throws(SyntaxHalt) -> BindingDeclaration {
    var isStatic = false
    var isMutating = false
    while true {
      if consume(.static) {
        isStatic = true
      } else if kind == .identifier, isSpelled("mutating") {
        advance()
        isMutating = true
      } else if kind == .identifier, isSpelled("prefix") || isSpelled("postfix") {
        advance()
      } else {
        break
      }
    }
    let keyword = token.keyword
    let isFailable = keyword == .`init` && peek().kind == .postfixQuestion
    let (kind, function) = try parseBoundFunction()
    return BindingDeclaration(
      kind: kind, isStatic: isStatic, isMutating: isMutating, isFailable: isFailable,
      isMutable: keyword == .var, function: function, constraints: constraints)
  }

  private func parseBoundFunction() throws(SyntaxHalt) -> (
    BindingDeclaration.Kind, FunctionDeclaration
  ) {
    switch token.keyword {
    case .func: return (.function, try parseFunction())
    case .`init`:
      let name = takeName()
      _ = consume(.postfixQuestion)
      return (.initializer, try parseFunctionRest(name))
    case .subscript:
      let name = takeName()
      return (.subscript, try parseFunctionRest(name, unlabelled: true))
    case .var, .let: return (.property, try parseBoundProperty())
    default: throw fail(expected("'func', 'init', 'var', 'let' or 'subscript'"))
    }
  }

  private func parseBoundProperty() throws(SyntaxHalt) -> FunctionDeclaration {
    advance()
    guard kind == .identifier else { throw fail(expectedName("the name of a property")) }
    let name = takeName()
    try expect(.colon, "':' and the type of the property")
    let type = try parseType()
    return FunctionDeclaration(
      name: name, genericParameters: [], parameters: [], isThrowing: false, isRethrowing: false,
      result: type, body: nil)
  }
}
