import GuideTestSupport

/// A random program that the real compiler takes: every expression has the type that its place wants.
///
/// A seed repeats it on every machine. Values stay small and loops short, so that most programs run to
/// their end; overflows, missing elements and `nil!` happen here and there, and have to be faults.
struct RandomProgram {
  var random: SeededGenerator
  let features: RandomFeatures
  /// The innermost scope is last.
  var scopes: [[RandomVariable]] = [[]]
  var functions: [RandomFunction] = []
  var structures: [RandomStructure] = []
  var enumerations: [RandomEnumeration] = []
  private var names = 0
  /// How deep in blocks; and in loops, whose bodies multiply.
  var depth = 0
  var loops = 0
  /// The result type of the function around, if any.
  var result: RandomType?
  var canThrow = false
  var usesErrors = false

  static func make(seed: UInt64, _ features: RandomFeatures = .all) -> [ProgramTree] {
    var program = RandomProgram(seed: seed, features)
    return program.topLevel()
  }

  private init(seed: UInt64, _ features: RandomFeatures) {
    random = SeededGenerator(seed: seed)
    self.features = features
  }

  // MARK: Chance

  mutating func pick(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }

  mutating func chance(_ percent: Int) -> Bool { pick(1...100) <= percent }

  mutating func one<Element>(of choices: [Element]) -> Element {
    choices[pick(0...choices.count - 1)]
  }

  mutating func fresh(_ prefix: String) -> String {
    names += 1
    return "\(prefix)\(names)"
  }

  // MARK: Scopes

  var visible: [RandomVariable] {
    var seen: Set<String> = []
    return scopes.reversed().flatMap { $0.reversed() }.filter { seen.insert($0.name).inserted }
  }

  func variables(_ type: RandomType, mutable: Bool = false) -> [RandomVariable] {
    visible.filter { $0.type == type && ($0.isMutable || !mutable) }
  }

  mutating func declare(_ name: String, _ type: RandomType, mutable: Bool) {
    scopes[scopes.count - 1].append(RandomVariable(name: name, type: type, isMutable: mutable))
  }

  /// The statements of a block, whose names end with it.
  mutating func block(
    _ count: ClosedRange<Int> = 1...3, declaring variables: [RandomVariable] = []
  ) -> [ProgramTree] {
    scopes.append(variables)
    depth += 1
    defer {
      scopes.removeLast()
      depth -= 1
    }
    return statements(pick(count))
  }

  /// A part whose calls would want a `try` where none can stand.
  mutating func withoutThrowing<Part>(_ make: (inout Self) -> Part) -> Part {
    let saved = canThrow
    canThrow = false
    defer { canThrow = saved }
    return make(&self)
  }

  mutating func statements(_ count: Int) -> [ProgramTree] {
    var trees: [ProgramTree] = []
    for _ in 0..<count { trees += statement() }
    return trees
  }

  // MARK: The whole

  private mutating func topLevel() -> [ProgramTree] {
    var trees: [ProgramTree] = []
    for _ in 0..<pick(0...2) where features.contains(.types) {
      trees.append(chance(50) ? structure() : enumeration())
    }
    for _ in 0..<pick(2...4) { trees += declaration() }
    for _ in 0..<pick(0...2) { trees.append(function()) }
    trees += statements(pick(5...12))
    for variable in scopes[0] { trees.append(show(variable)) }
    return (usesErrors ? [Self.failure] : []) + trees
  }

  /// Prints a variable; a dictionary and a set have no order of their own.
  func show(_ variable: RandomVariable) -> ProgramTree {
    switch variable.type {
    case .dictionary:
      .line(
        "print(\"\(variable.name)\", \(variable.name).sorted { $0.key < $1.key }.map { \"\\($0.key)=\\($0.value)\" })"
      )
    case .set: .line("print(\"\(variable.name)\", \(variable.name).sorted())")
    default: .line("print(\"\(variable.name)\", \(variable.name))")
    }
  }

  mutating func type(_ depth: Int = 2) -> RandomType {
    let simple: [RandomType] = [.int, .int, .int, .string, .string, .double, .bool]
    guard depth > 0, chance(50) else { return one(of: simple) }
    switch pick(0...9) {
    case 0...3:
      let element = type(depth - 1)
      // A whole dictionary has no order to be printed in.
      return element.isOrdered ? .array(element) : element
    case 4: return .dictionary(one(of: [.int, .string, .array(.int)]))
    case 5: return .optional(one(of: [.int, .string, .double]))
    case 6: return .pair
    case 7 where !structures.isEmpty: return .structure(one(of: structures).name)
    case 8 where !enumerations.isEmpty: return .enumeration(one(of: enumerations).name)
    case 9 where features.contains(.sets): return .set
    default: return .int
    }
  }
}

/// What random programs may use.
struct RandomFeatures: OptionSet {
  let rawValue: Int
  static let types = Self(rawValue: 1)
  static let switches = Self(rawValue: 2)
  static let errors = Self(rawValue: 4)
  static let inOut = Self(rawValue: 8)
  static let sets = Self(rawValue: 16)
  /// Operators on bits, and arithmetic that wraps around.
  static let bits = Self(rawValue: 32)
  /// What is compared; the rest has still to be looked at.
  static let landed: Self = [.types, .switches, .errors, .inOut, .sets]
  static let all: Self = [.types, .switches, .errors, .inOut, .sets, .bits]
}
