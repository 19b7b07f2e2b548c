/// The type variables of one check and what has been found for them.
final class Inference {
  @exclusivity(unchecked) private var substitutions: [Type?] = []
  /// The variables found, in their order, so that findings can be taken back.
  @exclusivity(unchecked) private var trail: [Int] = []
  /// What variables that stand for a sequence are to be a sequence of: an array literal is such a one.
  @exclusivity(unchecked) private var elements: [Int: Type] = [:]

  /// How much is known at a moment.
  struct Mark { fileprivate let count: Int }

  var mark: Mark { Mark(count: trail.count) }

  /// Takes back what was found since.
  func restore(_ mark: Mark) {
    while trail.count > mark.count { substitutions[trail.removeLast()] = nil }
  }

  private func set(_ index: Int, _ type: Type) {
    substitutions[index] = type
    trail.append(index)
  }

  /// Notes that a variable, still open, is a generic parameter `S: Sequence<Element>`.
  func constrain(_ variable: Type, toSequenceOf element: Type) {
    if case .variable(let index) = prune(variable) { elements[index] = element }
  }

  /// The element wanted of a literal that is to be some sequence.
  func sequenceElementWanted(of type: Type) -> Type? {
    if elements.isEmpty { return nil }
    if case .variable(let index) = prune(type) { return elements[index] }
    return nil
  }

  func fresh() -> Type {
    substitutions.append(nil)
    return .variable(substitutions.count - 1)
  }

  /// Follows variables until something else stands there, at the top only.
  @inline(__always)
  func prune(_ type: Type) -> Type {
    guard case .variable = type else { return type }
    return follow(type)
  }

  private func follow(_ type: Type) -> Type {
    var type = type
    while case .variable(let index) = type, let found = substitutions[index] { type = found }
    return type
  }

  /// Replaces every variable that is known.
  func resolve(_ type: Type) -> Type {
    switch type {
    case .variable(let index): substitutions[index].map { resolve($0) } ?? type
    case .nominal(let nominal, let arguments):
      arguments.contains { hasVariable($0) }
        ? .nominal(nominal, arguments.map { resolve($0) }) : type
    case .tuple(let elements):
      .tuple(elements.map { .init(label: $0.label, type: resolve($0.type)) })
    case .function(let function):
      .function(
        FunctionType(
          parameters: function.parameters.map { resolve($0) }, changed: function.changed,
          isThrowing: function.isThrowing,
          result: resolve(function.result)))
    case .metatype(let inner): .metatype(resolve(inner))
    case .parameter, .error: type
    }
  }

  /// Whether it may be spelled otherwise than ``resolve(_:)`` would: most types are not, and stay.
  private func hasVariable(_ type: Type) -> Bool {
    switch type {
    case .nominal(_, let arguments): arguments.contains { hasVariable($0) }
    case .parameter, .error: false
    case .variable, .tuple, .function, .metatype: true
    }
  }

  func isUnresolved(_ type: Type) -> Bool {
    switch type {
    case .variable(let index): substitutions[index].map { isUnresolved($0) } ?? true
    case .nominal(_, let arguments): arguments.contains { isUnresolved($0) }
    case .tuple(let elements): elements.contains { isUnresolved($0.type) }
    case .function(let function):
      isUnresolved(function.result) || function.parameters.contains { isUnresolved($0) }
    case .metatype(let inner): isUnresolved(inner)
    case .parameter, .error: false
    }
  }

  /// Makes two types the same, by finding variables; false where that cannot be.
  ///
  /// A function that does not throw may stand where one that throws is expected.
  func unify(_ actual: Type, _ expected: Type) -> Bool {
    // The most common pair first: two types without arguments.
    if case .nominal(let x, let first) = actual, case .nominal(let y, _) = expected, first.isEmpty {
      return x == y
    }
    let (a, b) = (prune(actual), prune(expected))
    switch (a, b) {
    case (.variable(let i), .variable(let j)):
      if i != j { set(i, b) }
      return true
    case (.variable(let index), let other), (let other, .variable(let index)):
      if mentions(other, index) { return false }
      set(index, other)
      return true
    case (.error, _), (_, .error): return true
    case (.nominal(let x, let first), .nominal(let y, let second)):
      if x != y { return false }
      for index in first.indices where !unify(first[index], second[index]) { return false }
      return true
    case (.tuple(let first), .tuple(let second)):
      return first.count == second.count
        && zip(first, second).allSatisfy { x, y in
          x.label == y.label && unify(x.type, y.type)
        }
    case (.function(let x), .function(let y)):
      return x.parameters.count == y.parameters.count && x.changed == y.changed
        && (!x.isThrowing || y.isThrowing)
        && zip(x.parameters, y.parameters).allSatisfy { unify($0, $1) }
        && unify(x.result, y.result)
    case (.metatype(let x), .metatype(let y)): return unify(x, y)
    case (.parameter(let x), .parameter(let y)): return x == y
    default: return false
    }
  }

  private func mentions(_ type: Type, _ index: Int) -> Bool {
    switch type {
    case .variable(let other):
      substitutions[other].map { mentions($0, index) } ?? (other == index)
    case .nominal(_, let arguments): arguments.contains { mentions($0, index) }
    case .tuple(let elements): elements.contains { mentions($0.type, index) }
    case .function(let function):
      mentions(function.result, index) || function.parameters.contains { mentions($0, index) }
    case .metatype(let inner): mentions(inner, index)
    case .parameter, .error: false
    }
  }

  /// Whether a type has so many parts that working with it would take for ever.
  ///
  /// `let b = (a, a)` doubles a type; forty such lines would describe more parts than fit anywhere.
  func isTooBig(_ type: Type) -> Bool {
    if case .nominal(_, let arguments) = type, arguments.isEmpty { return false }
    var partsLeft = 200
    count(type, &partsLeft)
    return partsLeft < 0
  }

  private func count(_ type: Type, _ partsLeft: inout Int) {
    partsLeft -= 1
    if partsLeft < 0 { return }
    switch type {
    case .nominal(_, let arguments):
      for argument in arguments { count(argument, &partsLeft) }
    case .tuple(let elements):
      for element in elements { count(element.type, &partsLeft) }
    case .function(let function):
      count(function.result, &partsLeft)
      for parameter in function.parameters { count(parameter, &partsLeft) }
    case .metatype(let inner): count(inner, &partsLeft)
    case .variable(let index):
      guard let found = substitutions[index] else { return }
      partsLeft += 1
      count(found, &partsLeft)
    case .parameter, .error: break
    }
  }
}

extension Type {
  /// The first part of what printing it would show that cannot be printed.
  var unprintable: Type? {
    switch self {
    case .nominal(let nominal, let arguments):
      nominal.isPrintable ? arguments.firstUnprintable : self
    case .tuple(let elements): elements.map { $0.type }.firstUnprintable
    default: nil
    }
  }
}

extension [Type] {
  fileprivate var firstUnprintable: Type? {
    for type in self { if let found = type.unprintable { return found } }
    return nil
  }
}

extension Nominal {
  /// Not what Swift prints in an order of its own, or by the names of its stored properties.
  fileprivate var isPrintable: Bool {
    !isUnordered && !Self.derived.contains { $0 == self } && self != Nominal.stringIndex
      && self != Nominal.utf8View && self != Nominal.scalarView
      && self != Nominal.partialRangeFrom && self != Nominal.partialRangeUpTo
      && self != Nominal.partialRangeThrough
  }

  var isUnordered: Bool {
    self == Nominal.dictionary || self == Nominal.set || self == Nominal.keys
      || self == Nominal.values
  }
}
