extension StandardLibrary {
  static let functions: [LibraryEntry] = printing + stopping + comparing + sequences

  private static let printing: [LibraryEntry] = [
    LibraryEntry(
      "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")"
    ) { (call) throws(Fault) in
      try call.print { (machine, item) throws(Fault) in try machine.text(of: item) }
    },
    LibraryEntry(
      "func debugPrint(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")"
    ) { (call) throws(Fault) in
      try call.print { (machine, item) throws(Fault) in try machine.debugText(of: item) }
    },
  ]

  private static let stopping: [LibraryEntry] = [
    // The checker looks at `expect` itself; this gives its name and form.
    LibraryEntry("func expect(_ condition: Bool)") { (call) throws(Fault) in
      if call.bool(0) { return .void }
      throw Fault(code: "example.expectation", message: "the claim does not hold")
    },
    LibraryEntry("func fatalError(_ message: String = \"\") -> Never") { (call) throws(Fault) in
      throw Fault(code: "example.fault.fatal", message: "fatal error: \(call.string(0))")
    },
    LibraryEntry("func precondition(_ condition: Bool, _ message: String = \"\")") {
      (call) throws(Fault) in
      if call.bool(0) { return .void }
      throw Fault(
        code: "example.fault.precondition", message: "precondition failed: \(call.string(1))")
    },
    LibraryEntry("func preconditionFailure(_ message: String = \"\") -> Never") {
      (call) throws(Fault) in
      throw Fault(
        code: "example.fault.precondition", message: "precondition failed: \(call.string(0))")
    },
    LibraryEntry("func assert(_ condition: Bool, _ message: String = \"\")") {
      (call) throws(Fault) in
      if call.bool(0) { return .void }
      throw Fault(
        code: "example.fault.precondition", message: "assertion failed: \(call.string(1))")
    },
    LibraryEntry("func assertionFailure(_ message: String = \"\")") { (call) throws(Fault) in
      throw Fault(
        code: "example.fault.precondition", message: "assertion failed: \(call.string(0))")
    },
  ]

  private static let comparing: [LibraryEntry] = [
    LibraryEntry("func abs<T: BinaryInteger>(_ x: T) -> T") { (call) throws(Fault) in
      let number = call.arguments[0]
      guard case .int(let value) = number else { return number }
      if value == .min { throw .overflow("abs(\(value))") }
      return .int(abs(value))
    },
    LibraryEntry("func abs<T: BinaryFloatingPoint>(_ x: T) -> T") { call in
      if case .float(let value) = call.arguments[0] { return .float(value.magnitude) }
      return .double(call.double(0).magnitude)
    },
    LibraryEntry("func swap<T>(_ a: inout T, _ b: inout T)") { call in
      call.arguments.swapAt(0, 1)
      return .void
    },
    LibraryEntry("func min<T: Comparable>(_ x: T, _ y: T) -> T") { call in
      least([call.arguments[0], call.arguments[1]])
    },
    LibraryEntry("func min<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T") { call in
      least([call.arguments[0], call.arguments[1], call.arguments[2]] + call.array(3))
    },
    LibraryEntry("func max<T: Comparable>(_ x: T, _ y: T) -> T") { call in
      greatest([call.arguments[0], call.arguments[1]])
    },
    LibraryEntry("func max<T: Comparable>(_ x: T, _ y: T, _ z: T, _ rest: T...) -> T") { call in
      greatest([call.arguments[0], call.arguments[1], call.arguments[2]] + call.array(3))
    },
  ]

  /// Of equal values the first.
  private static func least(_ values: [Value]) -> Value {
    var best = values[0]
    for value in values.dropFirst() where Value.isLess(value, best) { best = value }
    return best
  }

  /// Of equal values the last.
  private static func greatest(_ values: [Value]) -> Value {
    var best = values[0]
    for value in values.dropFirst() where best.isAtMost(value) { best = value }
    return best
  }

  private static let sequences: [LibraryEntry] =
    [
      LibraryEntry(
        "func zip<A: Sequence, B: Sequence>(_ sequence1: A, _ sequence2: B) -> Zip2Sequence<A, B>"
      ) { call in .view(.zipped(call.arguments[0], call.arguments[1])) },
      LibraryEntry("func repeatElement<T>(_ element: T, count n: Int) -> Repeated<T>") {
        (call) throws(Fault) in
        .view(.repeated(call.arguments[0], count: Int64(try call.length(1))))
      },
      LibraryEntry(
        "func sequence<T>(first: T, next: (T) -> T?) -> UnfoldSequence<T, (T?, Bool)>"
      ) { call in .view(.unfolded(first: call.arguments[0], next: call.function(1))) },
    ]
    + [("through", "StrideThrough", true), ("to", "StrideTo", false)].flatMap {
      label, type, isClosed in
      [
        LibraryEntry(
          "func stride<T: BinaryInteger>(from start: T, \(label) end: T, by stride: Int) -> \(type)<T>"
        ) { (call) throws(Fault) in try call.strided(isClosed: isClosed) },
        LibraryEntry(
          "func stride<T: BinaryFloatingPoint>(from start: T, \(label) end: T, by stride: T) -> \(type)<T>"
        ) { (call) throws(Fault) in try call.strided(isClosed: isClosed) },
      ]
    }

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: String, b: String) -> String") { (call) throws(Fault) in
      try call.machine.charge(bytes: call.string(0).utf8.count + call.string(1).utf8.count)
      return .string(call.string(0) + call.string(1))
    },
    LibraryEntry("func + <T>(a: [T], b: [T]) -> [T]") { (call) throws(Fault) in
      try call.append(call.array(1))
    },
    LibraryEntry("func + <T, S: Sequence<T>>(a: [T], b: S) -> [T]") { (call) throws(Fault) in
      try call.append(try call.machine.elements(call.arguments[1]))
    },
    LibraryEntry("func + <T, S: Sequence<T>>(a: ArraySlice<T>, b: S) -> ArraySlice<T>") {
      (call) throws(Fault) in
      let (own, more) = (call.arguments[0], try call.machine.elements(call.arguments[1]))
      return .slice((try call.machine.elements(own) + more)[...])
    },
    LibraryEntry("func + <S: Sequence<Character>>(a: String, b: S) -> String") {
      (call) throws(Fault) in .string(try call.joinedText())
    },
    LibraryEntry("func + <S: Sequence<Character>>(a: Substring, b: S) -> Substring") {
      (call) throws(Fault) in .substring(try call.joinedText()[...])
    },
  ]
}

extension BindingCall {
  fileprivate func print(
    _ text: (Machine, Value) throws(Fault) -> String
  ) throws(Fault) -> Value {
    for (index, item) in array(0).enumerated() {
      if index > 0 { try machine.write(string(1)) }
      try machine.write(try text(machine, item))
    }
    try machine.write(string(2))
    return .void
  }

  /// The first argument's text with the characters of the second.
  fileprivate func joinedText() throws(Fault) -> String {
    var text = String(arguments[0].asText)
    try machine.charge(bytes: text.utf8.count)
    try machine.forEach(arguments[1]) { (character) throws(Fault) in
      text.append(character.asCharacter)
      return true
    }
    try machine.charge(bytes: text.utf8.count)
    return text
  }

  fileprivate func strided(isClosed: Bool) throws(Fault) -> Value {
    let isNothing =
      switch arguments[2] {
      case .int(let step): step == 0
      default: arguments[2].asFraction == 0
      }
    if isNothing {
      throw Fault(
        code: "example.fault.stride", message: "a stride's step is zero, so it never ends")
    }
    return .view(
      .strided(
        Stride(start: arguments[0], end: arguments[1], step: arguments[2], isClosed: isClosed)))
  }

  /// The first argument's array with more elements, in place where nobody else holds it.
  fileprivate mutating func append(_ more: [Value]) throws(Fault) -> Value {
    try machine.charge(elements: more.count)
    guard case .array(var elements) = arguments[0] else {
      preconditionFailure("checked as an array")
    }
    arguments[0] = .void
    let place = elements.place
    elements.append(contentsOf: more)
    try machine.chargeCopy(elements, from: place)
    return .array(elements)
  }
}
