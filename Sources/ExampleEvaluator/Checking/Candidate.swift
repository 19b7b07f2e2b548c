import ExampleLanguage

/// One form of what a call may mean: of the library, of an example, a method, an initialiser or a case.
final class Candidate {
  /// As a caller writes it: an initialiser by its type.
  let name: String
  let signature: Signature
  /// What is known of the generic parameters, by the receiver.
  let generics: Generics
  let requirements: [Binding.Requirement]
  let collectsBlock: Bool
  let defaults: DefaultValues?
  /// Makes the call from the arguments, one for each parameter.
  let make: ([Node], SourceRange) -> Node

  init(
    name: String, signature: Signature, generics: Generics = Generics(),
    requirements: [Binding.Requirement] = [], collectsBlock: Bool = false,
    defaults: DefaultValues? = nil, make: @escaping ([Node], SourceRange) -> Node
  ) {
    self.name = name
    self.signature = signature
    self.generics = generics
    self.requirements = requirements
    self.collectsBlock = collectsBlock
    self.defaults = defaults
    self.make = make
  }
}

extension Checker {
  func candidate(_ binding: Binding, receiver: Receiver?, generics: Generics) -> Candidate {
    Candidate(
      name: binding.calledName, signature: binding.signature, generics: generics,
      requirements: binding.requirements, collectsBlock: binding.collectsBlock
    ) { nodes, range in
      if binding.isMutating, let place = receiver?.place {
        return MutatingCallNode(binding, receiver: place, of: receiver?.owner, nodes, range)
      }
      if nodes.contains(where: { $0 is InoutNode }) {
        return InoutBindingCallNode(binding, nodes, range)
      }
      return BindingCallNode(
        binding, receiver: receiver?.node, of: receiver?.owner, nodes, range)
    }
  }

  /// What a name that is called may mean: what examples declared, then what the library has.
  func candidates(
    _ members: [OwnMember], _ bindings: [Binding], _ receiver: Receiver, _ generics: Generics
  ) -> [Candidate] {
    var candidates: [Candidate] = []
    candidates.reserveCapacity(members.count + bindings.count)
    for member in members { candidates.append(candidate(member, receiver, generics)) }
    for binding in bindings where binding.kind != .property {
      candidates.append(candidate(binding, receiver: receiver, generics: generics))
    }
    return candidates
  }

  /// A function of the top level, whose code is known.
  func candidate(_ function: FunctionSymbol, _ name: Name) -> Candidate {
    Candidate(
      name: name.text, signature: function.signature, defaults: function.defaults
    ) { [self] in
      callNode(function.code, $0, $1)
    }
  }

  /// A function inside another, which is a closure.
  func candidate(
    _ function: FunctionSymbol, _ name: Name, _ callee: @escaping (SourceRange) -> Node
  ) -> Candidate {
    Candidate(name: name.text, signature: function.signature, defaults: function.defaults) {
      nodes, range in
      let callee = callee(name.range)
      return nodes.contains { $0 is InoutNode }
        ? InoutValueCallNode(callee, nodes, range) : ValueCallNode(callee, nodes, range)
    }
  }

  /// A member that an example declared, called on a value or on its type.
  func candidate(
    _ member: OwnMember, _ receiver: Receiver?, _ generics: Generics
  ) -> Candidate {
    Candidate(
      name: member.name == "init" ? member.owner.name : member.name, signature: member.signature,
      generics: generics, defaults: member.defaults
    ) { [self] nodes, range in
      checkAccess(member, range)
      return node(of: member, receiver, nodes, range)
    }
  }

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
    nodes.contains { $0 is InoutNode }
      ? InoutCallNode(code, nodes, range) : DirectCallNode(code, nodes, range)
  }

  /// Reports the use of a private member outside of its type.
  func checkAccess(_ member: OwnMember, _ range: SourceRange, isChange: Bool = false) {
    guard member.access == .private || (isChange && member.access == .privateSet) else { return }
    var next = methodContext?.owner
    while let current = next {
      if current === member.owner { return }
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
