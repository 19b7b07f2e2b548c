/// What Swift's standard library offers to examples, as tables of Swift declarations.
package enum StandardLibrary {
  package static let groups: [Library.Group] = protocols + types + bitPatterns

  /// What types share; see ``Nominal/protocols``.
  private static let protocols: [Library.Group] = [
    Library.Group(.binaryInteger, integer), Library.Group(.floatingPoint, floating),
    Library.Group(.stringProtocol, text), Library.Group(.sequence, sequence),
    Library.Group(.collection, collection), Library.Group(.bidirectionalCollection, bidirectional),
    Library.Group(.indexedCollection, indexed),
    Library.Group(.rangeReplaceableCollection, rangeReplaceable),
    Library.Group(.mutableCollection, mutable), Library.Group(.rangeExpression, rangeExpression),
  ]

  private static let types: [Library.Group] = [
    Library.Group(nil, functions), Library.Group(nil, operators), Library.Group(.hasher, hasher),
    Library.Group(.int, int),
    Library.Group(.bool, bool), Library.Group(.string, string),
    Library.Group(.character, character), Library.Group(.scalar, scalar),
    Library.Group(.arraySlice, slices),
    Library.Group(.substring, slices), Library.Group(.dictionary, dictionary),
    Library.Group(.set, set),
    Library.Group(.optional, optional), Library.Group(.range, range),
    Library.Group(.closedRange, closedRange), Library.Group(.roundingRule, roundingRule),
    Library.Group(.sign, sign),
  ]
}
