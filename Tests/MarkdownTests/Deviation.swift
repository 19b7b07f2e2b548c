/// Where our HTML differs from the specification's on purpose: the whole list.
enum Deviation: String, CaseIterable {
  /// Headings have ids.
  case headingIDs = "heading ids"
  /// `pre` takes the focus.
  case focusableCode = "focusable code"
  /// A table stands in a box that scrolls; its header cells have a scope, an empty one is a plain cell.
  case tableAccess = "box and scope of tables"
  /// `align` is obsolete: cells have a class.
  case tableAlignment = "class instead of 'align'"
  /// A task's box has a label, its item a class.
  case taskLabels = "labels of tasks"
  /// Footnotes have roles, names, and ids that say what they are.
  case footnoteAccess = "roles, names and ids of footnotes"
  /// An image's alternative text holds no raw HTML: a reader would hear the tags.
  case imageAlternatives = "no tags in 'alt'"

  func removeOurs(_ tokens: inout [HTMLToken]) {
    switch self {
    case .headingIDs:
      edit(&tokens) { name, attributes in
        if name.count == 2, name.first == "h" { attributes.removeAll { $0.0 == "id" } }
      }
    case .focusableCode:
      edit(&tokens) { name, attributes in
        if name == "pre" { attributes.removeAll { $0.0 == "tabindex" } }
      }
    case .tableAccess: unwrapTables(&tokens)
    case .tableAlignment:
      edit(&tokens) { name, attributes in
        guard name == "td" || name == "th" else { return }
        for (index, attribute) in attributes.enumerated() where attribute.0 == "class" {
          attributes[index] = ("align", attribute.1?.replacing("align-", with: ""))
        }
      }
    case .taskLabels: unlabelTasks(&tokens)
    case .footnoteAccess: simplifyFootnotes(&tokens)
    case .imageAlternatives: removeTagsFromAlternatives(&tokens)
    }
  }

  /// The same on their side, where both must meet in the middle.
  func removeTheirs(_ tokens: inout [HTMLToken]) {
    switch self {
    case .tableAccess: replaceEmptyHeaders(&tokens)
    case .taskLabels:
      edit(&tokens) { name, attributes in
        if name == "input" { attributes = attributes.map { ($0.0, nil) } }
      }
    case .footnoteAccess: simplifyFootnotes(&tokens)
    case .imageAlternatives: removeTagsFromAlternatives(&tokens)
    default: return
    }
  }
}

private typealias Attributes = [(String, String?)]

private func edit(_ tokens: inout [HTMLToken], _ change: (String, inout Attributes) -> Void) {
  for index in tokens.indices {
    guard case .start(let name, var attributes) = tokens[index] else { continue }
    change(name, &attributes)
    tokens[index] = .start(name, attributes)
  }
}

/// Removes the box around tables and the scope of header cells.
private func unwrapTables(_ tokens: inout [HTMLToken]) {
  var isInBox = false
  tokens.removeAll { token in
    switch token {
    case .start("div", let attributes) where attributes.contains { $0 == ("class", "table") }:
      isInBox = true
      return true
    case .end("div") where isInBox:
      isInBox = false
      return true
    default: return false
    }
  }
  edit(&tokens) { name, attributes in
    if name == "th" { attributes.removeAll { $0.0 == "scope" } }
  }
}

private func replaceEmptyHeaders(_ tokens: inout [HTMLToken]) {
  for index in tokens.indices.dropLast() {
    if case .start("th", let attributes) = tokens[index], case .end("th") = tokens[index + 1] {
      tokens[index] = .start("td", attributes)
      tokens[index + 1] = .end("td")
    }
  }
}

/// Removes labels and the class of items; a box before a paragraph moves in front of it, as cmark has it.
private func unlabelTasks(_ tokens: inout [HTMLToken]) {
  edit(&tokens) { name, attributes in
    if name == "li" { attributes.removeAll { $0 == ("class", "task") } }
    if name == "input" {
      attributes = attributes.filter { $0.0 != "aria-label" }.map { ($0.0, nil) }
    }
  }
  tokens.removeAll { token in
    switch token {
    case .start("label", _), .end("label"): true
    default: false
    }
  }
}

/// Keeps of footnotes what both sides have: the marks, the list, the way back.
private func simplifyFootnotes(_ tokens: inout [HTMLToken]) {
  edit(&tokens) { name, attributes in
    let text = attributes.compactMap(\.1).joined(separator: " ")
    let isNote = ["footnote", "fn"].contains { text.contains($0) }
    if isNote, ["a", "li", "section", "sup"].contains(name) { attributes = [] }
  }
}

private func removeTagsFromAlternatives(_ tokens: inout [HTMLToken]) {
  edit(&tokens) { name, attributes in
    guard name == "img" else { return }
    attributes = attributes.map { key, value in
      (key, key == "alt" ? value?.replacing(/&lt;\/?[a-z]+&gt;/, with: "") : value)
    }
  }
}
