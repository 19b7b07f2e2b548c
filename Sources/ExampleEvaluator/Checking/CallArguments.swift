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

/// Which items go to each parameter, one after the other; none for a default.
enum ArgumentPlaces {
  /// One to each, as most often.
  case oneEach(count: Int)
  case ranges([Range<Int>])

  var count: Int {
    switch self {
    case .oneEach(let count): count
    case .ranges(let ranges): ranges.count
    }
  }

  subscript(parameter: Int) -> Range<Int> {
    switch self {
    case .oneEach: parameter..<parameter + 1
    case .ranges(let ranges): ranges[parameter]
    }
  }

  func parameter(of item: Int) -> Int {
    switch self {
    case .oneEach: item
    case .ranges(let ranges): ranges.firstIndex { $0.contains(item) }!
    }
  }
}

/// The arguments of one call site, trailing closures included, and those lowered ahead of overloading.
final class CallArguments {
  /// Trailing closures come last.
  let items: [Argument]
  private let firstTrailing: Int
  let range: SourceRange
  /// What needs no context is lowered once, whichever overload is tried.
  @exclusivity(unchecked) var lowered = LoweredArguments()
  /// For the first 64 items, a bit each: whether it is known if they need a context, and if they do.
  @exclusivity(unchecked) private var known: UInt64 = 0
  @exclusivity(unchecked) private var needy: UInt64 = 0

  init(_ arguments: [Argument], _ trailing: [TrailingClosure], _ range: SourceRange) {
    firstTrailing = arguments.count
    self.range = range
    if trailing.isEmpty {
      items = arguments
      return
    }
    var items = arguments
    items.reserveCapacity(arguments.count + trailing.count)
    for closure in trailing {
      items.append(
        Argument(
          label: closure.label, value: Expression(.closure(closure.closure), closure.range)))
    }
    self.items = items
  }

  func isTrailing(_ index: Int) -> Bool { index >= firstTrailing }

  /// Whether an item needs a context, found out once however many overloads are tried.
  func needsContext(_ index: Int, _ find: (Expression) -> Bool) -> Bool {
    guard index < 64 else { return find(items[index].value) }
    let bit: UInt64 = 1 << UInt64(index)
    if known & bit == 0 {
      if find(items[index].value) { needy |= bit }
      known |= bit
    }
    return needy & bit != 0
  }

  enum Match {
    case matched(ArgumentPlaces)
    case failed(Problem)
  }

  /// Put into words only where it is told: other forms may fit.
  enum Problem: Equatable {
    /// A parameter without an argument, and the item in its place, if there is one.
    case missing(parameter: Int, next: Int)
    case extra(item: Int)
  }

  /// Fits items to parameters by label and order, as Swift does.
  func match(_ parameters: [Signature.Parameter]) -> Match {
    if hasOneEach(parameters) { return .matched(.oneEach(count: items.count)) }
    var places: [Range<Int>] = []
    places.reserveCapacity(parameters.count)
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      let first = next
      defer { places.append(first..<next) }
      guard next < items.count, fits(next, parameter, parameters, index) else {
        if parameter.defaultValue == nil, !parameter.isVariadic {
          return .failed(.missing(parameter: index, next: next))
        }
        continue
      }
      next += 1
      while parameter.isVariadic, next < items.count, items[next].label == nil, !isTrailing(next) {
        next += 1
      }
    }
    if next < items.count { return .failed(.extra(item: next)) }
    return .matched(.ranges(places))
  }

  /// How many of the labels are those of parameters.
  func countLabels(in parameters: [Signature.Parameter]) -> Int {
    items.count { item in
      item.label.map { label in parameters.contains { $0.label == label.text } } ?? false
    }
  }

  private func hasOneEach(_ parameters: [Signature.Parameter]) -> Bool {
    guard items.count == parameters.count else { return false }
    for index in parameters.indices {
      if parameters[index].isVariadic || !fits(index, parameters[index], parameters, index) {
        return false
      }
    }
    return true
  }

  private func fits(
    _ place: Int, _ parameter: Signature.Parameter, _ parameters: [Signature.Parameter],
    _ index: Int
  ) -> Bool {
    let label = items[place].label?.text
    if !isTrailing(place) { return label == parameter.label }
    guard isFunction(parameter.type) else { return false }
    if let label { return label == parameter.label || label == "_" }
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

  /// What is told of a problem.
  func describe(
    _ problem: Problem, _ parameters: [Signature.Parameter]
  ) -> (code: String, message: String, range: SourceRange, notes: [String]) {
    switch problem {
    case .missing(let index, let next): missing(parameters[index], next, parameters)
    case .extra(let item): extra(items[item], parameters)
    }
  }

  private func missing(
    _ parameter: Signature.Parameter, _ next: Int, _ parameters: [Signature.Parameter]
  ) -> (code: String, message: String, range: SourceRange, notes: [String]) {
    let name = parameter.label ?? parameter.name
    guard next < items.count, !isTrailing(next) else {
      return (
        "example.call.missing", "the argument '\(name)' of type '\(parameter.type)' is missing",
        range, []
      )
    }
    let item = items[next]
    let found = item.label.map { "'\($0.text):'" } ?? "a value without a label"
    let wanted = parameter.label.map { "'\($0):'" } ?? "a value without a label"
    return (
      "example.call.label", "found \(found), expected \(wanted)",
      item.label?.range ?? item.value.range, labelNotes(item, parameter, parameters)
    )
  }

  private func labelNotes(
    _ item: Argument, _ parameter: Signature.Parameter, _ parameters: [Signature.Parameter]
  ) -> [String] {
    guard let label = item.label?.text else {
      return parameter.label.map { ["write '\($0):' before it"] } ?? []
    }
    guard let wanted = parameter.label else { return ["leave out '\(label):'"] }
    let labels = parameters.compactMap { $0.label }
    if labels.contains(label), items.contains(where: { $0.label?.text == wanted }) {
      return ["the order is: " + joined(labels.map { $0 + ":" })]
    }
    return nearestWord(to: label, in: labels).map { ["did you mean '\($0):'?"] } ?? []
  }

  private func extra(
    _ item: Argument, _ parameters: [Signature.Parameter]
  ) -> (code: String, message: String, range: SourceRange, notes: [String]) {
    let labels = parameters.compactMap { $0.label }
    let notes = item.label.flatMap { nearestWord(to: $0.text, in: labels) }.map {
      ["did you mean '\($0):'?"]
    }
    let inOrder = labels.contains { $0 == item.label?.text }
    let what = item.label.map { "the argument '\($0.text):'" } ?? "this argument"
    return (
      "example.call.extra",
      inOrder ? "\(what) stands in the wrong place" : "\(what) is one too many",
      item.label?.range ?? item.value.range,
      inOrder ? ["the order is: " + joined(labels.map { $0 + ":" })] : notes ?? []
    )
  }
}
