/// The types of random programs.
indirect enum RandomType: Hashable, Sendable, CustomStringConvertible {
  case int, double, bool, string
  case array(RandomType)
  /// Keys are strings.
  case dictionary(RandomType)
  case set
  case optional(RandomType)
  /// `(Int, name: String)`.
  case pair
  case structure(String)
  case enumeration(String)

  var description: String {
    switch self {
    case .int: "Int"
    case .double: "Double"
    case .bool: "Bool"
    case .string: "String"
    case .array(let element): "[\(element)]"
    case .dictionary(let value): "[String: \(value)]"
    case .set: "Set<Int>"
    case .optional(let wrapped): "\(wrapped)?"
    case .pair: "(Int, name: String)"
    case .structure(let name), .enumeration(let name): name
    }
  }

  /// Whether printing it gives the same in every process.
  var isOrdered: Bool {
    switch self {
    case .dictionary, .set: false
    default: true
    }
  }
}

struct RandomVariable: Sendable {
  let name: String
  let type: RandomType
  let isMutable: Bool
}

struct RandomFunction: Sendable {
  let name: String
  let labels: [String?]
  let parameters: [RandomType]
  /// How many of the last parameters have defaults.
  let defaults: Int
  let result: RandomType
  let throwing: Bool
}

struct RandomStructure: Sendable {
  let name: String
  let fields: [(name: String, type: RandomType)]
}

struct RandomEnumeration: Sendable {
  let name: String
  let cases: [(name: String, payload: RandomType?)]
}
