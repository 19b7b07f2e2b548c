import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Ant's schema of JUnit reports, as far as it uses XML Schema: which elements stand where, in which
/// order, with which attributes, and that numbers are numbers. Not a general validator.
struct AntSchema {
  private let root: XMLElement
  private let types: [String: XMLElement]

  struct Unreadable: Error {}

  init(_ text: String) throws {
    guard let root = try XMLDocument(xmlString: text).rootElement() else { throw Unreadable() }
    self.root = root
    let named = root.childElements.filter { $0.localName == "complexType" }
    types = Dictionary(uniqueKeysWithValues: named.map { ($0.attribute("name") ?? "", $0) })
  }

  /// What is wrong with a report, without the attributes that this schema leaves out.
  func problems(with text: String, ignoring extensions: Set<String>) throws -> [String] {
    guard let element = try XMLDocument(xmlString: text).rootElement() else { throw Unreadable() }
    let declarations = root.childElements.filter { $0.localName == "element" }
    guard let declaration = declarations.first(where: { $0.attribute("name") == element.name })
    else { return ["\(element.name ?? "") is no root of a report"] }
    return problems(element, declaration, extensions)
  }

  private func problems(
    _ element: XMLElement, _ declaration: XMLElement, _ extensions: Set<String>
  ) -> [String] {
    let name = element.name ?? ""
    guard let type = type(of: declaration) else {
      return element.childElements.isEmpty ? [] : ["<\(name)> holds elements"]
    }
    let parts = parts(of: type)
    var found = attributeProblems(element, parts.attributes, extensions)
    var children = element.childElements[...]
    for wanted in parts.elements {
      let wantedName = wanted.attribute("name") ?? ""
      var count = 0
      while let child = children.first, child.name == wantedName {
        found += problems(child, wanted, extensions)
        children.removeFirst()
        count += 1
      }
      let least = parts.isChoice ? 0 : Int(wanted.attribute("minOccurs") ?? "1") ?? 1
      let isUnbounded = wanted.attribute("maxOccurs") == "unbounded"
      if count < least || count > 1 && !isUnbounded {
        found.append("<\(name)> has \(count) <\(wantedName)>")
      }
    }
    if parts.isChoice, element.childElements.count > 1 { found.append("<\(name)>: one of them") }
    return found + children.map { "<\(name)> must not hold <\($0.name ?? "")> there" }
  }

  private func attributeProblems(
    _ element: XMLElement, _ declared: [XMLElement], _ extensions: Set<String>
  ) -> [String] {
    let name = element.name ?? ""
    let given = Dictionary(
      (element.attributes ?? []).map { ($0.name ?? "", $0.stringValue ?? "") },
      uniquingKeysWith: { first, _ in first })
    var found: [String] = []
    for attribute in declared {
      let key = attribute.attribute("name") ?? ""
      guard let value = given[key] else {
        if attribute.attribute("use") == "required" { found.append("<\(name)> lacks \(key)") }
        continue
      }
      let pattern =
        switch attribute.attribute("type") ?? "" {
        case "xs:int": "^-?[0-9]+$"
        case "xs:decimal": "^-?[0-9]+(\\.[0-9]+)?$"
        case "ISO8601_DATETIME_PATTERN": "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}$"
        default: ""
        }
      if value.range(of: pattern.isEmpty ? "" : pattern, options: .regularExpression) == nil,
        !pattern.isEmpty
      {
        found.append("<\(name) \(key)> is '\(value)'")
      }
    }
    let known = Set(declared.compactMap { $0.attribute("name") }).union(extensions)
    return found + given.keys.filter { !known.contains($0) }.sorted().map { "<\(name)> has \($0)" }
  }

  // MARK: Declarations

  private typealias Parts = (elements: [XMLElement], attributes: [XMLElement], isChoice: Bool)

  private func type(of declaration: XMLElement) -> XMLElement? {
    if let name = declaration.attribute("type") { return types[name] }
    return declaration.childElements.first { $0.localName == "complexType" }
  }

  /// What a type says, that of its base included.
  private func parts(of type: XMLElement) -> Parts {
    var parts: Parts = ([], [], false)
    for child in type.childElements {
      switch child.localName {
      case "sequence", "choice":
        parts.elements += child.childElements.filter { $0.localName == "element" }
        parts.isChoice = child.localName == "choice"
      case "attribute": parts.attributes.append(child)
      case "complexContent", "simpleContent", "extension":
        let base = child.attribute("base").flatMap { types[$0] }.map { self.parts(of: $0) }
        let own = self.parts(of: child)
        parts.elements += (base?.elements ?? []) + own.elements
        parts.attributes += (base?.attributes ?? []) + own.attributes
      default: break
      }
    }
    return parts
  }
}

extension XMLElement {
  fileprivate var childElements: [XMLElement] {
    (children ?? []).compactMap { $0 as? XMLElement }
  }

  fileprivate func attribute(_ name: String) -> String? { attribute(forName: name)?.stringValue }
}
