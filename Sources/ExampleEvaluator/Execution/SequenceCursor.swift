/// Gives the elements of a sequence one by one; each of them is a step.
package indirect enum SequenceCursor {
  /// From `next` to `last`, both included; upwards or downwards.
  case integers(next: Int64, last: Int64, step: Int64)
  case unsigned(next: UInt64, last: UInt64, step: Int64)
  /// Ends in a trap, as in Swift.
  case endless(next: Int64)
  case array([Value], next: Int)
  case slice(ArraySlice<Value>, next: Int)
  case backwards([Value], next: Int)
  case characters(Substring, next: String.Index)
  case bytes(Substring.UTF8View, next: String.Index)
  case scalars(Substring.UnicodeScalarView, next: String.Index)
  case pairs(keys: [Value], values: [Value], next: Int)
  case enumerated(SequenceCursor, next: Int64)
  case zipped(SequenceCursor, SequenceCursor)
  case doubles(Stride, round: Double)
  case repeated(Value, left: Int64)
  case flattened(SequenceCursor, inner: SequenceCursor)
  case unfolded(current: Value, isFirst: Bool, Function)
  case finished

  package init(_ sequence: Value, _ machine: Machine) throws(Fault) {
    switch sequence {
    case .array(let elements): self = .array(elements, next: 0)
    case .slice(let elements): self = .slice(elements, next: elements.startIndex)
    case .range(let lower, let upper, let isClosed):
      self = .range(lower, upper, isClosed: isClosed)
    case .bounds(.unsigned(let lower), .unsigned(let upper), let isClosed):
      if isClosed {
        self = .unsigned(next: lower, last: upper, step: 1)
      } else {
        self = lower < upper ? .unsigned(next: lower, last: upper - 1, step: 1) : .finished
      }
    case .partialRange(.int(let lower)?, _, _): self = .endless(next: lower)
    case .partialRange(.unsigned(let lower)?, _, _):
      self = .unsigned(next: lower, last: .max, step: 1)
    case .string(let text): self = .characters(text[...], next: text.startIndex)
    case .substring(let text): self = .characters(text, next: text.startIndex)
    case .dictionary(let dictionary):
      self = .pairs(keys: dictionary.keys, values: dictionary.values, next: 0)
    case .set(let set): self = .array(set.elements, next: 0)
    case .view(let view): try self.init(view, machine)
    default: preconditionFailure("checked as a sequence")
    }
  }

  private init(_ view: View, _ machine: Machine) throws(Fault) {
    switch view {
    case .reversed(let base): try self.init(reversing: base, machine)
    case .enumerated(let base): self = .enumerated(try SequenceCursor(base, machine), next: 0)
    case .zipped(let first, let second):
      self = .zipped(try SequenceCursor(first, machine), try SequenceCursor(second, machine))
    case .strided(let stride): self = .strided(stride)
    case .repeated(let value, let count): self = .repeated(value, left: count)
    case .flattened(let base):
      self = .flattened(try SequenceCursor(base, machine), inner: .finished)
    case .keys(let dictionary): self = .array(dictionary.keys, next: 0)
    case .values(let dictionary): self = .array(dictionary.values, next: 0)
    case .utf8(let text): self = .bytes(text.utf8, next: text.startIndex)
    case .scalars(let text): self = .scalars(text.unicodeScalars, next: text.startIndex)
    case .unfolded(let first, let next): self = .unfolded(current: first, isFirst: true, next)
    }
  }

  private init(reversing base: Value, _ machine: Machine) throws(Fault) {
    if case .range(let lower, let upper, let isClosed) = base {
      let last = isClosed ? upper : lower < upper ? upper - 1 : upper
      self = isClosed || lower < upper ? .integers(next: last, last: lower, step: -1) : .finished
    } else {
      let elements = try machine.elements(base)
      self = .backwards(elements, next: elements.count - 1)
    }
  }

  private static func range(_ lower: Int64, _ upper: Int64, isClosed: Bool) -> SequenceCursor {
    if isClosed { return .integers(next: lower, last: upper, step: 1) }
    return lower < upper ? .integers(next: lower, last: upper - 1, step: 1) : .finished
  }

  private static func strided(_ stride: Stride) -> SequenceCursor {
    if case .unsigned(let start) = stride.start, case .unsigned(let end) = stride.end,
      case .int(let step) = stride.step
    {
      return unsigned(from: start, to: end, by: step, isClosed: stride.isClosed)
    }
    guard case .int(let start) = stride.start, case .int(let end) = stride.end,
      case .int(let step) = stride.step
    else { return .doubles(stride, round: 0) }
    var last = end
    if !stride.isClosed {
      if start == end { return .finished }
      last += step > 0 ? (end == .min ? 0 : -1) : (end == .max ? 0 : 1)
    }
    return .integers(next: start, last: last, step: step)
  }

  private static func unsigned(
    from start: UInt64, to end: UInt64, by step: Int64, isClosed: Bool
  ) -> SequenceCursor {
    if isClosed { return .unsigned(next: start, last: end, step: step) }
    if step > 0 ? start >= end : start <= end { return .finished }
    return .unsigned(next: start, last: step > 0 ? end - 1 : end + 1, step: step)
  }
}

extension SequenceCursor {
  package mutating func next(_ machine: Machine) throws(Fault) -> Value? {
    try machine.step()
    switch self {
    case .integers, .unsigned, .endless, .doubles: return try nextNumber()
    case .array(let elements, let next):
      guard next < elements.count else { return nil }
      self = .array(elements, next: next + 1)
      return elements[next]
    case .slice(let elements, let next):
      guard next < elements.endIndex else { return nil }
      self = .slice(elements, next: next + 1)
      return elements[next]
    case .backwards(let elements, let next):
      guard next >= 0 else { return nil }
      self = .backwards(elements, next: next - 1)
      return elements[next]
    case .characters, .bytes, .scalars: return nextOfText()
    case .pairs(let keys, let values, let next):
      guard next < keys.count else { return nil }
      self = .pairs(keys: keys, values: values, next: next + 1)
      return .tuple([.init(label: "key", keys[next]), .init(label: "value", values[next])])
    case .repeated(let value, let left):
      guard left > 0 else { return nil }
      self = .repeated(value, left: left - 1)
      return value
    case .enumerated, .zipped, .flattened, .unfolded: return try nextOfOthers(machine)
    case .finished: return nil
    }
  }

  private mutating func nextNumber() throws(Fault) -> Value? {
    switch self {
    case .integers(let next, let last, let step):
      guard step > 0 ? next <= last : next >= last else { return nil }
      let (following, overflow) = next.addingReportingOverflow(step)
      self = overflow ? .finished : .integers(next: following, last: last, step: step)
      return .int(next)
    case .unsigned(let next, let last, let step):
      guard step > 0 ? next <= last : next >= last else { return nil }
      let (following, overflow) =
        step > 0
        ? next.addingReportingOverflow(step.magnitude)
        : next.subtractingReportingOverflow(step.magnitude)
      self = overflow ? .finished : .unsigned(next: following, last: last, step: step)
      return .unsigned(next)
    case .endless(let next):
      let (following, overflow) = next.addingReportingOverflow(1)
      if overflow { throw .overflow("\(next) + 1") }
      self = .endless(next: following)
      return .int(next)
    case .doubles(let stride, let round): return nextDouble(stride, round)
    default: return nil
    }
  }

  /// As Swift does it: each value is start + n × step, so that errors do not add up.
  private mutating func nextDouble(_ stride: Stride, _ round: Double) -> Value? {
    let isFloat = if case .float = stride.start { true } else { false }
    let (end, step) = (stride.end.asFraction, stride.step.asFraction)
    // A Float is stepped in the precision of a Float.
    let next =
      isFloat
      ? Double(Float(stride.start.asFraction) + Float(round) * Float(step))
      : stride.start.asFraction + round * step
    let isInside =
      step > 0
      ? (stride.isClosed ? next <= end : next < end)
      : (stride.isClosed ? next >= end : next > end)
    guard isInside else { return nil }
    self = .doubles(stride, round: round + 1)
    return isFloat ? .float(Float(next)) : .double(next)
  }

  private mutating func nextOfText() -> Value? {
    switch self {
    case .characters(let text, let next):
      guard next < text.endIndex else { return nil }
      self = .characters(text, next: text.index(after: next))
      return .character(text[next])
    case .bytes(let bytes, let next):
      guard next < bytes.endIndex else { return nil }
      self = .bytes(bytes, next: bytes.index(after: next))
      return .int(Int64(bytes[next]))
    case .scalars(let scalars, let next):
      guard next < scalars.endIndex else { return nil }
      self = .scalars(scalars, next: scalars.index(after: next))
      return .scalar(scalars[next])
    default: return nil
    }
  }

  private mutating func nextOfOthers(_ machine: Machine) throws(Fault) -> Value? {
    switch self {
    case .enumerated(var base, let next):
      guard let element = try base.next(machine) else { return nil }
      self = .enumerated(base, next: next + 1)
      return .tuple([.init(label: "offset", .int(next)), .init(label: "element", element)])
    case .zipped(var first, var second):
      guard let a = try first.next(machine), let b = try second.next(machine) else {
        self = .finished
        return nil
      }
      self = .zipped(first, second)
      return .tuple([.init(a), .init(b)])
    case .flattened(var outer, var inner):
      while true {
        if let element = try inner.next(machine) {
          self = .flattened(outer, inner: inner)
          return element
        }
        guard let sequence = try outer.next(machine) else { return nil }
        inner = try SequenceCursor(sequence, machine)
      }
    case .unfolded(let current, let isFirst, let function):
      if isFirst {
        self = .unfolded(current: current, isFirst: false, function)
        return current
      }
      guard let next = try function.call(machine, current).asOptional else {
        self = .finished
        return nil
      }
      self = .unfolded(current: next, isFirst: false, function)
      return next
    default: return nil
    }
  }
}

extension Value {
  /// A `Double`, or a `Float` as one.
  var asFraction: Double {
    switch self {
    case .double(let value): value
    case .float(let value): Double(value)
    default: preconditionFailure("checked as a floating-point number")
    }
  }
}

extension Machine {
  /// The elements of a sequence, each a step; those that are computed are paid for.
  func elements(_ sequence: Value) throws(Fault) -> [Value] {
    switch sequence {
    case .array(let elements):
      try step(elements.count)
      return elements
    case .slice(let slice):
      try step(slice.count)
      try charge(elements: slice.count)
      return Array(slice)
    default:
      var elements: [Value] = []
      try forEach(sequence) { (element) throws(Fault) -> Bool in
        try charge(elements: 1)
        elements.append(element)
        return true
      }
      return elements
    }
  }
}
