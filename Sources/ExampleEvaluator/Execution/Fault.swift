package import ExampleLanguage

/// Why an example stopped while it ran.
///
/// Every node may throw one, so it is a single reference: as cheap to return as not to.
package struct Fault: Error, Sendable {
  private final class Contents: Sendable {
    let code: String
    let message: String
    let notes: [String]
    let range: SourceRange?
    let isThrown: Bool

    init(
      code: String, message: String, notes: [String], range: SourceRange?, isThrown: Bool
    ) {
      self.code = code
      self.message = message
      self.notes = notes
      self.range = range
      self.isThrown = isThrown
    }
  }

  private let contents: Contents

  package init(
    code: String, message: String, notes: [String] = [], range: SourceRange? = nil,
    isThrown: Bool = false
  ) {
    contents = Contents(
      code: code, message: message, notes: notes, range: range, isThrown: isThrown)
  }

  /// A model's own (`ecs.fargate.size`) or `example.fault.…`.
  package var code: String { contents.code }
  package var message: String { contents.message }
  package var notes: [String] { contents.notes }
  /// Where in the example; filled in by the call that failed when the callee cannot know.
  package var range: SourceRange? { contents.range }
  /// Whether `try?` and an author's `fails=` may meet it: a budget or a trap cannot be caught.
  package var isThrown: Bool { contents.isThrown }

  /// The same fault, at a place if it has none yet.
  package func at(_ place: SourceRange) -> Fault {
    if range != nil { return self }
    return Fault(code: code, message: message, notes: notes, range: place, isThrown: isThrown)
  }
}

extension Fault {
  package static func overflow(_ operation: String) -> Fault {
    Fault(
      code: "example.fault.overflow",
      message: "\(operation) overflows Int, whose values are -2^63 to 2^63 - 1")
  }

  package static let divisionByZero = Fault(
    code: "example.fault.division", message: "division by zero")

  package static func index(_ index: Int64, count: Int) -> Fault {
    Fault(
      code: "example.fault.index",
      message: count == 0
        ? "index \(index) is out of range: the array is empty"
        : "index \(index) is out of range: the array has the indices 0 to \(count - 1)")
  }

  package static let unexpectedNil = Fault(
    code: "example.fault.nil", message: "found nil while unwrapping an optional with '!'",
    notes: ["use 'if let' or '??' to say what happens without a value"])

  package static func range(_ lower: String, _ upper: String) -> Fault {
    Fault(
      code: "example.fault.range",
      message: "the range's lower bound \(lower) is above its upper bound \(upper)")
  }

  static func steps(_ limit: Int) -> Fault {
    Fault(
      code: "example.fault.steps", message: "the example ran for more than \(limit) steps",
      notes: ["a loop may never end; an example may not run longer than that"])
  }

  static func depth(_ calls: Int) -> Fault {
    Fault(
      code: "example.fault.depth",
      message: "\(calls) calls are nested in each other, which is too deep",
      notes: ["a function may call itself without end"])
  }

  static let nesting = Fault(
    code: "example.fault.depth", message: "values are nested in each other too deep",
    notes: ["a value may hold another of its own type hundreds of times over"])

  static func memory(_ limit: Int) -> Fault {
    Fault(
      code: "example.fault.memory",
      message: "the example built more than \(limit / 1_048_576) MiB of arrays and strings",
      notes: ["something may grow without end"])
  }

  static func output(_ limit: Int) -> Fault {
    Fault(
      code: "example.fault.output", message: "the example printed more than \(limit / 1024) KiB",
      notes: ["a loop may print without end"])
  }
}
