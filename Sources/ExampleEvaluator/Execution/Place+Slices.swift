import ExampleLanguage

/// `slice[i]`, by the indices of the array that it is a part of.
final class SliceElementPlace: Place {
  let base: Place
  let index: Node

  init(_ base: Place, _ index: Node, _ range: SourceRange) {
    self.base = base
    self.index = index
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let position = try index.evaluate(machine)
    let place = range
    return try base.modify(machine) { (slice) throws(Fault) -> Value in
      var element: Value
      do throws(Fault) { element = try slice.element(at: position) } catch { throw error.at(place) }
      guard case .slice(var elements) = slice else { preconditionFailure("checked as a slice") }
      slice = .void
      defer { slice = .slice(elements) }
      // The slice may share its array with others, and then all of it is copied.
      try machine.step(elements.count / 8)
      elements[Int(position.asInt)] = .void
      defer { elements[Int(position.asInt)] = element }
      return try body(&element)
    }
  }
}

/// `array[1...3]`: what is put there takes the place of these elements.
final class SlicePlace: Place {
  let base: Place
  let bounds: Node

  init(_ base: Place, _ bounds: Node, _ range: SourceRange) {
    self.base = base
    self.bounds = bounds
    super.init(range)
  }

  override func modify(
    _ machine: Machine, _ body: (inout Value) throws(Fault) -> Value
  ) throws(Fault) -> Value {
    let bounds = try bounds.evaluate(machine)
    let place = range
    return try base.modify(machine) { (array) throws(Fault) -> Value in
      let (lower, upper): (Value, Value)
      do throws(Fault) { (lower, upper) = try array.bounds(of: bounds) } catch {
        throw error.at(place)
      }
      var part = array.part(lower, upper)
      let result = try body(&part)
      var call = BindingCall(
        machine: machine, receiver: array, of: nil, from: machine.stack.count, range: place)
      array = .void
      defer { array = call.receiver }
      try call.replace(lower, upper, with: try machine.elements(part))
      return result
    }
  }
}
