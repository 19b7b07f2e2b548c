import ExampleLanguage

/// Everything an example can name without declaring it: types, their members, functions, operators.
///
/// Built once from tables of Swift declarations, and immutable from then on.
package struct Library: Sendable {
  /// Members of one type, or free functions where `owner` is nil.
  package struct Group: Sendable {
    package let owner: Nominal?
    package let declarations: [LibraryEntry]

    package init(_ owner: Nominal?, _ declarations: [LibraryEntry]) {
      self.owner = owner
      self.declarations = declarations
    }
  }

  package private(set) var types: [String: Nominal] = [:]
  private var functions: [String: [Binding]] = [:]
  private var operators: [String: [Binding]] = [:]
  private var members = MemberTable()
  private var staticMembers = MemberTable()

  package init(types: [Nominal], groups: [Group]) {
    for type in types { self.types[type.name] = type }
    for group in groups {
      for declaration in group.declarations { add(declaration, to: group.owner) }
    }
  }

  package func functions(named name: String) -> [Binding] { functions[name] ?? [] }
  package func operators(named name: String) -> [Binding] { operators[name] ?? [] }

  /// The members of a type by a name: its own first, then those of its protocols.
  package func members(named name: String, of type: Type) -> [Binding] {
    members.find(name, of: type)
  }

  package func staticMembers(named name: String, of type: Type) -> [Binding] {
    staticMembers.find(name, of: type)
  }

  /// For "did you mean".
  package func memberNames(of type: Type, isStatic: Bool) -> [String] {
    (isStatic ? staticMembers : members).names(of: type)
  }

  /// What stands behind a type's name and gives a value of it, by name: constants, functions, initialisers.
  func makers(of type: Type) -> [Binding] {
    guard case .nominal(let nominal, _) = type else { return [] }
    let members = staticMembers.all(of: nominal)
    let makers = members.filter { binding in
      guard case .nominal(let made, _) = binding.signature.result else { return false }
      return made == nominal && binding.kind != .initializer
    }
    return makers + members.filter { $0.kind == .initializer }
  }

  package var functionNames: [String] { functions.keys.sorted() }

  // MARK: Building

  private mutating func add(_ declaration: LibraryEntry, to owner: Nominal?) {
    guard let parsed = parseBinding(declaration.text) else {
      preconditionFailure("a binding's declaration does not parse: \(declaration.text)")
    }
    let name = parsed.function.name.text
    let (signature, requirements) = signature(parsed, owner: owner)
    let binding = Binding(
      name: name, kind: parsed.kind, owner: owner, isStatic: parsed.isStatic,
      isMutating: parsed.isMutating, signature: signature, requirements: requirements,
      collectsBlock: declaration.collectsBlock,
      body: declaration.body, set: declaration.set)
    guard let owner else {
      if Self.isOperator(name) {
        operators[name, default: []].append(binding)
      } else {
        functions[name, default: []].append(binding)
      }
      return
    }
    if parsed.isStatic || parsed.kind == .initializer {
      staticMembers.add(binding, named: name, to: owner)
    } else {
      members.add(binding, named: name, to: owner)
    }
  }

  /// Whether a name is made of signs.
  static func isOperator(_ name: String) -> Bool {
    guard let first = name.utf8.first else { return false }
    return !(first >= 0x61 && first <= 0x7A) && !(first >= 0x41 && first <= 0x5A) && first != 0x5F
  }
}
