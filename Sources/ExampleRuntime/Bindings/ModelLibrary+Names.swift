import ExampleEvaluator
import ExampleLanguage

extension ModelLibrary {
  /// Every member of the model that examples can use, as `Money.rounded`; overloads are one name.
  package static var memberNames: [String] {
    var seen: Set<String> = []
    return members.flatMap { group in group.declarations.map { name(of: $0, in: group) } }
      .filter { seen.insert($0).inserted }
  }

  /// What examples may call or read, each with the type that it belongs to; operators belong to none.
  package static var declarations: [(owner: String, text: String, isSettable: Bool)] {
    (members + [Library.Group(nil, operators)]).flatMap { group in
      group.declarations.map { (group.owner?.name ?? "", $0.text, $0.set != nil) }
    }
  }

  /// The same library, which says the name of every member that an example uses while it runs.
  static func telling(_ tell: @escaping @Sendable (String) -> Void) -> Library {
    let groups = members.map { group in
      Library.Group(
        group.owner, group.declarations.map { telling($0, name(of: $0, in: group), tell) })
    }
    return library(groups)
  }

  private static func telling(
    _ entry: LibraryEntry, _ name: String, _ tell: @escaping @Sendable (String) -> Void
  ) -> LibraryEntry {
    let telling = { (body: @escaping Binding.Body) -> Binding.Body in
      { (call) throws(Fault) -> Value in
        tell(name)
        return try body(&call)
      }
    }
    return LibraryEntry(
      entry.text, collectsBlock: entry.collectsBlock, telling(entry.body),
      set: entry.set.map { telling($0) })
  }

  private static func name(of entry: LibraryEntry, in group: Library.Group) -> String {
    guard let declaration = parseBinding(entry.text) else {
      preconditionFailure("a binding's declaration does not parse: \(entry.text)")
    }
    let name = declaration.function.name.text
    return group.owner.map { "\($0.name).\(name)" } ?? name
  }
}
