import ExampleLanguage

/// Calls a function of the example whose code is known.
final class DirectCallNode: Node {
  let code: FunctionCode
  let arguments: Node?

  init(_ code: FunctionCode, _ arguments: [Node], _ range: SourceRange) {
    self.code = code
    self.arguments = OperandsNode.list(arguments)
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let first = machine.stack.count
    do throws(Fault) {
      try arguments?.push(machine)
      return try machine.run(code, from: first)
    } catch { throw failure(error, machine, first) }
  }

  override func int(_ machine: Machine) throws(Fault) -> Int64 {
    let first = machine.stack.count
    do throws(Fault) {
      try arguments?.push(machine)
      return try machine.runInt(code, from: first)
    } catch { throw failure(error, machine, first) }
  }

  override func double(_ machine: Machine) throws(Fault) -> Double {
    let first = machine.stack.count
    do throws(Fault) {
      try arguments?.push(machine)
      return try machine.runDouble(code, from: first)
    } catch { throw failure(error, machine, first) }
  }

  override func bool(_ machine: Machine) throws(Fault) -> Bool {
    let first = machine.stack.count
    do throws(Fault) {
      try arguments?.push(machine)
      return try machine.runBool(code, from: first)
    } catch { throw failure(error, machine, first) }
  }

  /// An argument may have failed after others were pushed.
  private func failure(_ fault: Fault, _ machine: Machine, _ first: Int) -> Fault {
    machine.stack.pop(to: first)
    return fault.at(range)
  }
}

/// Several arguments of a call, each with those behind it, so that none is reached through an array, which
/// would count references. One argument alone is its own node.
final class OperandsNode: Node {
  let first: Node
  let rest: Node

  private init(_ first: Node, before rest: Node) {
    self.first = first
    self.rest = rest
    super.init(first.range)
  }

  /// Nil for none.
  static func list(_ nodes: [Node]) -> Node? {
    guard var operands = nodes.last else { return nil }
    for index in nodes.indices.dropLast().reversed() {
      operands = OperandsNode(nodes[index], before: operands)
    }
    return operands
  }

  override func push(_ machine: Machine) throws(Fault) {
    machine.stack.push(try first.evaluate(machine))
    try rest.push(machine)
  }
}

/// The default value of a parameter that a call leaves out.
final class DefaultNode: Node {
  let defaults: DefaultValues
  let index: Int

  init(_ defaults: DefaultValues, _ index: Int, _ range: SourceRange) {
    self.defaults = defaults
    self.index = index
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    try machine.run(defaults.codes[index]!, from: machine.stack.count)
  }
}

/// Calls a function that is a value.
final class ValueCallNode: Node {
  let callee: Node
  let arguments: Node?

  init(_ callee: Node, _ arguments: [Node], _ range: SourceRange) {
    self.callee = callee
    self.arguments = OperandsNode.list(arguments)
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    guard case .function(let function) = try callee.evaluate(machine) else {
      preconditionFailure("checked as a function")
    }
    let first = machine.stack.count
    defer { machine.stack.pop(to: first) }
    try arguments?.push(machine)
    do throws(Fault) { return try function.call(machine, from: first, keeping: 0) } catch {
      throw error.at(range)
    }
  }
}

/// Calls, reads or subscripts a binding.
final class BindingCallNode: Node {
  let binding: Binding
  let receiver: Node?
  let owner: Nominal?
  let arguments: Node?

  init(
    _ binding: Binding, receiver: Node?, of owner: Nominal? = nil, _ arguments: [Node],
    _ range: SourceRange
  ) {
    self.binding = binding
    self.receiver = receiver
    self.owner = owner
    self.arguments = OperandsNode.list(arguments)
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let receiver = try receiver?.evaluate(machine) ?? .void
    let first = machine.stack.count
    defer { machine.stack.pop(to: first) }
    try arguments?.push(machine)
    var call = BindingCall(
      machine: machine, receiver: receiver, of: owner, from: first, range: range)
    do throws(Fault) { return try binding.body(&call) } catch { throw error.at(range) }
  }
}

/// `d[key, default: value]`, whose default is computed only when it is needed.
final class DefaultedElementNode: Node {
  let base: Node
  let key: Node
  let defaultValue: Node

  init(_ base: Node, _ key: Node, default defaultValue: Node, _ range: SourceRange) {
    self.base = base
    self.key = key
    self.defaultValue = defaultValue
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let (dictionary, key) = (try base.evaluate(machine).asDictionary, try key.evaluate(machine))
    try machine.visit(key)
    if let value = dictionary[key] { return value }
    return try defaultValue.evaluate(machine)
  }
}

/// Calls a mutating binding on a variable, in place.
final class MutatingCallNode: Node {
  let binding: Binding
  let receiver: Place
  let owner: Nominal?
  let arguments: Node?

  init(
    _ binding: Binding, receiver: Place, of owner: Nominal?, _ arguments: [Node],
    _ range: SourceRange
  ) {
    self.binding = binding
    self.receiver = receiver
    self.owner = owner
    self.arguments = OperandsNode.list(arguments)
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let first = machine.stack.count
    defer { machine.stack.pop(to: first) }
    try arguments?.push(machine)
    do throws(Fault) {
      return try receiver.modify(machine) { (value) throws(Fault) -> Value in
        var call = BindingCall(
          machine: machine, receiver: value, of: owner, from: first, range: range)
        value = .void
        let result: Value
        do throws(Fault) { result = try binding.body(&call) } catch {
          value = call.receiver
          throw error
        }
        value = call.receiver
        return result
      }
    } catch { throw error.at(range) }
  }
}

/// `try?`: nil where an error is thrown; a budget or a trap goes on.
final class OptionalTryNode: Node {
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
      if error.isThrown {
        machine.thrown = nil
        return .none
      }
      throw error
    }
  }
}

/// `try!`: an error becomes a trap.
final class ForceTryNode: Node {
  let base: Node

  init(_ base: Node, _ range: SourceRange) {
    self.base = base
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    do throws(Fault) { return try base.evaluate(machine) } catch {
      guard error.isThrown else { throw error }
      throw Fault(
        code: "example.fault.try", message: "'try!' met an error: \(machine.text(of: error))",
        range: error.range ?? range)
    }
  }
}
