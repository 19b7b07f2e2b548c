/// What all values of one struct, or of one case of an enum, have in common.
final class Layout {
  let nominal: Nominal
  /// The type's number in the session.
  let number: Int
  /// Of an enum: the name of the case; empty for a struct.
  let caseName: String
  let caseIndex: Int
  /// Empty where a payload has no label.
  let labels: [String]
  /// Whether a value may hold another of its own type, however deep.
  var isRecursive = false
  let runtime: Runtime
  /// Of an enum with raw values.
  var rawValue: Value?

  init(
    _ nominal: Nominal, number: Int, caseName: String = "", caseIndex: Int = 0, labels: [String],
    runtime: Runtime
  ) {
    self.nominal = nominal
    self.number = number
    self.caseName = caseName
    self.caseIndex = caseIndex
    self.labels = labels
    self.runtime = runtime
  }

  /// The value of a case without payload.
  var empty: Value { .instance(Instance(self, [])) }

  var isStruct: Bool { caseName.isEmpty }

  /// `Inner` of `Outer.Inner`.
  var typeName: String {
    guard let dot = nominal.name.utf8.lastIndex(of: 0x2E) else { return nominal.name }
    return String(nominal.name[nominal.name.utf8.index(after: dot)...])
  }
}

/// A value of a struct, or a case of an enum with its payload. Changed in place only by who holds it
/// alone.
package final class Instance {
  let layout: Layout
  var fields: [Value]

  init(_ layout: Layout, _ fields: [Value]) {
    self.layout = layout
    self.fields = fields
  }

  /// A long chain of values is torn down one by one, not by recursion.
  deinit {
    if layout.isRecursive { layout.runtime.drop(&fields) }
  }
}
