extension StandardLibrary {
  /// A hasher is the list of what it was given: that is equal for equal values, which is all that
  /// `hash(into:)` can promise.
  static let hasher: [LibraryEntry] = [
    LibraryEntry("mutating func combine(_ value: Any)") { (call) throws(Fault) -> Value in
      guard case .array(var parts) = call.receiver else {
        preconditionFailure("checked as a hasher")
      }
      call.receiver = .void
      try call.machine.charge(elements: 1)
      parts.append(call.arguments[0])
      call.receiver = .array(parts)
      return .void
    }
  ]
}
