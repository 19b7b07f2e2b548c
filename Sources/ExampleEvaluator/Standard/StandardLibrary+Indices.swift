/// What goes with collections that have indices: `Int` for arrays, `String.Index` for texts.
extension StandardLibrary {
  static let indexed: [LibraryEntry] = [
    LibraryEntry("var startIndex: Index") { call in call.receiver.startIndex },
    LibraryEntry("var endIndex: Index") { call in call.receiver.endIndex },
    LibraryEntry("var indices: Range<Index>") { call in
      call.receiver.range(call.receiver.startIndex, call.receiver.endIndex)
    },
    LibraryEntry("subscript(_ position: Index) -> Element") { (call) throws(Fault) in
      try call.receiver.element(at: call.arguments[0])
    },
    LibraryEntry("subscript<R: RangeExpression<Index>>(_ bounds: R) -> SubSequence") {
      (call) throws(Fault) in
      let (lower, upper) = try call.receiver.bounds(of: call.arguments[0])
      return call.receiver.part(lower, upper)
    },
    LibraryEntry("func index(after i: Index) -> Index") { (call) throws(Fault) in
      try call.receiver.index(call.arguments[0], movedBy: 1)
    },
    LibraryEntry("func index(before i: Index) -> Index") { (call) throws(Fault) in
      try call.receiver.index(call.arguments[0], movedBy: -1)
    },
    LibraryEntry("func index(_ i: Index, offsetBy distance: Int) -> Index") {
      (call) throws(Fault) in
      try call.machine.step(Int(clamping: call.int(1).magnitude / 8))
      return try call.receiver.index(call.arguments[0], movedBy: call.int(1))
    },
    LibraryEntry("func index(_ i: Index, offsetBy distance: Int, limitedBy limit: Index) -> Index?")
    {
      (call) throws(Fault) in
      try call.machine.step(Int(clamping: call.int(1).magnitude / 8))
      return .optional(
        try call.receiver.index(
          call.arguments[0], movedBy: call.int(1), limitedBy: call.arguments[2]))
    },
    LibraryEntry("func distance(from start: Index, to end: Index) -> Int") {
      (call) throws(Fault) in
      try call.receiver.scanned(call.machine)
      return .int(try call.receiver.distance(from: call.arguments[0], to: call.arguments[1]))
    },
    LibraryEntry("func firstIndex(of element: Element) -> Index? where Element: Equatable") {
      (call) throws(Fault) in
      try call.index { (element, call) throws(Fault) in
        try call.machine.areEqual(element, call.arguments[0])
      }
    },
    LibraryEntry("func firstIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?") {
      (call) throws(Fault) in
      try call.index { (element, call) throws(Fault) in try call.call(0, element).asBool }
    },
    LibraryEntry("func lastIndex(of element: Element) -> Index? where Element: Equatable") {
      (call) throws(Fault) in
      try call.lastIndex { (element, call) throws(Fault) in
        try call.machine.areEqual(element, call.arguments[0])
      }
    },
    LibraryEntry("func lastIndex(where predicate: (Element) throws -> Bool) rethrows -> Index?") {
      (call) throws(Fault) in
      try call.lastIndex { (element, call) throws(Fault) in try call.call(0, element).asBool }
    },
    LibraryEntry("func prefix(upTo end: Index) -> SubSequence") { (call) throws(Fault) in
      let (lower, upper) = try call.receiver.bounds(
        of: .partialRange(lower: nil, upper: call.arguments[0], isClosed: false))
      return call.receiver.part(lower, upper)
    },
    LibraryEntry("func prefix(through position: Index) -> SubSequence") { (call) throws(Fault) in
      let (lower, upper) = try call.receiver.bounds(
        of: .partialRange(lower: nil, upper: call.arguments[0], isClosed: true))
      return call.receiver.part(lower, upper)
    },
    LibraryEntry("func suffix(from start: Index) -> SubSequence") { (call) throws(Fault) in
      let (lower, upper) = try call.receiver.bounds(
        of: .partialRange(lower: call.arguments[0], upper: nil, isClosed: true))
      return call.receiver.part(lower, upper)
    },
  ]
}

extension BindingCall {
  /// The index of the first element that passes.
  fileprivate func index(
    _ test: (Value, BindingCall) throws(Fault) -> Bool
  ) throws(Fault) -> Value {
    var cursor = try SequenceCursor(receiver, machine)
    var index = receiver.startIndex
    while let element = try cursor.next(machine) {
      if try test(element, self) { return .some(index) }
      index = try receiver.index(index, movedBy: 1)
    }
    return .none
  }

  /// The index of the last element that passes; later ones are asked first, as in Swift.
  fileprivate func lastIndex(
    _ test: (Value, BindingCall) throws(Fault) -> Bool
  ) throws(Fault) -> Value {
    var index = receiver.endIndex
    for element in try machine.elements(receiver).reversed() {
      index = try receiver.index(index, movedBy: -1)
      if try test(element, self) { return .some(index) }
    }
    return .none
  }
}
