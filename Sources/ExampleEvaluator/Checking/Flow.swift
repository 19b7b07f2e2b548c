/// What is known about a place in a function: whether control gets there, and which variables that were
/// declared without a value have one.
struct Flow {
  var isReachable = true
  /// Variables that may have no value yet.
  private(set) var unset: Set<Int> = []
  /// Variables that may have one.
  private(set) var set: Set<Int> = []

  static var unreachable: Flow {
    var flow = Flow()
    flow.isReachable = false
    return flow
  }

  /// A place that both ways lead to.
  mutating func join(_ other: Flow) {
    if !other.isReachable { return }
    if !isReachable {
      self = other
    } else {
      unset.formUnion(other.unset)
      set.formUnion(other.set)
    }
  }

  mutating func declare(_ variable: Int) {
    unset.insert(variable)
    set.remove(variable)
  }

  mutating func assign(_ variable: Int) {
    unset.remove(variable)
    set.insert(variable)
  }

  /// Where an error that was thrown between two places is caught: nothing is certain to have happened.
  static func thrown(between first: Flow, and last: Flow) -> Flow {
    var flow = first
    flow.isReachable = true
    flow.set.formUnion(last.set)
    return flow
  }

  /// What a closure sees of the place where it stands.
  var inside: Flow {
    var flow = self
    flow.isReachable = true
    return flow
  }
}

/// What `break` and `continue` may leave.
struct Leavable {
  let label: String?
  let number: Int
  /// Whether `continue` may name it.
  let isLoop: Bool
  /// Whether `break` leaves it without naming it.
  let takesBreak: Bool
  /// Variables up to this number were there before it.
  let variablesBefore: Int
  /// Joined from every `break`.
  var exits = Flow.unreachable
  /// Joined from every `continue`.
  var nexts = Flow.unreachable
}
