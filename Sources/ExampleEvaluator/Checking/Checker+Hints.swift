import ExampleLanguage

/// What to say about a member that is not there.
extension Checker {
  /// Why it is left out, or which other is meant.
  func hints(_ name: String, _ names: [String]) -> [String] {
    if let reason = Self.reasons[name], !names.contains(name) { return [reason] }
    return nearest(name, in: names).map { ["did you mean '\($0)'?"] } ?? []
  }

  /// What was meant: the same word in other letters (`vcpu`), else one that is near.
  private func nearest(_ name: String, in names: [String]) -> String? {
    if let same = names.first(where: { $0.lowercased() == name.lowercased() }) { return same }
    if let other = Self.namesElsewhere[name], names.contains(other) { return other }
    return nearestWord(to: name, in: names)
  }

  /// How a value of a model's type is made: `.t3Micro`, `Money(_: String)`.
  func waysToMake(_ type: Type) -> [String] {
    guard case .nominal(let nominal, _) = type, nominal.operations != nil else { return [] }
    var ways: [String] = []
    for maker in library.makers(of: type) {
      let name = maker.kind == .initializer ? nominal.name : "." + maker.name
      let call = maker.kind == .property ? name : maker.signature.call(named: name)
      let way = call.utf8.count > 60 ? name + "(…)" : call
      if !ways.contains(way) { ways.append(way) }
    }
    let shown = 4
    return switch ways.count {
    case 0: []
    case ...shown: ["there is \(joined(ways))"]
    default: ["there is \(joined(Array(ways[..<shown]))) and \(ways.count - shown) more"]
    }
  }

  /// What other languages call it.
  private static let namesElsewhere = [
    "length": "count", "size": "count", "maximum": "max", "minimum": "min", "push": "append",
    "add": "append", "pop": "popLast", "any": "contains", "all": "allSatisfy", "find": "first",
    "fold": "reduce", "collect": "map", "select": "filter", "includes": "contains",
    "toUpperCase": "uppercased", "toLowerCase": "lowercased", "upper": "uppercased",
    "lower": "lowercased", "startsWith": "hasPrefix", "endsWith": "hasSuffix", "join": "joined",
    "reverse": "reversed", "sort": "sorted", "take": "prefix", "drop": "dropFirst",
    "indexOf": "firstIndex", "head": "first", "tail": "dropFirst",
    "difference": "subtracting", "round": "rounded", "sqrt": "squareRoot",
  ]

  /// What Swift has and examples do not.
  private static let reasons: [String: String] = {
    let random = "an example gives the same each time it runs, so nothing in it is random"
    let foundation = "it belongs to Foundation, which examples do not have"
    return [
      "shuffled": random, "shuffle": random, "randomElement": random, "random": random,
      "capitalized": foundation + ": uppercase the first letter",
      "trimmingCharacters": foundation + ": use 'trimmingPrefix' or 'drop(while:)'",
      "components": foundation + ": use 'split(separator:)'",
      "replacingOccurrences": foundation + ": use 'replacing(_:with:)'",
      "padding": foundation + ": add 'String(repeating:count:)'",
      "range": foundation + ": use 'firstRange(of:)'",
      "lazy": "leave it out: only its speed differs",
      "hashValue": "it differs from run to run in Swift",
    ]
  }()
}
