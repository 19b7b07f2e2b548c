/// What the algorithms of sequences have in common.
extension BindingCall {
  /// Visits the receiver's elements until `body` says no.
  func visit(_ body: (Value, BindingCall) throws(Fault) -> Bool) throws(Fault) {
    let call = self
    try machine.forEach(receiver) { (element) throws(Fault) in try body(element, call) }
  }

  /// Visits the receiver's elements and collects what `visit` appends.
  func collect(
    _ visit: (Value, BindingCall, inout [Value]) throws(Fault) -> Void
  ) throws(Fault) -> Value {
    var result: [Value] = []
    try self.visit { (element, call) throws(Fault) in
      try call.machine.charge(elements: 1)
      try visit(element, call, &result)
      return true
    }
    return .array(result)
  }

  /// The first element for which `test` holds.
  func first(
    where test: (Value, BindingCall) throws(Fault) -> Bool
  ) throws(Fault) -> Value? {
    var found: Value?
    try visit { (element, call) throws(Fault) in
      guard try test(element, call) else { return true }
      found = element
      return false
    }
    return found
  }

  /// The element that stays when each one is asked whether it is better than the best before it.
  func extreme(
    _ isBetter: (Value, Value, BindingCall) throws(Fault) -> Bool
  ) throws(Fault) -> Value? {
    var best: Value?
    try visit { (element, call) throws(Fault) in
      if let current = best, try !isBetter(element, current, call) { return true }
      best = element
      return true
    }
    return best
  }

  /// The first elements in which the receiver and the first argument differ; nil where one has ended.
  func firstDifference() throws(Fault) -> (own: Value?, other: Value?) {
    var own = try SequenceCursor(receiver, machine)
    var other = try SequenceCursor(arguments[0], machine)
    while true {
      let (a, b) = (try own.next(machine), try other.next(machine))
      guard let a, let b, try machine.areEqual(a, b) else { return (a, b) }
    }
  }

  func firstElements(_ count: Int) throws(Fault) -> [Value] {
    var elements: [Value] = []
    var cursor = try SequenceCursor(receiver, machine)
    while elements.count < count, let element = try cursor.next(machine) {
      try machine.charge(elements: 1)
      elements.append(element)
    }
    return elements
  }

  /// An argument that counts elements.
  func length(_ index: Int) throws(Fault) -> Int {
    guard int(index) >= 0 else { throw .negativeCount(int(index)) }
    return Int(clamping: int(index))
  }

  func sortedByClosure(_ elements: [Value]) throws(Fault) -> [Value] {
    let (function, machine) = (function(0), machine)
    return try machine.sorted(elements) { (a, b) throws(Fault) in
      try function.call(machine, a, b).asBool
    }
  }

  /// The parts of the receiver between separators, as parts of its own type.
  func split(
    maximum: Int, omitting: Int, _ isSeparator: (Value, BindingCall) throws(Fault) -> Bool
  ) throws(Fault) -> Value {
    let most = try length(maximum)
    let omitsEmpty = bool(omitting)
    let elements = try machine.elements(receiver)
    var parts: [Range<Int>] = []
    var start = 0
    for (index, element) in elements.enumerated() where parts.count < most {
      guard try isSeparator(element, self) else { continue }
      if index > start || !omitsEmpty { parts.append(start..<index) }
      start = index + 1
    }
    if start < elements.count || !omitsEmpty { parts.append(start..<elements.count) }
    try machine.charge(elements: parts.count * 2)
    return .array(try machine.parts(parts, of: receiver, elements))
  }
}

extension Machine {
  /// Whether two values are equal, paid for where looking at them takes long.
  func areEqual(_ a: Value, _ b: Value) throws(Fault) -> Bool {
    if a.hasParts { try visit(a) }
    return a == b
  }

  /// Sorts stably, as Swift does: a merge sort of our own, since `sort` may not throw a Fault.
  ///
  /// From small runs to large ones without recursion, so that the stack stays for the comparisons.
  func sorted(
    _ elements: [Value], _ isBefore: (Value, Value) throws(Fault) -> Bool
  ) throws(Fault) -> [Value] {
    try charge(elements: elements.count * 2)
    var (sorted, merged) = (elements, elements)
    var width = 1
    while width < elements.count {
      for start in Swift.stride(from: 0, to: elements.count, by: 2 * width) {
        let middle = min(start + width, elements.count)
        let end = min(start + 2 * width, elements.count)
        try merge(sorted, start..<middle, middle..<end, into: &merged, isBefore)
      }
      swap(&sorted, &merged)
      width *= 2
    }
    return sorted
  }

  private func merge(
    _ source: [Value], _ left: Range<Int>, _ right: Range<Int>, into target: inout [Value],
    _ isBefore: (Value, Value) throws(Fault) -> Bool
  ) throws(Fault) {
    var (i, j) = (left.lowerBound, right.lowerBound)
    for place in left.lowerBound..<right.upperBound {
      try step()
      let takesRight: Bool
      if i == left.upperBound {
        takesRight = true
      } else if j == right.upperBound {
        takesRight = false
      } else {
        takesRight = try isBefore(source[j], source[i])
      }
      target[place] = source[takesRight ? j : i]
      if takesRight { j += 1 } else { i += 1 }
    }
  }
}
