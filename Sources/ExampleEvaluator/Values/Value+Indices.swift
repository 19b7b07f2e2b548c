/// Collections and their indices, guarded where Swift would trap.
extension Value {
  var startIndex: Value {
    switch self {
    case .slice(let elements): .int(Int64(elements.startIndex))
    case .range(let lower, _, _): .int(lower)
    case .bounds(let lower, _, _): lower
    case .string, .substring: .index(asText.startIndex)
    case .view(.utf8(let text)), .view(.scalars(let text)): .index(text.startIndex)
    default: .int(0)
    }
  }

  var endIndex: Value {
    switch self {
    case .array(let elements): .int(Int64(elements.count))
    case .slice(let elements): .int(Int64(elements.endIndex))
    case .range(_, let upper, _): .int(upper)
    case .bounds(_, let upper, _): upper
    case .string, .substring: .index(asText.endIndex)
    case .view(.utf8(let text)), .view(.scalars(let text)): .index(text.endIndex)
    case .view(.repeated(_, let count)): .int(count)
    default: preconditionFailure("checked as a collection with indices")
    }
  }

  var asIndex: String.Index {
    guard case .index(let index) = self else { preconditionFailure("checked as String.Index") }
    return index
  }

  /// The half-open range between two indices.
  func range(_ lower: Value, _ upper: Value) -> Value {
    if case .int(let lower) = lower, case .int(let upper) = upper {
      return .range(lower: lower, upper: upper, isClosed: false)
    }
    return .bounds(lower: lower, upper: upper, isClosed: false)
  }

  func element(at index: Value) throws(Fault) -> Value {
    guard !Value.isLess(index, startIndex), Value.isLess(index, endIndex) else {
      throw outside(index)
    }
    switch self {
    case .array(let elements): return elements[Int(index.asInt)]
    case .slice(let elements): return elements[Int(index.asInt)]
    case .string, .substring: return .character(asText[index.asIndex])
    case .view(.utf8(let text)): return .int(Int64(text.utf8[index.asIndex]))
    case .view(.scalars(let text)): return .scalar(text.unicodeScalars[index.asIndex])
    case .view(.repeated(let value, _)): return value
    default: return index
    }
  }

  /// The elements between two indices that lie in the collection.
  func part(_ lower: Value, _ upper: Value) -> Value {
    switch self {
    case .array(let elements): .slice(elements[Int(lower.asInt)..<Int(upper.asInt)])
    case .slice(let elements): .slice(elements[Int(lower.asInt)..<Int(upper.asInt)])
    case .string, .substring: .substring(asText[lower.asIndex..<upper.asIndex])
    case .view(.utf8(let text)): .view(.utf8(text[lower.asIndex..<upper.asIndex]))
    case .view(.scalars(let text)): .view(.scalars(text[lower.asIndex..<upper.asIndex]))
    case .view(.repeated(let value, _)):
      .view(.repeated(value, count: upper.asInt - lower.asInt))
    default: range(lower, upper)
    }
  }

  /// What a range, of whatever kind, means for this collection; a fault where it reaches outside.
  func bounds(of range: Value) throws(Fault) -> (lower: Value, upper: Value) {
    var (lower, upper) = (startIndex, endIndex)
    var includesUpper = false
    switch range {
    case .range(let first, let last, let isClosed):
      (lower, upper, includesUpper) = (.int(first), .int(last), isClosed)
    case .bounds(let first, let last, let isClosed):
      (lower, upper, includesUpper) = (first, last, isClosed)
    case .partialRange(let first, let last, let isClosed):
      (lower, upper) = (first ?? lower, last ?? upper)
      includesUpper = isClosed && last != nil
    default: preconditionFailure("checked as a range")
    }
    if includesUpper { upper = try index(upper, movedBy: 1) }
    if Value.isLess(lower, startIndex) { throw outside(lower) }
    if Value.isLess(endIndex, upper) { throw outside(upper) }
    if Value.isLess(upper, lower) { throw outside(Value.isLess(endIndex, lower) ? lower : upper) }
    return (lower, upper)
  }

  /// An index some elements away; a fault behind the ends of a text.
  func index(_ index: Value, movedBy distance: Int64) throws(Fault) -> Value {
    let limit = distance < 0 ? startIndex : endIndex
    guard case .index = index else {
      if case .unsigned(let value) = index {
        let (moved, overflow) = Int128(value).addingReportingOverflow(Int128(distance))
        guard !overflow, let moved = UInt64(exactly: moved) else { throw outside(index) }
        return .unsigned(moved)
      }
      return .int(try IntArithmeticNode.Operation.add.apply(index.asInt, distance))
    }
    guard let moved = try self.index(index, movedBy: distance, limitedBy: limit) else {
      throw Fault(
        code: "example.fault.index",
        message: distance < 0
          ? "the index would lie before the start of the text"
          : "the index would lie behind the end of the text")
    }
    return moved
  }

  /// Nil where the way would lead past the limit.
  func index(
    _ index: Value, movedBy distance: Int64, limitedBy limit: Value
  ) throws(Fault) -> Value? {
    guard case .index(let start) = index, case .index(let end) = limit else {
      let (from, to) = (Int128(index.asWide), Int128(limit.asWide))
      let target = from + Int128(distance)
      if distance >= 0 ? to >= from && target > to : to <= from && target < to { return nil }
      return try self.index(index, movedBy: distance)
    }
    if Value.isLess(index, startIndex) || Value.isLess(endIndex, index) { throw outside(index) }
    let count = Int(clamping: distance)
    let moved: String.Index? =
      switch self {
      case .view(.utf8(let text)): text.utf8.index(start, offsetBy: count, limitedBy: end)
      case .view(.scalars(let text)):
        text.unicodeScalars.index(start, offsetBy: count, limitedBy: end)
      default: asText.index(start, offsetBy: count, limitedBy: end)
      }
    return moved.map { .index($0) }
  }

  func distance(from start: Value, to end: Value) throws(Fault) -> Int64 {
    guard case .index(let from) = start, case .index(let to) = end else {
      return try IntArithmeticNode.Operation.subtract.apply(
        Int64(clamping: end.asWide), Int64(clamping: start.asWide))
    }
    for index in [start, end]
    where Value.isLess(index, startIndex) || Value.isLess(endIndex, index) { throw outside(index) }
    return switch self {
    case .view(.utf8(let text)): Int64(text.utf8.distance(from: from, to: to))
    case .view(.scalars(let text)): Int64(text.unicodeScalars.distance(from: from, to: to))
    default: Int64(asText.distance(from: from, to: to))
    }
  }

  /// Pays for reading a text; other collections are counted without that.
  func scanned(_ machine: Machine) throws(Fault) {
    switch self {
    case .string, .substring: try machine.scan(asText)
    case .view(.scalars(let text)): try machine.scan(text)
    default: break
    }
  }

  func outside(_ index: Value) -> Fault {
    guard case .int(let number) = index, case .int(let end) = endIndex,
      case .int(let start) = startIndex
    else {
      return Fault(code: "example.fault.index", message: "the index lies outside of the text")
    }
    if start == 0 { return .index(number, count: Int(clamping: end)) }
    return Fault(
      code: "example.fault.index",
      message: start == end
        ? "index \(number) is out of range: the collection is empty"
        : "index \(number) is out of range: the indices are \(start) to \(end - 1)")
  }
}

extension Machine {
  func scan(_ text: Substring) throws(Fault) { try step(text.utf8.count / 8) }
}
