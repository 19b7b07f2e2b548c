import ExampleLanguage

/// Arguments by their index, as far as they are lowered: nothing is made for those that are not.
struct LoweredArguments {
  private var entries: [(index: Int, typed: Typed)] = []

  subscript(index: Int) -> Typed? {
    get {
      for entry in entries where entry.index == index { return entry.typed }
      return nil
    }
    set {
      entries.removeAll { $0.index == index }
      if let newValue { entries.append((index, newValue)) }
    }
  }

  func contains(where condition: (Type) -> Bool) -> Bool {
    entries.contains { condition($0.typed.type) }
  }

  /// In the order of the arguments.
  var types: [Type] { entries.sorted { $0.index < $1.index }.map { $0.typed.type } }
}

/// The arguments of one call site, trailing closures included, and those lowered ahead of overloading.
final class CallArguments {
  final class Item {
    let label: String?
    let labelRange: SourceRange?
    let value: Expression
    let isTrailing: Bool
    /// Where it is known: whether it needs a context.
    var needsContext: Bool?

    init(label: String?, labelRange: SourceRange?, value: Expression, isTrailing: Bool) {
      self.label = label
      self.labelRange = labelRange
      self.value = value
      self.isTrailing = isTrailing
    }
  }

  let items: [Item]
  let range: SourceRange
  /// What needs no context is lowered once, whichever overload is tried.
  var lowered = LoweredArguments()

  init(_ arguments: [Argument], _ trailing: [TrailingClosure], _ range: SourceRange) {
    var items: [Item] = []
    items.reserveCapacity(arguments.count + trailing.count)
    for argument in arguments {
      items.append(
        Item(
          label: argument.label?.text, labelRange: argument.label?.range, value: argument.value,
          isTrailing: false))
    }
    for closure in trailing {
      items.append(
        Item(
          label: closure.label?.text, labelRange: closure.label?.range,
          value: Expression(.closure(closure.closure), closure.range), isTrailing: true))
    }
    self.items = items
    self.range = range
  }

  /// Which items go to each parameter, one after the other; empty for a default.
  enum Match {
    case matched([Range<Int>])
    case failed(code: String, message: String, range: SourceRange, notes: [String])
  }

  func match(_ candidate: Candidate) -> Match { match(candidate.signature.parameters) }

  /// Fits items to parameters by label and order, as Swift does.
  func match(_ parameters: [Signature.Parameter]) -> Match {
    var places: [Range<Int>] = []
    places.reserveCapacity(parameters.count)
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      let first = next
      defer { places.append(first..<next) }
      guard next < items.count, fits(items[next], parameter, parameters, index) else {
        if parameter.defaultValue == nil, !parameter.isVariadic { return missing(parameter, next) }
        continue
      }
      next += 1
      while parameter.isVariadic, next < items.count, items[next].label == nil,
        !items[next].isTrailing
      {
        next += 1
      }
    }
    if next < items.count { return extra(items[next], parameters) }
    return .matched(places)
  }

  private func fits(
    _ item: Item, _ parameter: Signature.Parameter, _ parameters: [Signature.Parameter],
    _ index: Int
  ) -> Bool {
    if !item.isTrailing { return item.label == parameter.label }
    guard isFunction(parameter.type) else { return false }
    if let label = item.label { return label == parameter.label || label == "_" }
    // The first trailing closure goes to the first function that has no default, else to the last.
    if parameter.defaultValue == nil { return true }
    return !parameters[(index + 1)...].contains { isFunction($0.type) }
  }

  private func isFunction(_ type: Type) -> Bool {
    switch type {
    // What is generic may be a function: `handlers.append { … }`.
    case .function, .parameter: return true
    default: break
    }
    if let wrapped = type.wrapped { return isFunction(wrapped) }
    return false
  }

  private func missing(_ parameter: Signature.Parameter, _ next: Int) -> Match {
    let name = parameter.label ?? parameter.name
    if next < items.count, !items[next].isTrailing {
      let item = items[next]
      let found = item.label.map { "'\($0):'" } ?? "a value without a label"
      let wanted = parameter.label.map { "'\($0):'" } ?? "a value without a label"
      return .failed(
        code: "example.call.label", message: "found \(found), expected \(wanted)",
        range: item.labelRange ?? item.value.range, notes: [])
    }
    return .failed(
      code: "example.call.missing",
      message: "the argument '\(name)' of type '\(parameter.type)' is missing", range: range,
      notes: [])
  }

  private func extra(_ item: Item, _ parameters: [Signature.Parameter]) -> Match {
    let labels = parameters.compactMap { $0.label }
    let notes = item.label.flatMap { nearestWord(to: $0, in: labels) }.map {
      ["did you mean '\($0):'?"]
    }
    let inOrder = labels.contains { $0 == item.label }
    let what = item.label.map { "the argument '\($0):'" } ?? "this argument"
    return .failed(
      code: "example.call.extra",
      message: inOrder ? "\(what) stands in the wrong place" : "\(what) is one too many",
      range: item.labelRange ?? item.value.range,
      notes: inOrder ? ["the order is: " + joined(labels.map { $0 + ":" })] : notes ?? [])
  }
}
