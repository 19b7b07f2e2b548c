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
  /// All integer types but those that `unsigned` holds.
  case int(Int64)
  /// `UInt` and `UInt64`.
  case unsigned(UInt64)
  case double(Double)
  case float(Float)
  case string(String)
  indirect case substring(Substring)
  case character(Character)
  case scalar(Unicode.Scalar)
  /// `String.Index`.
  case index(String.Index)
  case array([Value])
  indirect case slice(ArraySlice<Value>)
  indirect case dictionary(OrderedDictionary)
  indirect case set(OrderedSet)
  /// A sequence that computes its elements as they are asked for.
  case view(View)
  case none
  indirect case some(Value)
  case tuple([TupleElement])
  /// `a..<b` and, when closed, `a...b`.
  case range(lower: Int64, upper: Int64, isClosed: Bool)
  indirect case bounds(lower: Value, upper: Value, isClosed: Bool)
  /// `a...`, `..<b` and `...b`.
  indirect case partialRange(lower: Value?, upper: Value?, isClosed: Bool)
  case function(Function)
  /// A model's own value, in a box, so that a new type needs no new case.
  case model(AnyBox)
  /// A struct or a case of an enum that an example declared.
  case instance(Instance)
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
