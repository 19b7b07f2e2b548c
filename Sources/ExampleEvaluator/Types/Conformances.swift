extension Nominal {
  /// What values of a type can do beyond being passed around: the protocols of Swift's standard
  /// library that its declarations name.
  package struct Conformances: OptionSet, Sendable {
    package let rawValue: UInt32
    package init(rawValue: UInt32) { self.rawValue = rawValue }

    package static let equatable = Conformances(rawValue: 1 << 0)
    package static let comparable = Conformances(rawValue: 1 << 1)
    package static let hashable = Conformances(rawValue: 1 << 2)

    /// Integers, `BinaryInteger`; all of them are `FixedWidthInteger`.
    package static let integer = Conformances(rawValue: 1 << 3)
    package static let floating = Conformances(rawValue: 1 << 4)
    /// `StringProtocol`.
    package static let text = Conformances(rawValue: 1 << 5)
    /// `LosslessStringConvertible`: what `String(x)` takes.
    package static let lossless = Conformances(rawValue: 1 << 6)

    package static let sequence = Conformances(rawValue: 1 << 8)
    package static let onlyCollection = Conformances(rawValue: 1 << 9)
    /// A collection whose indices examples can name.
    package static let indexed = Conformances(rawValue: 1 << 10)
    package static let bidirectional = Conformances(rawValue: 1 << 11)
    package static let rangeReplaceable = Conformances(rawValue: 1 << 12)
    package static let mutable = Conformances(rawValue: 1 << 13)
    package static let rangeExpression = Conformances(rawValue: 1 << 14)

    /// What examples say of their types.
    package static let error = Conformances(rawValue: 1 << 20)
    package static let described = Conformances(rawValue: 1 << 21)
    package static let caseIterable = Conformances(rawValue: 1 << 22)

    package static let ordered: Conformances = [.equatable, .comparable, .hashable]
    package static let collection: Conformances = [.sequence, .onlyCollection]
    package static let indexedCollection: Conformances = [.collection, .indexed, .bidirectional]

    /// What a type has only if its arguments have it: an array of what can be compared can be compared.
    static let conditional: Conformances = [.equatable, .comparable, .hashable]
    /// What a range has only if its bounds are integers.
    static let ofCountable: Conformances = [.collection, .indexed, .bidirectional]
  }
}

extension Nominal.Conformances {
  /// By the protocol's name in a declaration; nil for what the library does not know.
  init?(named name: String) {
    switch name {
    case "Equatable": self = .equatable
    case "Comparable": self = .comparable
    case "Hashable": self = .hashable
    case "BinaryInteger", "FixedWidthInteger": self = .integer
    case "BinaryFloatingPoint": self = .floating
    case "StringProtocol": self = .text
    case "LosslessStringConvertible": self = .lossless
    case "Sequence": self = .sequence
    case "Collection": self = .onlyCollection
    case "RangeExpression": self = .rangeExpression
    default: return nil
    }
  }
}

extension Type {
  /// Whether a type conforms; what is not known yet is given the benefit.
  func has(_ conformance: Nominal.Conformances) -> Bool {
    switch self {
    case .error, .variable: return true
    case .nominal(let nominal, let arguments):
      guard nominal.conformances.contains(conformance) else { return false }
      if !Nominal.Conformances.conditional.isDisjoint(with: conformance) {
        return arguments.allSatisfy { $0.has(conformance) }
      }
      if nominal.isRange, !Nominal.Conformances.ofCountable.isDisjoint(with: conformance) {
        return arguments[0].has(.integer)
      }
      return true
    case .tuple, .function, .metatype, .parameter: return false
    }
  }
}

extension Nominal {
  var isRange: Bool {
    self == Nominal.range || self == Nominal.closedRange || self == Nominal.partialRangeFrom
  }

  var isProtocol: Bool { Self.protocols.contains { $0.owner == self } }

  /// The protocols whose members types share, the most special first; a member's declaration may
  /// name `Self`, and of a sequence `Element`, `Index` and `SubSequence`.
  static let protocols: [(conformance: Conformances, owner: Nominal)] = [
    (.integer, .binaryInteger), (.floating, .floatingPoint), (.text, .stringProtocol),
    (.mutable, .mutableCollection), (.rangeReplaceable, .rangeReplaceableCollection),
    (.bidirectional, .bidirectionalCollection), (.indexed, .indexedCollection),
    (.onlyCollection, .collection), (.sequence, .sequence), (.rangeExpression, .rangeExpression),
    (.comparable, .comparable),
  ]

  package static let binaryInteger = Nominal("BinaryInteger")
  package static let floatingPoint = Nominal("FloatingPoint")
  package static let stringProtocol = Nominal("StringProtocol")
  package static let mutableCollection = Nominal("MutableCollection")
  package static let rangeReplaceableCollection = Nominal("RangeReplaceableCollection")
  package static let bidirectionalCollection = Nominal("BidirectionalCollection")
  package static let indexedCollection = Nominal("Collection")
  package static let collection = Nominal("Collection")
  package static let sequence = Nominal("Sequence")
  package static let rangeExpression = Nominal("RangeExpression", parameters: ["Bound"])
  package static let comparable = Nominal("Comparable")
}
