/// A construct that the parser reads and that whoever checks a program may still refuse.
///
/// The parser notes each use, so that a refusal needs no walk over the tree and stands in one place.
package enum LanguageFeature: String, Hashable, Sendable, CaseIterable {
  case `struct` = "`struct`"
  case `enum` = "`enum`"
  case `extension` = "`extension`"
  case nestedType = "a type inside a type"
  case ownInit = "`init`"
  case `subscript` = "`subscript`"
  case `static` = "`static`"
  case `mutating` = "`mutating`"
  case operatorFunction = "an operator function"
  case computedProperty = "a computed property"
  case selfValue = "`self`"
  case selfType = "`Self`"
  case `switch` = "`switch`"
  case `fallthrough` = "`fallthrough`"
  case ifValue = "`if` as a value"
  case switchValue = "`switch` as a value"
  case casePattern = "a `case` pattern in a condition"
  case forCase = "`for case`"
  case forType = "a type behind the variable of `for`"
  case tupleLabel = "a label in a tuple pattern"
  case labelledBlock = "a label before `if`, `switch` or `do`"
  case `throw` = "`throw`"
  case `do` = "`do`"
  case `defer` = "`defer`"
  case `as` = "`as`"
  case `is` = "`is`"
  case `inout` = "`inout`"
  case inoutArgument = "`&` before an argument (`inout`)"
  case keyPath = "a key path"

  /// One use of a feature.
  package struct Use: Hashable, Sendable {
    package let feature: LanguageFeature
    /// The word or sign that stands for it.
    package let place: SourceRange
    /// All of it: what is used inside is a part of this use.
    package let extent: SourceRange

    package init(_ feature: LanguageFeature, place: SourceRange, extent: SourceRange) {
      self.feature = feature
      self.place = place
      self.extent = extent
    }
  }

  /// How it is named where it is refused.
  package var name: String { rawValue }
}
