import ExampleLanguage

/// `a!`.
final class ForceUnwrapNode: Node {
  let base: Node

  init(_ base: Node, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    guard case .some(let value) = try base.evaluate(machine) else {
      throw Fault.unexpectedNil.at(range)
    }
    return value
  }
}

/// `a ?? b`.
final class CoalesceNode: Node {
  let optional: Node
  let fallback: Node

  init(_ optional: Node, _ fallback: Node, _ range: SourceRange) {
    self.optional = optional
    self.fallback = fallback
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    if case .some(let value) = try optional.evaluate(machine) { return value }
    return try fallback.evaluate(machine)
  }
}

/// The `?` of `a?.b`: leaves the whole chain when there is nothing.
final class ChainLinkNode: Node {
  let base: Node

  init(_ base: Node, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  /// Thrown to the chain's end only; nobody else sees it.
  static let leave = Fault(code: "", message: "")

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    guard case .some(let value) = try base.evaluate(machine) else { throw Self.leave }
    return value
  }
}

/// Where a chain ends: its value wrapped, or nil when a link left it.
final class ChainNode: Node {
  let base: Node
  let wraps: Bool

  init(_ base: Node, wraps: Bool, _ range: SourceRange) {
    self.base = base
    self.wraps = wraps
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    do throws(Fault) {
      let value = try base.evaluate(machine)
      return wraps ? .some(value) : value
    } catch {
      if error.code == ChainLinkNode.leave.code { return .none }
      throw error
    }
  }
}
