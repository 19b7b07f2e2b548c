/// Where identifiers stand in a Swift text, those in interpolations too; comments and the text of strings
/// have none.
package func identifiers(in bytes: [UInt8]) -> [SourceRange] {
  Lexer.tokens(of: bytes).tokens.filter { $0.kind == .identifier }.map { $0.range }
}
