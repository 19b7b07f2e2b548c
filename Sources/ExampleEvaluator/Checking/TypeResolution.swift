import ExampleLanguage

/// From a type as written to the type it names.
struct TypeResolver {
  /// The type of a name, dotted where it is nested.
  let find: (String) -> Nominal?
  /// Every type in reach, for "did you mean".
  let names: () -> [String]
  /// Generic parameters in reach, by name.
  var generics = Generics()
  /// Makes a type that is still to be found, for `Set` without its element in angle brackets.
  var open: (() -> Type)?
  /// What is wrong with the type, at its place.
  var problem: (message: String, nearest: String?, range: SourceRange)?

  init(
    generics: Generics = Generics(), names: @escaping () -> [String],
    find: @escaping (String) -> Nominal?
  ) {
    self.generics = generics
    self.names = names
    self.find = find
  }

  mutating func resolve(_ syntax: TypeSyntax) -> Type {
    switch syntax.kind {
    case .optional(let wrapped): return .optional(resolve(wrapped))
    case .array(let element): return .array(resolve(element))
    case .dictionary(let key, let value): return .dictionary(resolve(key), resolve(value))
    case .tuple(let elements):
      if elements.count == 1, elements[0].label == nil { return resolve(elements[0].type) }
      return .tuple(
        elements.map { .init(label: $0.label?.text ?? "", type: resolve($0.type)) })
    case .function(let parameters, let isThrowing, let result):
      let changed = parameters.indices.filter {
        if case .inout = parameters[$0].kind { true } else { false }
      }
      return .function(
        FunctionType(
          parameters: parameters.map { resolve($0) }, changed: Set(changed), isThrowing: isThrowing,
          result: resolve(result)))
    case .inout(let type): return resolve(type)
    case .named(let name, let arguments): return named(name, arguments, syntax.range)
    }
  }

  private mutating func named(
    _ name: String, _ arguments: [TypeSyntax], _ range: SourceRange
  ) -> Type {
    if let generic = generics[name], arguments.isEmpty { return generic }
    if name == "Void" { return .void }
    guard let nominal = find(name) else {
      problem = (
        "cannot find type '\(name)' in scope",
        Checker.meantType(by: name) ?? nearestWord(to: name, in: names()), range
      )
      return .error
    }
    if arguments.isEmpty, let open {
      return .nominal(nominal, nominal.parameters.map { _ in open() })
    }
    guard nominal.parameters.count == arguments.count else {
      problem = (
        "'\(nominal.fullName)' is written '\(name)' here, with \(arguments.count) types in angle brackets",
        nil, range
      )
      return .error
    }
    return .nominal(nominal, arguments.map { resolve($0) })
  }
}

extension Library {
  /// A binding's signature: its text's types looked up, its generic parameters left open.
  func signature(
    _ binding: BindingDeclaration, owner: Nominal?
  ) -> (signature: Signature, requirements: [Binding.Requirement]) {
    let parsed = binding.function
    var generics = owner == nil ? Generics() : Self.associatedTypes
    for name in owner?.parameters ?? [] { generics[name] = .parameter(name) }
    for name in parsed.genericParameters { generics[name.text] = .parameter(name.text) }
    let types = types
    var resolver = TypeResolver(
      generics: generics, names: { types.keys.sorted() }, find: { types[$0] })
    let parameters = parsed.parameters.map { parameter in
      Signature.Parameter(
        label: parameter.label?.text, name: parameter.name.text,
        type: resolver.resolve(parameter.type),
        isVariadic: parameter.isVariadic, isInout: parameter.isInout,
        defaultValue: parameter.defaultValue)
    }
    var result = parsed.result.map { resolver.resolve($0) } ?? .void
    if binding.kind == .initializer, let owner, result.isVoid {
      result =
        owner.isProtocol
        ? .parameter("Self") : .nominal(owner, owner.parameters.map { .parameter($0) })
      if binding.isFailable { result = .optional(result) }
    }
    let requirements = binding.constraints.map { requirement($0, &resolver) }
    if let problem = resolver.problem {
      preconditionFailure("\(problem.message), in the declaration of \(parsed.name.text)")
    }
    let signature = Signature(
      generics: (owner?.parameters ?? []) + parsed.genericParameters.map { $0.text },
      parameters: parameters, isThrowing: parsed.isThrowing && !parsed.isRethrowing,
      isRethrowing: parsed.isRethrowing,
      result: result)
    return (signature, requirements)
  }

  private func requirement(
    _ constraint: BindingDeclaration.Constraint, _ resolver: inout TypeResolver
  ) -> Binding.Requirement {
    guard case .named(let name, let arguments) = constraint.type.kind,
      let conformance = Nominal.Conformances(named: name)
    else { preconditionFailure("a declaration's constraint names no protocol of the library") }
    return Binding.Requirement(
      parameter: constraint.parameter, conformance: conformance,
      argument: arguments.first.map { resolver.resolve($0) }, name: name)
  }

  private static let associatedTypes: Generics = {
    var generics = Generics()
    for name in ["Self", "Element", "Index", "SubSequence"] { generics[name] = .parameter(name) }
    return generics
  }()
}
