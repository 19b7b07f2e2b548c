import ExampleLanguage

/// `throw error`.
final class ThrowNode: StatementNode {
  let error: Node

  init(_ error: Node) { self.error = error }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    let value: Value
    do throws(Fault) { value = try error.evaluate(machine) } catch {
      throw error.at(self.error.range)
    }
    // What was caught of the model is thrown as it came.
    if case .model(let box) = value, let caught = box as? Box<Fault> { throw caught.value }
    machine.thrown = value
    throw .uncaught(error.range)
  }
}

extension Fault {
  static let uncaughtCode = "example.fault.uncaught"

  /// What an example threw; what it says is added where nobody catches it.
  static func uncaught(_ range: SourceRange) -> Fault {
    Fault(code: uncaughtCode, message: "", range: range, isThrown: true)
  }

  /// With the text of the error that an example threw and nobody caught.
  func named(by machine: Machine) -> Fault {
    guard code == Self.uncaughtCode, message.isEmpty, let error = machine.thrown else {
      return self
    }
    var writer = ValueWriter(limit: 400)
    writer.write(error)
    return Fault(
      code: code, message: "nobody caught the error that was thrown: \(writer.text)",
      notes: ["catch it with 'do' and 'catch', or use 'try?'"], range: range, isThrown: true)
  }
}

extension Nominal {
  /// An error of the model, as an example catches it.
  static let modelError = Nominal(
    "ModelError",
    operations: Operations(describe: { box in
      guard let fault = (box as? Box<Fault>)?.value else { return "" }
      return "\(fault.message) [\(fault.code)]"
    }))
}

final class DoNode: StatementNode {
  let body: StatementNode
  let choice: Choice
  let handlers: [StatementNode]

  init(_ body: StatementNode, _ choice: Choice, _ handlers: [StatementNode]) {
    self.body = body
    self.choice = choice
    self.handlers = handlers
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    let caught: Fault
    do throws(Fault) { return try body.execute(machine) } catch { caught = error }
    guard caught.isThrown else { throw caught }
    let thrown = machine.thrown
    let value = machine.takeThrown(caught)
    if let handler = try choice.body(for: value, machine) {
      return try handlers[handler].execute(machine)
    }
    machine.thrown = thrown
    throw caught
  }
}

extension Machine {
  /// The error on its way, as a value.
  func takeThrown(_ fault: Fault) -> Value {
    guard fault.code == Fault.uncaughtCode, let value = thrown else {
      return .model(Box(fault, .modelError))
    }
    thrown = nil
    return value
  }
}

/// `defer`: what follows in its block, and then the deferred statements, however it ended.
///
/// A trap ends everything at once, as in Swift.
final class DeferNode: StatementNode {
  let rest: StatementNode
  let deferred: StatementNode

  init(_ rest: StatementNode, _ deferred: StatementNode) {
    self.rest = rest
    self.deferred = deferred
  }

  override func execute(_ machine: Machine) throws(Fault) -> Completion {
    let completion: Completion
    do throws(Fault) { completion = try rest.execute(machine) } catch {
      guard error.isThrown else { throw error }
      try runDeferred(machine)
      throw error
    }
    try runDeferred(machine)
    return completion
  }

  /// What is being returned or thrown waits meanwhile.
  private func runDeferred(_ machine: Machine) throws(Fault) {
    let (returned, thrown) = (machine.returned, machine.thrown)
    _ = try deferred.execute(machine)
    (machine.returned, machine.thrown) = (returned, thrown)
  }
}

extension Machine {
  /// What an error on its way says.
  func text(of fault: Fault) -> String {
    var writer = ValueWriter(limit: 400)
    writer.write(takeThrown(fault))
    return writer.text
  }
}
