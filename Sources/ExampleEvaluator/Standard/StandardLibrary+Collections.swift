extension StandardLibrary {
  static let array: [LibraryEntry] =
    [
      LibraryEntry("init()") { (call) throws(Fault) -> Value in .array([]) },
      LibraryEntry("init(repeating element: Element, count: Int)") {
        (call) throws(Fault) -> Value in
        guard call.int(1) >= 0 else { throw .negativeCount(call.int(1)) }
        try call.machine.charge(elements: Int(clamping: call.int(1)))
        return .array(Array(repeating: call.arguments[0], count: Int(call.int(1))))
      },
      LibraryEntry("init(_ range: Range<Element>) where Element: BinaryInteger") {
        (call) throws(Fault) -> Value in
        .array(try call.machine.elements(call.arguments[0]))
      },
      LibraryEntry("init(_ range: ClosedRange<Element>) where Element: BinaryInteger") {
        (call) throws(Fault) -> Value in
        .array(try call.machine.elements(call.arguments[0]))
      },
      LibraryEntry("init(_ array: [Element])") { (call) throws(Fault) -> Value in
        call.arguments[0]
      },
      LibraryEntry("var count: Int") { (call) throws(Fault) -> Value in
        .int(Int64(call.receiver.asArray.count))
      },
      LibraryEntry("var isEmpty: Bool") { (call) throws(Fault) -> Value in
        .bool(call.receiver.asArray.isEmpty)
      },
      LibraryEntry("var first: Element?") { (call) throws(Fault) -> Value in
        .optional(call.receiver.asArray.first)
      },
      LibraryEntry("var last: Element?") { (call) throws(Fault) -> Value in
        .optional(call.receiver.asArray.last)
      },
      LibraryEntry("var indices: Range<Int>") { (call) throws(Fault) -> Value in
        .range(lower: 0, upper: Int64(call.receiver.asArray.count), isClosed: false)
      },
      LibraryEntry("subscript(_ index: Int) -> Element") { (call) throws(Fault) -> Value in
        guard case .array(let elements) = call.receiver else {
          preconditionFailure("checked as an array")
        }
        let index = call.int(0)
        guard index >= 0, index < Int64(elements.count) else {
          throw .index(index, count: elements.count)
        }
        return elements[Int(index)]
      },
      LibraryEntry("mutating func append(_ element: Element)") {
        (call) throws(Fault) -> Value in
        try call.machine.charge(elements: 1)
        try call.changeArray { (elements, call) in elements.append(call.arguments[0]) }
        return .void
      },
      LibraryEntry("mutating func append(contentsOf other: [Element])") {
        (call) throws(Fault) -> Value in
        try call.machine.charge(elements: call.array(0).count)
        try call.changeArray { (elements, call) in elements.append(contentsOf: call.array(0)) }
        return .void
      },
      LibraryEntry("mutating func removeLast() -> Element") {
        (call) throws(Fault) -> Value in
        guard let last = call.receiver.asArray.last else { throw .emptyArray("removeLast()") }
        try call.changeArray { (elements, _) in elements.removeLast() }
        return last
      },
      LibraryEntry("mutating func removeFirst() -> Element") {
        (call) throws(Fault) -> Value in
        guard let first = call.receiver.asArray.first else { throw .emptyArray("removeFirst()") }
        try call.machine.step(call.receiver.asArray.count)
        try call.changeArray { (elements, _) in elements.removeFirst() }
        return first
      },
      LibraryEntry("mutating func sort() where Element: Comparable") {
        (call) throws(Fault) -> Value in
        call.receiver = .array(
          try call.machine.sorted(call.receiver.asArray) { (a, b) in Value.isLess(a, b) })
        return .void
      },
    ]

  static let closedRange: [LibraryEntry] = []

  /// Of ranges of integers: the other collections have a `count` of their own.
  static let collection: [LibraryEntry] = [
    LibraryEntry("var count: Int") {
      (call) throws(Fault) -> Value in
      guard case .range(let lower, let upper, let isClosed) = call.receiver else {
        throw .notCountable
      }
      let (size, overflow) = upper.subtractingReportingOverflow(lower)
      if overflow { throw .overflow("\(upper) - \(lower)") }
      return .int(try IntArithmeticNode.Operation.add.apply(size, isClosed ? 1 : 0))
    }
  ]

  static let range: [LibraryEntry] =
    [
      LibraryEntry("var lowerBound: Bound") { (call) throws(Fault) -> Value in
        call.receiver.bounds.lower
      },
      LibraryEntry("var upperBound: Bound") { (call) throws(Fault) -> Value in
        call.receiver.bounds.upper
      },
      LibraryEntry("var isEmpty: Bool") { (call) throws(Fault) -> Value in
        let (lower, upper, isClosed) = call.receiver.bounds
        return .bool(!isClosed && lower == upper)
      },
      LibraryEntry("func contains(_ element: Bound) -> Bool") { (call) throws(Fault) -> Value in
        let (lower, upper, isClosed) = call.receiver.bounds
        let element = call.arguments[0]
        if Value.isLess(element, lower) { return .bool(false) }
        return .bool(isClosed ? !Value.isLess(upper, element) : Value.isLess(element, upper))
      },
    ]
}

extension Value {
  var asDictionary: OrderedDictionary {
    guard case .dictionary(let value) = self else { preconditionFailure("checked as a dictionary") }
    return value
  }

  fileprivate var bounds: (lower: Value, upper: Value, isClosed: Bool) {
    switch self {
    case .range(let lower, let upper, let isClosed): (.int(lower), .int(upper), isClosed)
    case .bounds(let lower, let upper, let isClosed): (lower, upper, isClosed)
    default: preconditionFailure("checked as a range")
    }
  }
}

extension BindingCall {
  /// Changes the receiver in place: the array leaves the receiver meanwhile, so that it is not copied.
  fileprivate mutating func changeArray(
    _ change: (inout [Value], BindingCall) -> Void
  ) throws(Fault) {
    guard case .array(var elements) = receiver else { preconditionFailure("checked as an array") }
    receiver = .void
    let place = elements.place
    change(&elements, self)
    receiver = .array(elements)
    try machine.chargeCopy(elements, from: place)
  }
}

extension Fault {
  fileprivate static func emptyArray(_ method: String) -> Fault {
    Fault(
      code: "example.fault.index", message: "\(method) needs an element, but the array is empty")
  }

  static let notCountable = Fault(
    code: "example.fault.range", message: "only a range of Int can be counted or visited")
}
