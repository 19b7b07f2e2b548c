extension StandardLibrary {
  static let ranges: [LibraryEntry] = [
    LibraryEntry("var lowerBound: Bound") { call in call.receiver.limits.lower },
    LibraryEntry("var upperBound: Bound") { call in call.receiver.limits.upper },
    LibraryEntry("var isEmpty: Bool") { call in
      let (lower, upper, isClosed) = call.receiver.limits
      return .bool(!isClosed && lower == upper)
    },
    LibraryEntry("func overlaps(_ other: Range<Bound>) -> Bool") { call in
      .bool(call.receiver.overlaps(call.arguments[0]))
    },
    LibraryEntry("func overlaps(_ other: ClosedRange<Bound>) -> Bool") { call in
      .bool(call.receiver.overlaps(call.arguments[0]))
    },
  ]

  static let range: [LibraryEntry] =
    ranges + [
      LibraryEntry("func clamped(to limits: Range<Bound>) -> Range<Bound>") { call in
        call.receiver.clamped(to: call.arguments[0])
      }
    ]

  static let closedRange: [LibraryEntry] =
    ranges + [
      LibraryEntry("func clamped(to limits: ClosedRange<Bound>) -> ClosedRange<Bound>") { call in
        call.receiver.clamped(to: call.arguments[0])
      }
    ]

  static let rangeExpression: [LibraryEntry] = [
    LibraryEntry("func contains(_ element: Bound) -> Bool") { call in
      .bool(call.receiver.rangeContains(call.arguments[0]) ?? false)
    }
  ]
}

extension Value {
  fileprivate var limits: (lower: Value, upper: Value, isClosed: Bool) {
    switch self {
    case .range(let lower, let upper, let isClosed): (.int(lower), .int(upper), isClosed)
    case .bounds(let lower, let upper, let isClosed): (lower, upper, isClosed)
    default: preconditionFailure("checked as a range")
    }
  }

  /// Whether a range holds a value; nil for what is no range.
  func rangeContains(_ element: Value) -> Bool? {
    let (lower, upper, isClosed): (Value?, Value?, Bool)
    switch self {
    case .range, .bounds: (lower, upper, isClosed) = limits
    case .partialRange(let first, let last, let closed):
      (lower, upper, isClosed) = (first, last, closed)
    default: return nil
    }
    if let lower, !lower.isAtMost(element) { return false }
    guard let upper else { return true }
    return isClosed ? element.isAtMost(upper) : Value.isLess(element, upper)
  }

  /// `<=`, which is not the opposite of `>` where one is not a number.
  func isAtMost(_ other: Value) -> Bool { Value.isLess(self, other) || self == other }

  fileprivate func overlaps(_ other: Value) -> Bool {
    let (a, b) = (limits, other.limits)
    if !a.isClosed && a.lower == a.upper || !b.isClosed && b.lower == b.upper { return false }
    let startsInTime = b.isClosed ? a.lower.isAtMost(b.upper) : Value.isLess(a.lower, b.upper)
    let endsLate = a.isClosed ? b.lower.isAtMost(a.upper) : Value.isLess(b.lower, a.upper)
    return startsInTime && endsLate
  }

  fileprivate func clamped(to other: Value) -> Value {
    let (own, limits) = (limits, other.limits)
    func clamp(_ value: Value) -> Value {
      if Value.isLess(value, limits.lower) { return limits.lower }
      return Value.isLess(limits.upper, value) ? limits.upper : value
    }
    let (lower, upper) = (clamp(own.lower), clamp(own.upper))
    if case .int(let first) = lower, case .int(let last) = upper {
      return .range(lower: first, upper: last, isClosed: own.isClosed)
    }
    return .bounds(lower: lower, upper: upper, isClosed: own.isClosed)
  }
}
