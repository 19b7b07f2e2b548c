/// The associated types of sequences and collections.
extension Type {
  /// What `for` gives for each round; nil for what is no sequence.
  var sequenceElement: Type? {
    guard case .nominal(let nominal, let arguments) = self, nominal.conformances.contains(.sequence)
    else { return nil }
    if nominal == Nominal.array { return arguments[0] }
    if nominal.isRange { return arguments[0].has(.integer) ? arguments[0] : nil }
    switch nominal {
    case .string, .substring: return .character
    case .utf8View: return .nominal(.uint8, [])
    case .scalarView: return .nominal(.scalar, [])
    case .dictionary:
      return .tuple([
        .init(label: "key", type: arguments[0]), .init(label: "value", type: arguments[1]),
      ])
    case .values: return arguments[1]
    case .defaultIndices: return arguments[0].collectionIndex
    case .reversedCollection, .slice, .prefixSequence, .dropFirstSequence, .dropWhileSequence:
      return arguments[0].sequenceElement
    case .enumeratedSequence:
      return arguments[0].sequenceElement.map {
        .tuple([.init(label: "offset", type: .int), .init(label: "element", type: $0)])
      }
    case .zip2Sequence:
      guard let first = arguments[0].sequenceElement, let second = arguments[1].sequenceElement
      else { return nil }
      return .tuple([.init(label: "", type: first), .init(label: "", type: second)])
    case .flattenSequence, .joinedSequence: return arguments[0].sequenceElement?.sequenceElement
    // Arrays, slices, sets, keys, strides and repeated elements name it first.
    default: return arguments[0]
    }
  }

  /// The type that a protocol's angle brackets name: a sequence's element, a range's bound.
  func argument(of conformance: Nominal.Conformances) -> Type? {
    guard conformance == .rangeExpression else { return sequenceElement }
    guard case .nominal(let nominal, let arguments) = self,
      nominal.conformances.contains(.rangeExpression)
    else { return nil }
    return arguments[0]
  }

  /// What the elements of a collection are found by.
  var collectionIndex: Type {
    guard case .nominal(let nominal, let arguments) = self else { return .error }
    switch nominal {
    case .string, .substring, .utf8View, .scalarView: return .nominal(.stringIndex, [])
    case .range: return arguments[0]
    default: return .int
    }
  }

  /// What `dropFirst`, `prefix` and ranges of indices give.
  var subSequence: Type {
    guard case .nominal(let nominal, let arguments) = self else { return .error }
    switch nominal {
    case .array, .arraySlice: return .nominal(.arraySlice, arguments)
    case .string, .substring: return .nominal(.substring, [])
    case .range, .slice: return self
    default: return .nominal(.slice, [self])
    }
  }

  /// What the names in the declarations of this type's members stand for.
  var memberGenerics: Generics { Generics(of: self) }

  /// What one of these names stands for; looked up when it is asked for, as most are not.
  fileprivate func generic(named name: String) -> Type? {
    if name == "Self" { return self }
    guard case .nominal(let nominal, let arguments) = self else { return nil }
    if nominal.conformances.contains(.sequence) {
      if name == "Element" { return sequenceElement ?? .error }
      if nominal.conformances.contains(.onlyCollection) {
        if name == "Index" { return collectionIndex }
        if name == "SubSequence" { return subSequence }
      }
    }
    for (parameter, argument) in zip(nominal.parameters, arguments) where parameter == name {
      return argument
    }
    return nil
  }
}

/// What generic parameters stand for: the names that a type's members share, and a signature's own.
struct Generics: Sendable {
  private let type: Type?
  /// A handful at most, so that looking through them is quicker than hashing their names.
  private var own: [(name: String, type: Type)] = []

  init(of type: Type? = nil) { self.type = type }

  var isEmpty: Bool { type == nil && own.isEmpty }

  subscript(name: String) -> Type? {
    get {
      for entry in own where entry.name == name { return entry.type }
      return type?.generic(named: name)
    }
    set {
      guard let newValue else { return own.removeAll { $0.name == name } }
      for index in own.indices where own[index].name == name {
        own[index].type = newValue
        return
      }
      own.append((name, newValue))
    }
  }
}
