import ExampleLanguage

/// Arithmetic on `Int`, with overflow as a fault.
final class IntArithmeticNode: Node {
  enum Operation { case add, subtract, multiply, divide, remainder }

  let operation: Operation
  let left: Node
  let right: Node

  init(_ operation: Operation, _ left: Node, _ right: Node, _ range: SourceRange) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value { .int(try int(machine)) }

  override func int(_ machine: Machine) throws(Fault) -> Int64 {
    let (a, b) = (try left.int(machine), try right.int(machine))
    do throws(Fault) { return try operation.apply(a, b) } catch { throw error.at(range) }
  }
}

extension IntArithmeticNode.Operation {
  func apply(_ a: Int64, _ b: Int64) throws(Fault) -> Int64 {
    let (value, overflow) =
      switch self {
      case .add: a.addingReportingOverflow(b)
      case .subtract: a.subtractingReportingOverflow(b)
      case .multiply: a.multipliedReportingOverflow(by: b)
      case .divide: a.dividedReportingOverflow(by: b)
      case .remainder: a.remainderReportingOverflow(dividingBy: b)
      }
    if overflow { throw fault(a, b) }
    return value
  }

  private func fault(_ a: Int64, _ b: Int64) -> Fault {
    switch self {
    case .divide: b == 0 ? .divisionByZero : .overflow("\(a) / \(b)")
    case .remainder: b == 0 ? .divisionByZero : .overflow("\(a) % \(b)")
    case .add: .overflow("\(a) + \(b)")
    case .subtract: .overflow("\(a) - \(b)")
    case .multiply: .overflow("\(a) * \(b)")
    }
  }
}

final class DoubleArithmeticNode: Node {
  enum Operation { case add, subtract, multiply, divide }

  let operation: Operation
  let left: Node
  let right: Node

  init(_ operation: Operation, _ left: Node, _ right: Node, _ range: SourceRange) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value { .double(try double(machine)) }

  override func double(_ machine: Machine) throws(Fault) -> Double {
    operation.apply(try left.double(machine), try right.double(machine))
  }
}

extension DoubleArithmeticNode.Operation {
  func apply(_ a: Double, _ b: Double) -> Double {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    }
  }
}

final class FloatArithmeticNode: Node {
  let operation: DoubleArithmeticNode.Operation
  let left: Node
  let right: Node

  init(
    _ operation: DoubleArithmeticNode.Operation, _ left: Node, _ right: Node, _ range: SourceRange
  ) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let (a, b) = (try left.evaluate(machine), try right.evaluate(machine))
    return .float(operation.apply(a.asFloat, b.asFloat))
  }
}

extension DoubleArithmeticNode.Operation {
  func apply(_ a: Float, _ b: Float) -> Float {
    switch self {
    case .add: a + b
    case .subtract: a - b
    case .multiply: a * b
    case .divide: a / b
    }
  }
}

/// Arithmetic, bits and shifts of integers of any type.
final class IntegerNode: Node {
  let kind: IntegerKind
  let operation: IntegerOperation
  let left: Node
  let right: Node

  init(
    _ kind: IntegerKind, _ operation: IntegerOperation, _ left: Node, _ right: Node,
    _ range: SourceRange
  ) {
    self.kind = kind
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let (a, b) = (try left.evaluate(machine), try right.evaluate(machine))
    do throws(Fault) { return try kind.apply(operation, a, b) } catch { throw error.at(range) }
  }
}

enum ComparisonOperation {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// What values must be able to do for it.
  var conformance: Nominal.Conformances {
    switch self {
    case .equal, .notEqual: .equatable
    case .less, .lessOrEqual, .greater, .greaterOrEqual: .comparable
    }
  }
}

final class IntComparisonNode: Node {
  let operation: ComparisonOperation
  let left: Node
  let right: Node

  init(_ operation: ComparisonOperation, _ left: Node, _ right: Node, _ range: SourceRange) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value { .bool(try bool(machine)) }

  override func bool(_ machine: Machine) throws(Fault) -> Bool {
    let (a, b) = (try left.int(machine), try right.int(machine))
    return switch operation {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}

/// Compares any two values of one type.
final class ComparisonNode: Node {
  let operation: ComparisonOperation
  let left: Node
  let right: Node

  init(_ operation: ComparisonOperation, _ left: Node, _ right: Node, _ range: SourceRange) {
    self.operation = operation
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value { .bool(try bool(machine)) }

  override func bool(_ machine: Machine) throws(Fault) -> Bool {
    let (a, b) = (try left.evaluate(machine), try right.evaluate(machine))
    if a.hasParts {
      do throws(Fault) { try machine.visit(a) } catch { throw error.at(range) }
    }
    if case .double(let x) = a, case .double(let y) = b { return compare(x, y) }
    if case .float(let x) = a, case .float(let y) = b { return compare(Double(x), Double(y)) }
    return switch operation {
    case .equal: a == b
    case .notEqual: a != b
    case .less: Value.isLess(a, b)
    case .lessOrEqual: !Value.isLess(b, a)
    case .greater: Value.isLess(b, a)
    case .greaterOrEqual: !Value.isLess(a, b)
    }
  }

  /// Apart, because of `nan`: neither less nor not less.
  private func compare(_ a: Double, _ b: Double) -> Bool {
    switch operation {
    case .equal: a == b
    case .notEqual: a != b
    case .less: a < b
    case .lessOrEqual: a <= b
    case .greater: a > b
    case .greaterOrEqual: a >= b
    }
  }
}

final class LogicalNode: Node {
  let isAnd: Bool
  let left: Node
  let right: Node

  init(isAnd: Bool, _ left: Node, _ right: Node, _ range: SourceRange) {
    self.isAnd = isAnd
    self.left = left
    self.right = right
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value { .bool(try bool(machine)) }

  override func bool(_ machine: Machine) throws(Fault) -> Bool {
    let first = try left.bool(machine)
    return first == isAnd ? try right.bool(machine) : first
  }
}

final class NotNode: Node {
  let base: Node

  init(_ base: Node, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    .bool(try !base.bool(machine))
  }
  override func bool(_ machine: Machine) throws(Fault) -> Bool { try !base.bool(machine) }
}

final class NegateNode: Node {
  let base: Node

  init(_ base: Node, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    switch try base.evaluate(machine) {
    case .double(let value): return .double(-value)
    case .float(let value): return .float(-value)
    case .int(let value):
      let (negated, overflow) = Int64(0).subtractingReportingOverflow(value)
      if overflow { throw Fault.overflow("-(\(value))").at(range) }
      return .int(negated)
    default: preconditionFailure("checked as a number")
    }
  }
}

/// `a...b` and `a..<b`.
final class RangeNode: Node {
  let isClosed: Bool
  let lower: Node
  let upper: Node

  init(isClosed: Bool, _ lower: Node, _ upper: Node, _ range: SourceRange) {
    self.isClosed = isClosed
    self.lower = lower
    self.upper = upper
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let (a, b) = (try lower.evaluate(machine), try upper.evaluate(machine))
    if Value.isLess(b, a) || a.isNaN || b.isNaN {
      throw Fault.range(a.shortText, b.shortText).at(range)
    }
    if case .int(let first) = a, case .int(let last) = b {
      return .range(lower: first, upper: last, isClosed: isClosed)
    }
    return .bounds(lower: a, upper: b, isClosed: isClosed)
  }
}

/// `a...`, `..<b` and `...b`.
final class PartialRangeNode: Node {
  let lower: Node?
  let upper: Node?
  let isClosed: Bool

  init(_ lower: Node?, _ upper: Node?, isClosed: Bool, _ range: SourceRange) {
    self.lower = lower
    self.upper = upper
    self.isClosed = isClosed
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    .partialRange(
      lower: try lower?.evaluate(machine), upper: try upper?.evaluate(machine), isClosed: isClosed)
  }
}

extension Value {
  var asFloat: Float {
    guard case .float(let value) = self else { preconditionFailure("checked as Float") }
    return value
  }

  fileprivate var isNaN: Bool {
    switch self {
    case .double(let value): value.isNaN
    case .float(let value): value.isNaN
    default: false
    }
  }
}
