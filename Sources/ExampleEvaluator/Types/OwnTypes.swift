import ExampleLanguage

/// What the examples of a session declared about types: their own ones, and extensions of others.
///
/// A value, so that a session that is copied shares nothing that changes.
struct OwnTypes {
  /// By full name: `Outer.Inner`.
  var names: [String: Nominal] = [:]
  private var tables: [Nominal: TypeTable] = [:]
  /// Operator functions, whichever type declares them.
  var operators: [String: [OwnMember]] = [:]
  /// What the machine calls for values of each own type, by the type's number.
  var witnesses: [Witnesses] = []

  subscript(_ nominal: Nominal) -> TypeTable {
    get { tables[nominal] ?? TypeTable() }
    set { tables[nominal] = newValue }
  }

  /// Nil for a type that no example declared or extended.
  func table(of nominal: Nominal) -> TypeTable? { tables[nominal] }

  /// Whether an example declared it.
  func declares(_ nominal: Nominal) -> Bool { table(of: nominal)?.number != nil }

  func members(named name: String, of nominal: Nominal) -> [OwnMember] {
    table(of: nominal)?.members[name] ?? []
  }

  func statics(named name: String, of nominal: Nominal) -> [OwnMember] {
    table(of: nominal)?.statics[name] ?? []
  }
}

/// The members of one type, as far as examples declared them.
struct TypeTable {
  enum Kind { case `struct`, `enum` }

  /// Nil for a type that is only extended.
  var kind: Kind?
  /// Kept here for all that name the type; nil for one that is only extended.
  var definition: Nominal.Definition?
  /// Among the own types of the session; nil for a type that is only extended.
  var number: Int?
  var conformances: Nominal.Conformances = []
  var members: [String: [OwnMember]] = [:]
  /// Static members, cases, and initialisers under "init".
  var statics: [String: [OwnMember]] = [:]
  /// In the order in which members were declared, for "did you mean".
  var names: [(name: String, isStatic: Bool)] = []
  /// Those of a struct; of an enum's cases, one layout each, see `cases`.
  var layout: Layout?
  var stored: [StoredProperty] = []
  var cases: [Layout] = []
  var caseTypes: [[Type.TupleElement]] = []
  var rawType: Type?
  /// The indices of cases that are indirect.
  var indirect: Set<Int> = []
  /// The types declared inside it.
  var types: [String: Nominal] = [:]
  /// Where the type is declared around it: `Outer` of `Outer.Inner`.
  var outer: Nominal?
}

/// A stored property of a struct.
struct StoredProperty {
  let name: String
  var type: Type
  let isMutable: Bool
  /// Computes the value that it has where an initialiser gives none.
  let defaultValue: FunctionCode?
  let declaration: VariableDeclaration
}

/// A member that an example declared.
struct OwnMember {
  enum Kind {
    /// The index of its field.
    case stored(Int)
    case staticStored(StaticStorage)
    case computed(getter: FunctionCode, setter: FunctionCode?)
    case `subscript`(getter: FunctionCode, setter: FunctionCode?)
    case function(FunctionCode)
    case initializer(FunctionCode, isFailable: Bool)
    /// The initialiser that a struct has without writing one; fields by parameter, the others by default.
    case memberwise(fields: [Int])
    case enumCase(Layout)
    /// What an enum gets from Swift: `rawValue`, `init(rawValue:)`, `allCases`.
    case rawValue
    case fromRawValue
    case allCases
  }

  let name: String
  let kind: Kind
  let owner: Nominal
  /// Of a property: no parameters, and its type as the result.
  var signature: Signature
  var isStatic = false
  var isMutating = false
  /// Of a property or a subscript: whether it can be assigned.
  var isMutable = false
  var defaults = DefaultValues()
  /// Used only within the type and its extensions: altogether, or to be changed.
  var access = Member.Access.open
  /// The place of the name, to tell overloads apart.
  var place = 0

  var isCallable: Bool {
    switch kind {
    case .function, .initializer, .memberwise, .fromRawValue: true
    case .enumCase: !signature.parameters.isEmpty
    case .stored, .staticStored, .computed, .subscript, .rawValue, .allCases: false
    }
  }

  var isProperty: Bool {
    switch kind {
    case .stored, .staticStored, .computed, .rawValue, .allCases: true
    case .enumCase: signature.parameters.isEmpty
    case .subscript, .function, .initializer, .memberwise, .fromRawValue: false
    }
  }
}

/// Where a static property lives: a global of the session, computed when it is first asked for.
struct StaticStorage {
  let name: String
  let global: Int
  let code: FunctionCode
}

/// What an example wrote for the conformances of one of its types; nil where Swift writes it.
struct Witnesses {
  var isEqual: FunctionCode?
  var isLess: FunctionCode?
  var hash: FunctionCode?
  var description: FunctionCode?
}

extension OwnTypes {
  /// Whether values can be compared, hashed or ordered; what is not known yet is given the benefit.
  func has(_ type: Type, _ conformance: Nominal.Conformances) -> Bool {
    switch type {
    case .error, .variable: return true
    case .nominal(let nominal, let arguments):
      if let table = table(of: nominal), table.conformances.contains(conformance) { return true }
      guard nominal.conformances.contains(conformance) else { return false }
      if Nominal.Conformances.conditional.isDisjoint(with: conformance) {
        return type.has(conformance)
      }
      return arguments.allSatisfy { has($0, conformance) }
    case .tuple, .function, .metatype, .parameter: return false
    }
  }
}
