/// `struct Name: Conformances { … }` or `enum …`.
package struct TypeDeclaration: Sendable {
  /// Where classes, protocols and actors will stand beside the two.
  package enum Kind: Hashable, Sendable { case `struct`, `enum` }

  package let kind: Kind
  /// Where `struct` or `enum` stands.
  package let keyword: SourceRange
  /// `indirect` in front of an enum.
  package let isIndirect: Bool
  package let name: Name
  package let genericParameters: [Name]
  /// Behind the colon: protocols, or the raw type of an enum.
  package let inherited: [TypeSyntax]
  package let members: [Member]

  package init(
    kind: Kind, keyword: SourceRange, isIndirect: Bool, name: Name, genericParameters: [Name],
    inherited: [TypeSyntax], members: [Member]
  ) {
    self.kind = kind
    self.keyword = keyword
    self.isIndirect = isIndirect
    self.name = name
    self.genericParameters = genericParameters
    self.inherited = inherited
    self.members = members
  }
}

/// `extension Name: Conformances { … }`.
package struct ExtensionDeclaration: Sendable {
  package let keyword: SourceRange
  package let type: TypeSyntax
  package let inherited: [TypeSyntax]
  package let members: [Member]

  package init(
    keyword: SourceRange, type: TypeSyntax, inherited: [TypeSyntax], members: [Member]
  ) {
    self.keyword = keyword
    self.type = type
    self.inherited = inherited
    self.members = members
  }
}

/// What stands in the braces of a type or an extension.
package struct Member: Sendable {
  package indirect enum Kind: Sendable {
    /// A stored property, or a computed one when it has accessors.
    case variable(VariableDeclaration)
    /// A method, or an operator.
    case function(FunctionDeclaration)
    case initializer(InitializerDeclaration)
    case `subscript`(SubscriptDeclaration)
    /// `case a, b(Int)`: one member, several cases.
    case enumCases([EnumCase], isIndirect: Bool)
    case type(TypeDeclaration)
  }

  /// Where a member can be used; in one file, only `private` limits it.
  package enum Access: Hashable, Sendable { case open, `private`, privateSet }

  package let kind: Kind
  package let isStatic: Bool
  package let isMutating: Bool
  package let access: Access
  package let range: SourceRange

  package init(
    _ kind: Kind, isStatic: Bool, isMutating: Bool, access: Access = .open, _ range: SourceRange
  ) {
    self.kind = kind
    self.isStatic = isStatic
    self.isMutating = isMutating
    self.access = access
    self.range = range
  }
}

/// `init(…) throws { … }`, or `init?(…)`.
package struct InitializerDeclaration: Sendable {
  package let isFailable: Bool
  /// Its name is "init", at the place of that word, and it has no result.
  package let function: FunctionDeclaration

  package init(isFailable: Bool, function: FunctionDeclaration) {
    self.isFailable = isFailable
    self.function = function
  }
}

/// `subscript(index: Int) -> Element { … }`.
package struct SubscriptDeclaration: Sendable {
  package let keyword: SourceRange
  /// Without a label unless two names are written.
  package let parameters: [FunctionDeclaration.Parameter]
  package let result: TypeSyntax
  package let accessors: Accessors

  package init(
    keyword: SourceRange, parameters: [FunctionDeclaration.Parameter], result: TypeSyntax,
    accessors: Accessors
  ) {
    self.keyword = keyword
    self.parameters = parameters
    self.result = result
    self.accessors = accessors
  }
}

/// The braces of a computed property or a subscript.
package struct Accessors: Sendable {
  package struct Getter: Sendable {
    package let isThrowing: Bool
    package let body: Block

    package init(isThrowing: Bool, body: Block) {
      self.isThrowing = isThrowing
      self.body = body
    }
  }

  package struct Setter: Sendable {
    /// Where `set` stands.
    package let keyword: SourceRange
    /// Nil where it is called `newValue`.
    package let parameter: Name?
    package let body: Block

    package init(keyword: SourceRange, parameter: Name?, body: Block) {
      self.keyword = keyword
      self.parameter = parameter
      self.body = body
    }
  }

  package let getter: Getter
  package let setter: Setter?
  package let range: SourceRange

  package init(getter: Getter, setter: Setter?, range: SourceRange) {
    self.getter = getter
    self.setter = setter
    self.range = range
  }
}

/// `name`, `name = 1` or `name(label: Type = value, …)`.
package struct EnumCase: Sendable {
  package struct Payload: Sendable {
    package let label: Name?
    package let type: TypeSyntax
    package let defaultValue: Expression?

    package init(label: Name?, type: TypeSyntax, defaultValue: Expression?) {
      self.label = label
      self.type = type
      self.defaultValue = defaultValue
    }
  }

  package let name: Name
  package let payload: [Payload]
  package let rawValue: Expression?

  package init(name: Name, payload: [Payload], rawValue: Expression?) {
    self.name = name
    self.payload = payload
    self.rawValue = rawValue
  }
}
