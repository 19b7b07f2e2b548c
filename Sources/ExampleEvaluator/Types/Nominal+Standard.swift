extension Nominal {
  package static let int = integer("Int")
  package static let int8 = integer("Int8")
  package static let int16 = integer("Int16")
  package static let int32 = integer("Int32")
  package static let int64 = integer("Int64")
  package static let uint = integer("UInt")
  package static let uint8 = integer("UInt8")
  package static let uint16 = integer("UInt16")
  package static let uint32 = integer("UInt32")
  package static let uint64 = integer("UInt64")
  package static let double = Nominal("Double", conformances: [.ordered, .floating, .lossless])
  package static let float = Nominal("Float", conformances: [.ordered, .floating, .lossless])
  package static let bool = Nominal("Bool", conformances: [.equatable, .hashable, .lossless])

  package static let string = Nominal(
    "String", conformances: [.ordered, .text, .indexedCollection, .rangeReplaceable, .lossless])
  package static let substring = Nominal(
    "Substring", conformances: [.ordered, .text, .indexedCollection, .rangeReplaceable, .lossless])
  package static let character = Nominal("Character", conformances: [.ordered, .lossless])
  /// Only the name before `.Scalar`.
  package static let unicode = Nominal("Unicode")
  package static let scalar = Nominal("Unicode.Scalar", conformances: [.ordered, .lossless])
  package static let stringIndex = Nominal("String.Index", conformances: .ordered)
  package static let utf8View = Nominal("String.UTF8View", conformances: .indexedCollection)
  package static let scalarView = Nominal(
    "String.UnicodeScalarView", conformances: .indexedCollection)

  package static let array = Nominal(
    "Array", parameters: ["Element"],
    conformances: [.equatable, .hashable, .indexedCollection, .rangeReplaceable, .mutable])
  package static let arraySlice = Nominal(
    "ArraySlice", parameters: ["Element"],
    conformances: [.equatable, .hashable, .indexedCollection, .rangeReplaceable, .mutable])
  package static let set = Nominal(
    "Set", parameters: ["Element"], conformances: [.equatable, .hashable, .collection])
  package static let dictionary = Nominal(
    "Dictionary", parameters: ["Key", "Value"], conformances: [.equatable, .collection])
  package static let keys = Nominal(
    "Dictionary.Keys", parameters: ["Key", "Value"], conformances: .collection)
  package static let values = Nominal(
    "Dictionary.Values", parameters: ["Key", "Value"], conformances: .collection)

  package static let range = Nominal(
    "Range", parameters: ["Bound"],
    conformances: [.equatable, .hashable, .indexedCollection, .rangeExpression])
  package static let closedRange = Nominal(
    "ClosedRange", parameters: ["Bound"],
    conformances: [.equatable, .hashable, .collection, .bidirectional, .rangeExpression])
  package static let partialRangeFrom = Nominal(
    "PartialRangeFrom", parameters: ["Bound"], conformances: [.sequence, .rangeExpression])
  package static let partialRangeThrough = Nominal(
    "PartialRangeThrough", parameters: ["Bound"], conformances: .rangeExpression)
  package static let partialRangeUpTo = Nominal(
    "PartialRangeUpTo", parameters: ["Bound"], conformances: .rangeExpression)

  /// `...` alone, in brackets.
  static let unboundedRange = Nominal(
    "UnboundedRange", parameters: ["Bound"], conformances: .rangeExpression)

  package static let optional = Nominal(
    "Optional", parameters: ["Wrapped"], conformances: [.equatable, .hashable])
  /// The top type: `print` takes it.
  package static let any = Nominal("Any")
  package static let never = Nominal("Never")
  /// Whatever can be thrown.
  package static let error = Nominal("Error", conformances: .error)
  /// What `hash(into:)` gives the parts of a value to.
  package static let hasher = Nominal("Hasher")

  package static let language: [Nominal] =
    [
      .int, .double, .bool, .string, .character, .array, .dictionary, .optional, .range,
      .closedRange, .any, .never, .error, .hasher,
    ] + integers.dropFirst() + [
      .float, .substring, .unicode, .scalar, .stringIndex, .utf8View, .scalarView, .arraySlice,
      .set, .keys,
      .values, .partialRangeFrom, .partialRangeThrough, .partialRangeUpTo,
    ] + derived + [.roundingRule, .sign]

  static let integers: [Nominal] = [
    .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64,
  ]

  private static func integer(_ name: String) -> Nominal {
    Nominal(name, conformances: [.ordered, .integer, .lossless])
  }
}

/// What algorithms give that compute their elements as they are asked for, and what they give parts of.
extension Nominal {
  package static let reversedCollection = Nominal(
    "ReversedCollection", parameters: ["Base"], conformances: [.collection, .bidirectional])
  package static let enumeratedSequence = Nominal(
    "EnumeratedSequence", parameters: ["Base"], conformances: .sequence)
  package static let zip2Sequence = Nominal(
    "Zip2Sequence", parameters: ["Sequence1", "Sequence2"], conformances: .sequence)
  package static let strideTo = Nominal(
    "StrideTo", parameters: ["Element"], conformances: .sequence)
  package static let strideThrough = Nominal(
    "StrideThrough", parameters: ["Element"], conformances: .sequence)
  package static let repeated = Nominal(
    "Repeated", parameters: ["Element"], conformances: .indexedCollection)
  package static let flattenSequence = Nominal(
    "FlattenSequence", parameters: ["Base"], conformances: .sequence)
  package static let joinedSequence = Nominal(
    "JoinedSequence", parameters: ["Base"], conformances: .sequence)
  package static let unfoldSequence = Nominal(
    "UnfoldSequence", parameters: ["Element", "State"], conformances: .sequence)
  package static let slice = Nominal(
    "Slice", parameters: ["Base"], conformances: [.collection, .bidirectional])
  package static let defaultIndices = Nominal(
    "DefaultIndices", parameters: ["Elements"], conformances: .collection)
  package static let prefixSequence = Nominal(
    "PrefixSequence", parameters: ["Base"], conformances: .sequence)
  package static let dropFirstSequence = Nominal(
    "DropFirstSequence", parameters: ["Base"], conformances: .sequence)
  package static let dropWhileSequence = Nominal(
    "DropWhileSequence", parameters: ["Base"], conformances: .sequence)

  static let derived: [Nominal] = [
    .reversedCollection, .enumeratedSequence, .zip2Sequence, .strideTo, .strideThrough, .repeated,
    .flattenSequence, .joinedSequence, .unfoldSequence, .slice, .defaultIndices, .prefixSequence,
    .dropFirstSequence, .dropWhileSequence,
  ]

  package static let roundingRule = word("FloatingPointRoundingRule")
  package static let sign = word("FloatingPointSign")

  /// An enumeration of the library, whose values are boxed by their names.
  private static func word(_ name: String) -> Nominal {
    Nominal(
      name, conformances: [.equatable, .hashable],
      operations: Operations(
        describe: { Value.model($0).asModel(String.self) },
        isEqual: { Value.model($0).asModel(String.self) == Value.model($1).asModel(String.self) }))
  }
}
