import ExampleLanguage

extension Checker {
  /// `expect(condition)`: lowered with an eye on its parts, whose values are shown when it fails.
  func expect(_ arguments: CallArguments, _ range: SourceRange) -> Typed {
    guard arguments.items.count == 1, arguments.items[0].label == nil else {
      return failed(
        "example.call.count",
        "'expect' takes one condition, found \(arguments.items.count) arguments",
        range)
    }
    let condition = arguments.items[0].value
    let saved = recording
    let parts = Recording()
    recording = parts
    let typed = lower(condition, expecting: .bool)
    recording = saved
    let node = convert(typed, to: .bool, condition.range)
    let shown = parts.parts.enumerated()
      .filter { $0.element != condition.range }
      .map { (index: $0.offset, text: source.string($0.element)) }
    return Typed(
      node: ExpectNode(
        node, text: source.string(condition.range), parts: shown, count: parts.parts.count, range),
      type: .void)
  }

  /// Names, members and calls say something when an `expect` fails; literals speak for themselves.
  func isWorthShowing(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .identifier, .member, .call, .subscript, .optionalChain, .forceUnwrap: true
    case .binary(let name, _, _): isArithmetic(name.text) && !isNumberLiteral(expression)
    default: false
    }
  }
}

final class ExpectNode: Node {
  let condition: Node
  let text: String
  let parts: [(index: Int, text: String)]
  let count: Int

  init(
    _ condition: Node, text: String, parts: [(index: Int, text: String)], count: Int,
    _ range: SourceRange
  ) {
    self.condition = condition
    self.text = text
    self.parts = parts
    self.count = count
    super.init(range)
  }

  override func evaluate(_ machine: Machine) throws(Fault) -> Value {
    let saved = machine.recorded
    machine.recorded = [Value?](repeating: nil, count: count)
    defer { machine.recorded = saved }
    if try condition.bool(machine) { return .void }
    throw Fault(
      code: "example.expectation", message: "the claim does not hold: \(text)",
      notes: values(machine),
      range: range)
  }

  /// The values of the parts, each once, in the order of the text.
  private func values(_ machine: Machine) -> [String] {
    var seen: [String] = []
    var notes: [String] = []
    for part in parts where !seen.contains(part.text) {
      guard let value = machine.recorded[part.index] else { continue }
      seen.append(part.text)
      notes.append("\(part.text) = \(value.shortText)")
    }
    return notes
  }
}
