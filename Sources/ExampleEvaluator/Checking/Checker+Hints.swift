import ExampleLanguage

/// What to say about a member that is not there.
extension Checker {
  /// Why it is left out, or which other is meant.
  func hints(_ name: String, _ names: [String]) -> [String] {
    if let reason = Self.reasons[name], !names.contains(name) { return [reason] }
    return nearest(name, in: names).map { ["did you mean '\($0)'?"] } ?? []
  }

  /// What is said about a name that nothing has.
  func hints(onName name: String) -> [String] {
    let near = nearestWord(to: name, in: namesInReach)
    let isDeclared = near.map { library.functions(named: $0).isEmpty && library.types[$0] == nil }
    // What the example declared itself is meant before what other languages have.
    if isDeclared != true, let idea = Self.namesWithoutMeaning[name] { return [idea] }
    return near.map { ["did you mean '\($0)'?"] } ?? []
  }

  /// What was meant: the same word in other letters (`vcpu`), else one that is near.
  private func nearest(_ name: String, in names: [String]) -> String? {
    if let same = names.first(where: { $0.lowercased() == name.lowercased() }) { return same }
    if let other = Self.namesElsewhere[name], names.contains(other) { return other }
    if let near = nearestWord(to: name, in: names) { return near }
    // Misspelt as another language's: 'lenght'.
    let elsewhere = nearestWord(to: name, in: Self.namesElsewhere.keys.sorted(), atMost: 2)
    return elsewhere.flatMap { Self.namesElsewhere[$0] }.flatMap { names.contains($0) ? $0 : nil }
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
    "length": "count", "size": "count", "len": "count", "maximum": "max", "minimum": "min",
    "push": "append",
    "add": "append", "pop": "popLast", "any": "contains", "all": "allSatisfy", "find": "first",
    "fold": "reduce", "collect": "map", "select": "filter", "includes": "contains",
    "toUpperCase": "uppercased", "toLowerCase": "lowercased", "upper": "uppercased",
    "lower": "lowercased", "startsWith": "hasPrefix", "endsWith": "hasSuffix", "join": "joined",
    "reverse": "reversed", "sort": "sorted", "take": "prefix", "drop": "dropFirst",
    "indexOf": "firstIndex", "head": "first", "tail": "dropFirst",
    "difference": "subtracting", "round": "rounded", "sqrt": "squareRoot",
  ]

  /// What other languages have for everybody, and Swift's way.
  private static let namesWithoutMeaning: [String: String] = {
    let nothing = "Swift writes 'nil'"
    let output = "lines are written by 'print(…)'"
    let size = "ask the value: 'names.count'"
    let number = "a number is made by its type: 'Int(\"3\")', 'Double(count)'"
    return [
      "null": nothing, "None": nothing, "NULL": nothing, "undefined": nothing, "nullptr": nothing,
      "True": "Swift writes 'true'", "False": "Swift writes 'false'",
      "this": "Swift writes 'self'", "len": size, "sizeof": size, "length": size,
      "console": output, "System": output, "fmt": output, "println": output, "printf": output,
      "puts": output, "echo": output, "writeln": output, "log": output,
      "parseInt": number, "parseFloat": number, "int": number, "float": number, "Number": number,
      "str": "a text is made by 'String(…)', or in one: \"\\(count)\"",
      "range": "a range is written '0..<3'; other steps are made by 'stride(from:to:by:)'",
      "list": "an array is made by 'Array(…)'", "dict": "a dictionary is written '[key: value]'",
      "pass": "leave it out: an empty body is '{ }'",
      "Math": "'abs', 'min' and 'max' stand alone; 'rounded()' and 'squareRoot()' are members",
      "pow": "multiply as often as it takes", "sqrt": "a number has it: 'x.squareRoot()'",
      "round": "a number has it: 'x.rounded()'", "floor": "a number has it: 'x.rounded(.down)'",
      "ceil": "a number has it: 'x.rounded(.up)'", "sum": "add with 'reduce(0, +)'",
      "sorted": "a collection has it: 'names.sorted()'",
      "map": "a collection has it: 'names.map { … }'", "raise": "Swift writes 'throw'",
    ]
  }()

  /// What other languages call a type.
  static func meantType(by name: String) -> String? {
    switch name {
    case "void": "Void"
    case "List", "list", "ArrayList", "Vec", "vector": "Array"
    case "Map", "HashMap", "Dict", "dict", "map": "Dictionary"
    case "HashSet": "Set"
    case "boolean": "Bool"
    case "long", "Integer", "integer", "number": "Int"
    case "str": "String"
    case "char": "Character"
    case "Object", "object", "interface": "Any"
    default: nil
    }
  }

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
      "toString": #"put it into a string: "\(…)""#, "to_s": #"put it into a string: "\(…)""#,
      "get": "an element is asked for by brackets: 'prices[\"small\"]'",
      "charAt": "make an array of it: 'Array(…)[0]'",
      "containsKey": "compare the element: 'prices[\"small\"] != nil'",
      "hasKey": "compare the element: 'prices[\"small\"] != nil'",
      "has": "compare the element: 'prices[\"small\"] != nil'",
      "items": "go through the dictionary itself: 'for (key, value) in …'",
      "equals": "compare with '=='",
      "format": "write the text out, with values in it: \"\\(count)\"",
      "trim": "use 'trimmingPrefix' or 'drop(while:)'",
      "strip": "use 'trimmingPrefix' or 'drop(while:)'",
      "replace": "use 'replacing(_:with:)'", "substring": "use 'prefix' and 'dropFirst'",
      "substr": "use 'prefix' and 'dropFirst'", "slice": "use a range: '[1..<3]', or 'prefix'",
      "extend": "use 'append(contentsOf:)'", "concat": "add with '+'",
      "shift": "use 'removeFirst()'", "unshift": "use 'insert(_:at:)'",
      "hashValue": "it differs from run to run in Swift",
    ]
  }()
}
