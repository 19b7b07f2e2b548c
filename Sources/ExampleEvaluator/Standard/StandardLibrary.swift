/// What Swift's standard library offers to examples, as tables of Swift declarations.
package enum StandardLibrary {
  package static let groups: [Library.Group] =
    [
      Library.Group(nil, functions), Library.Group(nil, operators), Library.Group(.int, int),
      Library.Group(.double, double), Library.Group(.bool, bool), Library.Group(.string, string),
      Library.Group(.sequence, sequence), Library.Group(.collection, collection),
      Library.Group(.character, character), Library.Group(.array, array),
      Library.Group(.dictionary, dictionary), Library.Group(.optional, optional),
      Library.Group(.range, range), Library.Group(.closedRange, range),
      Library.Group(.closedRange, closedRange),
    ]
}

extension StandardLibrary {
  static let functions: [LibraryEntry] =
    [
      LibraryEntry(
        "func print(_ items: Any..., separator: String = \" \", terminator: String = \"\\n\")"
      ) { (call) throws(Fault) -> Value in
        for (index, item) in call.array(0).enumerated() {
          if index > 0 { try call.machine.write(call.string(1)) }
          try call.machine.write(try call.machine.text(of: item))
        }
        try call.machine.write(call.string(2))
        return .void
      },
      // The checker looks at `expect` itself; this gives its name and form.
      LibraryEntry("func expect(_ condition: Bool)") { (call) throws(Fault) -> Value in
        if call.bool(0) { return .void }
        throw Fault(code: "example.expectation", message: "the claim does not hold")
      },
      LibraryEntry("func fatalError(_ message: String = \"\") -> Never") {
        (call) throws(Fault) -> Value in
        throw Fault(code: "example.fault.fatal", message: "fatal error: \(call.string(0))")
      },
      LibraryEntry("func precondition(_ condition: Bool, _ message: String = \"\")") {
        (call) throws(Fault) -> Value in
        if call.bool(0) { return .void }
        throw Fault(
          code: "example.fault.precondition", message: "precondition failed: \(call.string(1))")
      },
      LibraryEntry("func abs(_ x: Int) -> Int") { (call) throws(Fault) -> Value in
        if call.int(0) == .min { throw .overflow("abs(\(call.int(0)))") }
        return .int(abs(call.int(0)))
      },
      LibraryEntry("func abs(_ x: Double) -> Double") { (call) throws(Fault) -> Value in
        .double(call.double(0).magnitude)
      },
      LibraryEntry("func min<T>(_ a: T, _ b: T, _ rest: T...) -> T where T: Comparable") {
        (call) throws(Fault) -> Value in
        ([call.arguments[0], call.arguments[1]] + call.array(2)).extreme { Value.isLess($0, $1) }!
      },
      LibraryEntry("func max<T>(_ a: T, _ b: T, _ rest: T...) -> T where T: Comparable") {
        (call) throws(Fault) -> Value in
        ([call.arguments[0], call.arguments[1]] + call.array(2)).extreme { !Value.isLess($0, $1) }!
      },
      LibraryEntry("func zip<A, B>(_ first: [A], _ second: [B]) -> [(A, B)]") {
        (call) throws(Fault) -> Value in
        let count = min(call.array(0).count, call.array(1).count)
        try call.machine.step(count)
        try call.machine.charge(elements: count * 4)
        return .array(zip(call.array(0), call.array(1)).map { .tuple([.init($0), .init($1)]) })
      },
    ]
    + [("through", true), ("to", false)].flatMap { label, isClosed in
      [
        LibraryEntry("func stride(from start: Int, \(label) end: Int, by step: Int) -> [Int]") {
          (call) throws(Fault) -> Value in
          try call.strideOfInts(isClosed: isClosed)
        },
        LibraryEntry(
          "func stride(from start: Double, \(label) end: Double, by step: Double) -> [Double]"
        ) { (call) throws(Fault) -> Value in
          try call.strideOfDoubles(isClosed: isClosed)
        },
      ]
    }

  static let operators: [LibraryEntry] = [
    LibraryEntry("func + (a: String, b: String) -> String") { (call) throws(Fault) -> Value in
      let text = call.string(0) + call.string(1)
      try call.machine.charge(bytes: text.utf8.count)
      return .string(text)
    },
    LibraryEntry("func + <T>(a: [T], b: [T]) -> [T]") { (call) throws(Fault) -> Value in
      try call.machine.charge(elements: call.array(1).count)
      guard case .array(var elements) = call.arguments[0] else {
        preconditionFailure("checked as an array")
      }
      call.arguments[0] = .void
      elements.append(contentsOf: call.array(1))
      return .array(elements)
    },
  ]
}

extension [Value] {
  /// The first element that comes before all others by `isBefore`.
  func extreme(_ isBefore: (Value, Value) -> Bool) -> Value? {
    guard var best = first else { return nil }
    for element in dropFirst() where isBefore(element, best) { best = element }
    return best
  }
}

extension BindingCall {
  fileprivate func strideOfInts(isClosed: Bool) throws(Fault) -> Value {
    let (end, step) = (int(1), int(2))
    var next = int(0)
    guard step != 0 else { throw .zeroStride }
    var values: [Value] = []
    while step > 0 ? (isClosed ? next <= end : next < end) : (isClosed ? next >= end : next > end) {
      try machine.step()
      try machine.charge(elements: 1)
      values.append(.int(next))
      let (following, overflow) = next.addingReportingOverflow(step)
      if overflow { break }
      next = following
    }
    return .array(values)
  }

  /// As Swift does it: each value is start + n × step, so that errors do not add up.
  fileprivate func strideOfDoubles(isClosed: Bool) throws(Fault) -> Value {
    let (start, end, step) = (double(0), double(1), double(2))
    guard step != 0 else { throw .zeroStride }
    var values: [Value] = []
    var round = 0.0
    while true {
      let next = start + round * step
      let isInside =
        step > 0 ? (isClosed ? next <= end : next < end) : (isClosed ? next >= end : next > end)
      guard isInside else { return .array(values) }
      try machine.step()
      try machine.charge(elements: 1)
      values.append(.double(next))
      round += 1
    }
  }
}

extension Fault {
  fileprivate static let zeroStride = Fault(
    code: "example.fault.stride", message: "a stride's step is zero, so it never ends")
}
