extension TypeDeclaration {
  func dump(indent: String) -> String {
    let word = kind == .enum ? "enum" : "struct"
    return "(\(isIndirect ? "indirect " : "")\(word) \(name.text)\(inherited.dump)"
      + " \(members.dump(indent: indent)))"
  }
}

extension ExtensionDeclaration {
  func dump(indent: String) -> String {
    "(extension \(type.dump)\(inherited.dump) \(members.dump(indent: indent)))"
  }
}

extension [TypeSyntax] {
  /// Behind the colon of a declaration.
  fileprivate var dump: String {
    if isEmpty { return "" }
    var parts: [String] = []
    for type in self { parts.append(type.dump) }
    return ": " + parts.joined(separator: ", ")
  }
}

extension [Member] {
  fileprivate func dump(indent: String) -> String {
    if isEmpty { return "{}" }
    var text = "{"
    for member in self { text += "\n" + indent + "  " + member.dump(indent: indent + "  ") }
    return text + "\n" + indent + "}"
  }
}

extension Member {
  fileprivate func dump(indent: String) -> String {
    let text =
      switch kind {
      case .variable(let variable): variable.dump(indent: indent)
      case .function(let function): function.dump(indent: indent)
      case .initializer(let initializer): initializer.dump(indent: indent)
      case .subscript(let declaration): declaration.dump(indent: indent)
      case .enumCases(let cases, let isIndirect):
        "(\(isIndirect ? "indirect " : "")case \(cases.dump(indent: indent)))"
      case .type(let declaration): declaration.dump(indent: indent)
      }
    return access.dumped + (isStatic ? "static " : "") + (isMutating ? "mutating " : "") + text
  }
}

extension InitializerDeclaration {
  fileprivate func dump(indent: String) -> String {
    (isFailable ? "failable " : "") + function.dump(indent: indent)
  }
}

extension SubscriptDeclaration {
  fileprivate func dump(indent: String) -> String {
    var parts: [String] = []
    for parameter in parameters { parts.append(parameter.dump(indent: indent)) }
    return "(subscript(\(parts.joined(separator: ", "))) -> \(result.dump)"
      + " \(accessors.dump(indent: indent)))"
  }
}

extension Accessors {
  func dump(indent: String) -> String {
    var text = "(get" + (getter.isThrowing ? " throws" : "") + " "
    text += getter.body.dump(indent: indent) + ")"
    guard let setter else { return text }
    let parameter = setter.parameter.map { "(\($0.text))" } ?? ""
    return text + " (set\(parameter) \(setter.body.dump(indent: indent)))"
  }
}

extension [EnumCase] {
  fileprivate func dump(indent: String) -> String {
    var parts: [String] = []
    for element in self { parts.append(element.dump(indent: indent)) }
    return parts.joined(separator: ", ")
  }
}

extension EnumCase {
  fileprivate func dump(indent: String) -> String {
    var text = name.text
    if !payload.isEmpty {
      var parts: [String] = []
      for value in payload { parts.append(value.dump(indent: indent)) }
      text += "(" + parts.joined(separator: ", ") + ")"
    }
    if let rawValue { text += " = " + rawValue.dump(indent: indent) }
    return text
  }
}

extension EnumCase.Payload {
  fileprivate func dump(indent: String) -> String {
    (label.map { $0.text + ": " } ?? "") + type.dump
      + (defaultValue.map { " = " + $0.dump(indent: indent) } ?? "")
  }
}

extension Member.Access {
  fileprivate var dumped: String {
    switch self {
    case .open: ""
    case .private: "private "
    case .privateSet: "private(set) "
    }
  }
}
