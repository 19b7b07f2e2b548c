extension Parser {
  /// `struct Name: A, B { … }` or `enum …`, from its keyword on.
  func parseTypeDeclaration(isIndirect: Bool, from start: Int) throws(SyntaxHalt) -> TypeDeclaration
  {
    let keyword = token.range
    let isEnum = isKeyword(.enum)
    advance()
    guard kind == .identifier else {
      throw fail(expectedName("a name behind '\(text(keyword))'"))
    }
    let name = takeName()
    if isSpelled("<") { throw fail(.unsupported("a generic type", token.range)) }
    let inherited = try parseInherited()
    let members = try parseMembers(
      isEnum: isEnum, isEnum ? "the body of the enum" : "the body of the struct")
    use(isEnum ? .enum : .struct, at: keyword, from: start)
    return TypeDeclaration(
      kind: isEnum ? .enum : .struct, keyword: keyword, isIndirect: isIndirect, name: name,
      genericParameters: [], inherited: inherited, members: members)
  }

  /// `extension Name: A { … }`, from `extension` on.
  func parseExtension() throws(SyntaxHalt) -> ExtensionDeclaration {
    let keyword = token.range
    if state.openCount > 0 { throw fail(.innerExtension(keyword)) }
    advance()
    guard kind == .identifier else { throw fail(expectedName("the name of a type")) }
    let type = try parseType()
    let inherited = try parseInherited()
    let members = try parseMembers(isEnum: false, "the body of the extension")
    use(.extension, at: keyword, from: keyword.lower)
    return ExtensionDeclaration(
      keyword: keyword, type: type, inherited: inherited, members: members)
  }

  /// `: A, B`, or nothing.
  private func parseInherited() throws(SyntaxHalt) -> [TypeSyntax] {
    var types: [TypeSyntax] = []
    if consume(.colon) { repeat { types.append(try parseType()) } while consume(.comma) }
    if isKeyword(.where) { throw fail(.unsupported("a `where` clause", token.range)) }
    return types
  }

  private func parseMembers(
    isEnum: Bool, _ purpose: StaticString
  ) throws(SyntaxHalt) -> [Member] {
    guard kind == .leftBrace else { throw fail(expected("'{' to begin \(word(purpose))")) }
    let opener = openBracket()
    let outer = state
    let outerHeight = height
    height = 0
    state.enterFunction()
    var members: [Member] = []
    while !isAtEnd, kind != .rightBrace { parseMemberOrRecover(into: &members, isEnum: isEnum) }
    try close(.rightBrace, "}", of: opener, purpose)
    state.restoreSurroundings(of: outer)
    try grow()
    height = max(outerHeight, height)
    return members
  }

  private func parseMemberOrRecover(into members: inout [Member], isEnum: Bool) {
    let start = index
    let saved = state
    do throws(SyntaxHalt) {
      try enter()
      try parseMember(into: &members, isEnum: isEnum)
      try expectSeparator()
      leave()
    } catch {
      recover(from: start, saved)
      _ = consume(.semicolon)
    }
  }
}

extension SyntaxFault {
  fileprivate static func innerExtension(_ range: SourceRange) -> Self {
    SyntaxFault(
      code: "example.syntax.member",
      message: "an extension stands outside of any braces, found 'extension' inside", range: range)
  }
}
