/// `switch subject { case …: … default: … }`, as a statement or as a value.
package struct SwitchStatement: Sendable {
  package let label: Name?
  /// Where `switch` stands.
  package let keyword: SourceRange
  package let subject: Expression
  package let cases: [SwitchCase]

  package init(label: Name?, keyword: SourceRange, subject: Expression, cases: [SwitchCase]) {
    self.label = label
    self.keyword = keyword
    self.subject = subject
    self.cases = cases
  }
}

package struct SwitchCase: Sendable {
  /// Empty for `default`.
  package let items: [CaseItem]
  /// Where `case` or `default` stands.
  package let keyword: SourceRange
  /// Behind the colon.
  package let body: Block

  package init(items: [CaseItem], keyword: SourceRange, body: Block) {
    self.items = items
    self.keyword = keyword
    self.body = body
  }
}

/// A pattern behind `case` or `catch`, and the condition behind its `where`.
package struct CaseItem: Sendable {
  package let pattern: Pattern
  package let filter: Expression?

  package init(pattern: Pattern, filter: Expression?) {
    self.pattern = pattern
    self.filter = filter
  }
}

/// `do { … } catch … { … }`; a block of its own where nothing is caught.
package struct DoStatement: Sendable {
  package struct Catch: Sendable {
    /// Empty where everything is caught, as `error`.
    package let items: [CaseItem]
    /// Where `catch` stands.
    package let keyword: SourceRange
    package let body: Block

    package init(items: [CaseItem], keyword: SourceRange, body: Block) {
      self.items = items
      self.keyword = keyword
      self.body = body
    }
  }

  package let label: Name?
  /// Where `do` stands.
  package let keyword: SourceRange
  package let body: Block
  package let catches: [Catch]

  package init(label: Name?, keyword: SourceRange, body: Block, catches: [Catch]) {
    self.label = label
    self.keyword = keyword
    self.body = body
    self.catches = catches
  }
}

/// What stands between `as` and its type.
package enum CastKind: Hashable, Sendable { case plain, optional, forced }

/// `\Root.name.other`; the root is nil where the context gives it.
package struct KeyPathSyntax: Sendable {
  package let root: TypeSyntax?
  /// `.self` has the text "self".
  package let components: [Name]

  package init(root: TypeSyntax?, components: [Name]) {
    self.root = root
    self.components = components
  }
}
