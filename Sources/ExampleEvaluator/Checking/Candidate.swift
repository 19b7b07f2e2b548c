import ExampleLanguage

/// One form of what a call may mean: of the library, of an example, a method, an initialiser or a case.
final class Candidate {
  /// What is called.
  enum Target {
    case binding(Binding, Receiver?)
    case member(OwnMember, Receiver?)
    /// A function of the top level, or an operator, whose code is known.
    case function(FunctionCode)
    /// A function inside another, which is a closure.
    case closure(Node)
  }

  /// As a caller writes it: an initialiser by its type.
  let name: String
  let signature: Signature
  /// What is known of the generic parameters, by the receiver.
  let generics: Generics
  let requirements: [Binding.Requirement]
  let collectsBlock: Bool
  let defaults: DefaultValues?
  let target: Target

  init(_ binding: Binding, _ receiver: Receiver?, _ generics: Generics) {
    name = binding.calledName
    signature = binding.signature
    self.generics = generics
    requirements = binding.requirements
    collectsBlock = binding.collectsBlock
    defaults = nil
    target = .binding(binding, receiver)
  }

  /// A member that an example declared, called on a value or on its type.
  convenience init(_ member: OwnMember, _ receiver: Receiver?, _ generics: Generics) {
    self.init(
      member.name == "init" ? member.owner.name : member.name, member.signature, generics,
      member.defaults, .member(member, receiver))
  }

  convenience init(_ function: FunctionSymbol, _ name: Name) {
    self.init(
      name.text, function.signature, Generics(), function.defaults, .function(function.code))
  }

  convenience init(_ function: FunctionSymbol, _ name: Name, _ callee: Node) {
    self.init(name.text, function.signature, Generics(), function.defaults, .closure(callee))
  }

  init(
    _ name: String, _ signature: Signature, _ generics: Generics, _ defaults: DefaultValues?,
    _ target: Target
  ) {
    self.name = name
    self.signature = signature
    self.generics = generics
    requirements = []
    collectsBlock = false
    self.defaults = defaults
    self.target = target
  }
}

extension Checker {
  /// Calls a member of an example's type or of the library, the first form that fits.
  func call(
    _ members: [OwnMember], _ bindings: [Binding], _ receiver: Receiver, _ generics: Generics,
    _ name: Name, _ arguments: CallArguments, _ expected: Type?, _ range: SourceRange
  ) -> Typed {
    // Most often there is one form alone.
    if members.isEmpty, bindings.count == 1 {
      return call(
        Candidate(bindings[0], receiver, generics), name, arguments, expected, range)
    }
    var candidates: [Candidate] = []
    candidates.reserveCapacity(members.count + bindings.count)
    for member in members { candidates.append(Candidate(member, receiver, generics)) }
    for binding in bindings where binding.kind != .property {
      candidates.append(Candidate(binding, receiver, generics))
    }
    return call(candidates, name, arguments, expected, range)
  }

  /// The call of a candidate with its arguments, one for each parameter.
  func node(of candidate: Candidate, _ nodes: [Node], _ range: SourceRange) -> Node {
    switch candidate.target {
    case .binding(let binding, let receiver):
      if binding.isMutating, let place = receiver?.place {
        return MutatingCallNode(binding, receiver: place, of: receiver?.owner, nodes, range)
      }
      return changesPlaces(nodes)
        ? InoutBindingCallNode(binding, nodes, range)
        : BindingCallNode(binding, receiver: receiver?.node, of: receiver?.owner, nodes, range)
    case .member(let member, let receiver):
      checkAccess(member, range)
      return node(of: member, receiver, nodes, range)
    case .function(let code): return callNode(code, nodes, range)
    case .closure(let callee):
      return changesPlaces(nodes)
        ? InoutValueCallNode(callee, nodes, range) : ValueCallNode(callee, nodes, range)
    }
  }

  private func changesPlaces(_ nodes: [Node]) -> Bool { nodes.contains { $0 is InoutNode } }

  private func node(
    of member: OwnMember, _ receiver: Receiver?, _ nodes: [Node], _ range: SourceRange
  ) -> Node {
    switch member.kind {
    case .function(let code), .computed(let code, _), .subscript(let code, _):
      return callNode(code, self.receiver(member, receiver) + nodes, range)
    case .initializer(let code, _):
      return callNode(code, [firstSelf(of: member.owner, range)] + nodes, range)
    case .memberwise(let fields):
      let table = own[member.owner]
      var parts: [Node] = table.stored.map { FirstValueNode($0.defaultValue, range) }
      for (field, node) in zip(fields, nodes) { parts[field] = node }
      return InstanceNode(table.layout!, parts, range)
    case .enumCase(let layout):
      // A case without values is one value for all its uses.
      return nodes.isEmpty
        ? ConstantNode(layout.empty, range) : InstanceNode(layout, nodes, range)
    case .fromRawValue: return FromRawValueNode(own[member.owner].cases, nodes[0], range)
    case .stored(let index): return FieldNode(receiver!.node!, index, range)
    case .staticStored(let storage): return StaticNode(storage, range)
    case .rawValue: return RawValueNode(receiver!.node!, range)
    case .allCases:
      return ArrayNode(own[member.owner].cases.map { ConstantNode($0.empty, range) }, range)
    }
  }

  private func receiver(_ member: OwnMember, _ receiver: Receiver?) -> [Node] {
    if member.isStatic { return [] }
    if member.isMutating, let place = receiver?.place { return [InoutNode(place, place.range)] }
    return [receiver!.node!]
  }

  /// What an initialiser begins with: the default values, and nothing where there is none.
  private func firstSelf(of owner: Nominal, _ range: SourceRange) -> Node {
    let table = own[owner]
    guard let layout = table.layout else { return ConstantNode(.unset, range) }
    return InstanceNode(
      layout, table.stored.map { FirstValueNode($0.defaultValue, range) }, range)
  }

  func callNode(_ code: FunctionCode, _ nodes: [Node], _ range: SourceRange) -> Node {
    changesPlaces(nodes)
      ? InoutCallNode(code, nodes, range) : DirectCallNode(code, nodes, range)
  }

  /// Reports the use of a private member outside of its type.
  func checkAccess(_ member: OwnMember, _ range: SourceRange, isChange: Bool = false) {
    guard member.access == .private || (isChange && member.access == .privateSet) else { return }
    var next = methodContext?.owner
    while let current = next {
      if current == member.owner { return }
      next = own.table(of: current)?.outer
    }
    report(
      "example.member.private",
      member.name == "init"
        ? "the initializer of '\(member.owner.name)' is private: a property of it is"
        : "'\(member.name)' of '\(member.owner.name)' is private"
          + (member.access == .privateSet ? " where it is changed" : ""), range,
      notes: ["use it within the type, or declare it without 'private'"])
  }

  /// A property of an example's type, read.
  func read(
    _ member: OwnMember, _ receiver: Receiver?, _ generics: Generics, _ range: SourceRange
  ) -> Typed {
    checkAccess(member, range)
    if member.signature.isThrowing { noteThrow("'\(member.name)'", range) }
    return Typed(
      node: node(of: member, receiver, [], range),
      type: member.signature.result.replacing(generics))
  }
}
