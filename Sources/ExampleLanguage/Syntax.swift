/// The syntax tree of the example language: plain values, each with its range in the example's text.
///
/// A construct that Swift has and the example language has not never gets here, as the parser refuses
/// it by name; what gets here and may still be refused is a ``LanguageFeature``.

/// An identifier where it stands.
package struct Name: Hashable, Sendable {
  package let text: String
  package let range: SourceRange

  package init(_ text: String, _ range: SourceRange) {
    self.text = text
    self.range = range
  }
}

/// One example, parsed.
package struct Program: Sendable {
  package let statements: [Statement]
  /// What it uses of the features that may be refused, in the order of the text.
  package let features: [LanguageFeature.Use]

  package init(statements: [Statement], features: [LanguageFeature.Use] = []) {
    self.statements = statements
    self.features = features
  }
}

/// `{ … }` where statements stand.
package struct Block: Sendable {
  package let statements: [Statement]
  package let range: SourceRange

  package init(statements: [Statement], range: SourceRange) {
    self.statements = statements
    self.range = range
  }
}

package struct Statement: Sendable {
  package enum Kind: Sendable {
    case expression(Expression)
    indirect case variable(VariableDeclaration)
    indirect case function(FunctionDeclaration)
    indirect case `if`(IfStatement)
    indirect case `guard`(conditions: [Condition], body: Block)
    indirect case forIn(ForStatement)
    indirect case `while`(label: Name?, conditions: [Condition], body: Block)
    indirect case repeatWhile(label: Name?, body: Block, condition: Expression)
    indirect case `switch`(SwitchStatement)
    indirect case `do`(DoStatement)
    indirect case `defer`(Block)
    indirect case `throw`(Expression)
    indirect case `return`(Expression?)
    indirect case `break`(label: Name?)
    indirect case `continue`(label: Name?)
    case `fallthrough`
    indirect case type(TypeDeclaration)
    indirect case `extension`(ExtensionDeclaration)
  }

  package let kind: Kind
  package let range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// `let (a, b): T = value` or `var …`, one binding; `let a = 1, b = 2` becomes two statements.
package struct VariableDeclaration: Sendable {
  package let isMutable: Bool
  package let pattern: Pattern
  package let type: TypeSyntax?
  package let value: Expression?
  /// Those of a computed property, which has a type and no value.
  package let accessors: Accessors?

  package init(
    isMutable: Bool, pattern: Pattern, type: TypeSyntax?, value: Expression?,
    accessors: Accessors? = nil
  ) {
    self.isMutable = isMutable
    self.pattern = pattern
    self.type = type
    self.value = value
    self.accessors = accessors
  }
}

/// What takes a value apart or asks what it is.
///
/// Behind `let`, `var` and `for` only the first three kinds stand; the others behind `case` and `catch`.
package struct Pattern: Sendable {
  package enum Kind: Sendable {
    /// A new name; behind `case`, only inside a `binding`.
    case identifier(Name)
    case wildcard
    indirect case tuple([Pattern])
    /// `let` or `var` in front of a pattern, whose names are new.
    indirect case binding(isMutable: Bool, Pattern)
    /// `.name`, `.name(…)`, `Type.name`, `Type.name(…)`: a case of an enum, or else a value that
    /// `==` compares with, for which ``Pattern/expression`` gives the expression.
    indirect case enumCase(type: Expression?, Name, payload: [Pattern]?)
    /// `pattern?`.
    indirect case optional(Pattern)
    /// `is Type`.
    indirect case isType(TypeSyntax)
    /// `pattern as Type`.
    indirect case cast(Pattern, TypeSyntax)
    /// A value that `~=` compares with.
    indirect case expression(Expression)
  }

  package let kind: Kind
  /// In front of an element of a tuple or of a payload.
  package let label: Name?
  package let range: SourceRange

  package init(_ kind: Kind, label: Name? = nil, _ range: SourceRange) {
    self.kind = kind
    self.label = label
    self.range = range
  }
}

/// `func name<T>(label name: Type = default, …) throws -> Result { … }`.
///
/// Bindings are declared with the same syntax and no body.
package struct FunctionDeclaration: Sendable {
  package let name: Name
  package let genericParameters: [Name]
  package let parameters: [Parameter]
  package let isThrowing: Bool
  package let isRethrowing: Bool
  package let result: TypeSyntax?
  package let body: Block?

  package init(
    name: Name, genericParameters: [Name], parameters: [Parameter], isThrowing: Bool,
    isRethrowing: Bool, result: TypeSyntax?, body: Block?
  ) {
    self.name = name
    self.genericParameters = genericParameters
    self.parameters = parameters
    self.isThrowing = isThrowing
    self.isRethrowing = isRethrowing
    self.result = result
    self.body = body
  }

  package struct Parameter: Sendable {
    /// The argument label; nil for `_`.
    package let label: Name?
    package let name: Name
    package let type: TypeSyntax
    package let isInout: Bool
    package let isVariadic: Bool
    package let defaultValue: Expression?

    package init(
      label: Name?, name: Name, type: TypeSyntax, isInout: Bool, isVariadic: Bool,
      defaultValue: Expression?
    ) {
      self.label = label
      self.name = name
      self.type = type
      self.isInout = isInout
      self.isVariadic = isVariadic
      self.defaultValue = defaultValue
    }
  }
}

/// One part of the list behind `if`, `guard` and `while`.
package enum Condition: Sendable {
  case expression(Expression)
  /// `case pattern = value`.
  case pattern(Pattern, Expression, SourceRange)
  /// `let name = value`; the value is nil for the short form `if let name`.
  case binding(
    isMutable: Bool, pattern: Pattern, type: TypeSyntax?, value: Expression?, SourceRange)
}

package struct IfStatement: Sendable {
  package let label: Name?
  package let conditions: [Condition]
  package let then: Block
  package let otherwise: Else?

  package init(label: Name? = nil, conditions: [Condition], then: Block, otherwise: Else?) {
    self.label = label
    self.conditions = conditions
    self.then = then
    self.otherwise = otherwise
  }

  package indirect enum Else: Sendable {
    case block(Block)
    case elseIf(IfStatement, SourceRange)
  }
}

package struct ForStatement: Sendable {
  package let label: Name?
  /// `for case`: elements that do not match are passed over.
  package let isCase: Bool
  package let pattern: Pattern
  package let type: TypeSyntax?
  package let sequence: Expression
  package let filter: Expression?
  package let body: Block

  package init(
    label: Name?, isCase: Bool = false, pattern: Pattern, type: TypeSyntax? = nil,
    sequence: Expression, filter: Expression?, body: Block
  ) {
    self.label = label
    self.isCase = isCase
    self.pattern = pattern
    self.type = type
    self.sequence = sequence
    self.filter = filter
    self.body = body
  }
}

/// An argument of a call or subscript, or an element of a tuple.
package struct Argument: Sendable {
  package let label: Name?
  package let value: Expression

  package init(label: Name?, value: Expression) {
    self.label = label
    self.value = value
  }
}

package struct TrailingClosure: Sendable {
  /// Nil for the first one.
  package let label: Name?
  package let closure: Closure
  package let range: SourceRange

  package init(label: Name?, closure: Closure, range: SourceRange) {
    self.label = label
    self.closure = closure
    self.range = range
  }
}

/// `{ a, b in … }` or `{ $0 … }`.
package struct Closure: Sendable {
  package struct Parameter: Sendable {
    /// `_` has the text "_".
    package let name: Name
    package let type: TypeSyntax?
    package let isInout: Bool

    package init(name: Name, type: TypeSyntax?, isInout: Bool = false) {
      self.name = name
      self.type = type
      self.isInout = isInout
    }
  }

  /// Nil when the closure has no `in`: then `$0`, `$1`, … name the parameters.
  package let parameters: [Parameter]?
  package let isThrowing: Bool
  package let result: TypeSyntax?
  package let body: Block
  /// The number of parameters that `$0…` in the body (nested closures apart) call for.
  package let anonymousParameterCount: Int

  package init(
    parameters: [Parameter]?, isThrowing: Bool, result: TypeSyntax?, body: Block,
    anonymousParameterCount: Int
  ) {
    self.parameters = parameters
    self.isThrowing = isThrowing
    self.result = result
    self.body = body
    self.anonymousParameterCount = anonymousParameterCount
  }
}

package struct Expression: Sendable {
  package enum Kind: Sendable {
    /// A magnitude without sign; the parser has checked that it fits 64 bits unsigned.
    case integer(UInt64)
    case double(Double)
    case boolean(Bool)
    /// Escapes are resolved.
    case string(String)
    indirect case interpolation([StringSegment])
    case nilLiteral
    /// A name; `self` and `Self` too.
    case identifier(Name)
    /// `$0`.
    case anonymousParameter(Int)
    indirect case array([Expression])
    indirect case dictionary([(key: Expression, value: Expression)])
    /// Two or more elements, or none (`()`).
    indirect case tuple([Argument])
    /// `(a)`: kept, because `(a, b)` and `a` differ and diagnostics quote what stands there.
    indirect case parenthesized(Expression)
    /// `base.name`; a tuple's `.0` has the name "0".
    indirect case member(Expression, Name)
    /// `.name`: the base is the type that the context expects.
    case implicitMember(Name)
    indirect case call(Expression, arguments: [Argument], trailing: [TrailingClosure])
    indirect case `subscript`(Expression, arguments: [Argument])
    indirect case closure(Closure)
    indirect case prefix(Name, Expression)
    /// `a + b`, `a...b`, `a ?? b`, `a && b`: every operator but assignment, by Swift's precedence.
    indirect case binary(Name, Expression, Expression)
    /// `a...`, `...b` and `..<b`.
    indirect case partialRange(Name, lower: Expression?, upper: Expression?)
    indirect case ternary(Expression, then: Expression, otherwise: Expression)
    /// `a = b`; with an operator, `a += b` has the operator "+".
    indirect case assignment(Expression, operator: Name?, Expression)
    indirect case forceUnwrap(Expression)
    /// `a?` in a chain; `optionalChain` marks where the chain ends.
    indirect case optionalTry(Expression)
    indirect case `try`(Expression)
    indirect case forceTry(Expression)
    indirect case chainLink(Expression)
    indirect case optionalChain(Expression)
    /// `[Int]` or `[String: Int]` as a value, as in `[Int]()`; `Int?.none`.
    indirect case type(TypeSyntax)
    /// `if` and `switch` as the value of a variable, an assignment or a `return`.
    indirect case ifValue(IfStatement)
    indirect case switchValue(SwitchStatement)
    /// `value as Type`, `as?`, `as!`; the range is that of `as` and its sign.
    indirect case cast(Expression, CastKind, TypeSyntax, SourceRange)
    /// `value is Type`; the range is that of `is`.
    indirect case isType(Expression, TypeSyntax, SourceRange)
    /// `&place`, as an argument.
    indirect case inoutArgument(Expression)
    indirect case keyPath(KeyPathSyntax)
  }

  package let kind: Kind
  package let range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}

/// A piece of a string literal, escapes already resolved.
package enum StringSegment: Sendable {
  case text(String)
  case interpolation(Expression)
}

package struct TypeSyntax: Sendable {
  package indirect enum Kind: Sendable {
    /// `Int`, `Array<Int>`, `Lambda.Function` (the name is then "Lambda.Function").
    case named(String, arguments: [TypeSyntax])
    case optional(TypeSyntax)
    case array(TypeSyntax)
    case dictionary(TypeSyntax, TypeSyntax)
    /// No elements: `Void`.
    case tuple([(label: Name?, type: TypeSyntax)])
    case function([TypeSyntax], isThrowing: Bool, result: TypeSyntax)
    /// `inout Type`, a parameter of a function type.
    case `inout`(TypeSyntax)
  }

  package let kind: Kind
  package let range: SourceRange

  package init(_ kind: Kind, _ range: SourceRange) {
    self.kind = kind
    self.range = range
  }
}
