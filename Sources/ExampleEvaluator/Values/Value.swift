/// A value while an example runs.
///
/// The checker knows the static type of every expression, so a value carries only what it takes to
/// compute with it and to show it. Integers have 64 bits in the page too.
package enum Value {
  /// What a slot holds before its first value, and while its value is being changed elsewhere.
  case unset
  /// `()`.
  case void
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case string(String)
  case character(Character)
  case array([Value])
  indirect case dictionary(OrderedDictionary)
  case none
  indirect case some(Value)
  case tuple([TupleElement])
  /// `a..<b` and, when closed, `a...b`.
  case range(lower: Int64, upper: Int64, isClosed: Bool)
  indirect case bounds(lower: Value, upper: Value, isClosed: Bool)
  case function(Function)
  /// A model's own value, in a box, so that a new type needs no new case.
  case model(AnyBox)
  /// A variable that a closure captured, in its slot.
  case cell(Cell)

  package struct TupleElement {
    package let label: String
    package var value: Value

    package init(label: String = "", _ value: Value) {
      self.label = label
      self.value = value
    }
  }
}

/// A variable shared by the closures that captured it.
package final class Cell {
  var value: Value
  /// The run that made or last changed it; see ``Heap``.
  var run: Int

  init(_ value: Value, run: Int) {
    self.value = value
    self.run = run
  }
}

/// A model's value without its static type.
package class AnyBox {
  package let nominal: Nominal
  package init(nominal: Nominal) { self.nominal = nominal }
}

/// A model's value; `as? Box<T>` opens it.
package final class Box<T>: AnyBox {
  package let value: T

  package init(_ value: T, _ nominal: Nominal) {
    self.value = value
    super.init(nominal: nominal)
  }
}

/// A dictionary that keeps the order in which keys came, so that a run gives the same text each time.
package struct OrderedDictionary {
  package private(set) var keys: [Value] = []
  package private(set) var values: [Value] = []
  private var places: [Value: Int] = [:]

  package init() {}

  package var count: Int { keys.count }

  package subscript(_ key: Value) -> Value? {
    get {
      guard let place = places[key] else { return nil }
      return values[place]
    }
    set {
      switch (places[key], newValue) {
      case (let place?, let value?): values[place] = value
      case (let place?, nil): remove(at: place, key)
      case (nil, let value?):
        places[key] = keys.count
        keys.append(key)
        values.append(value)
      case (nil, nil): break
      }
    }
  }

  /// Changes a value in place: it leaves the dictionary meanwhile, so that nothing is copied.
  package mutating func modify<R>(
    _ key: Value, _ body: (inout Value?) throws(Fault) -> R
  ) throws(Fault) -> R {
    var value: Value?
    if let place = places[key] {
      value = values[place]
      values[place] = .void
    }
    defer { self[key] = value }
    return try body(&value)
  }

  private mutating func remove(at place: Int, _ key: Value) {
    keys.remove(at: place)
    values.remove(at: place)
    places[key] = nil
    for index in place..<keys.count { places[keys[index]] = index }
  }
}
