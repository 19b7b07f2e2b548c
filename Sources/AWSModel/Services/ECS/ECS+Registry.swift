/// Families of task definitions and their revisions, as one account and region has them.
public struct TaskDefinitionRegistry: Hashable, Sendable {
  /// Whether new tasks can be started from a revision.
  public enum Status: String, Hashable, Sendable, CustomStringConvertible {
    case active = "ACTIVE"
    case inactive = "INACTIVE"

    public var description: String { rawValue }
  }

  private struct Entry: Hashable {
    let definition: TaskDefinition
    var status: Status
  }

  private struct Family: Hashable {
    let name: String
    /// Revision 1 first; a revision never leaves, so its number is never given again.
    var entries: [Entry]
  }

  private var all: [Family] = []

  public init() {}

  /// Keeps a definition under the next number of its family and returns it with that number.
  @discardableResult
  public mutating func register(_ definition: TaskDefinition) -> TaskDefinition {
    let index = all.firstIndex { $0.name == definition.family } ?? all.count
    if index == all.count { all.append(Family(name: definition.family, entries: [])) }
    var registered = definition
    registered.revision = Int64(all[index].entries.count) + 1
    all[index].entries.append(Entry(definition: registered, status: .active))
    return registered
  }

  /// Takes a revision such as `web:1` out of use; tasks that run from it go on.
  /// - Throws: `ecs.family.unknown`, `ecs.revision.unknown`.
  public mutating func deregister(_ name: String) throws(ModelError) {
    let place = try place(of: name)
    guard let revision = place.revision else { throw .revisionMissing(name) }
    all[place.family].entries[revision - 1].status = .inactive
  }

  /// The revision of a name such as `web:2`, or the latest active one of `web`.
  /// - Throws: `ecs.family.unknown`, `ecs.revision.unknown`, `ecs.family.inactive`.
  public func definition(_ name: String) throws(ModelError) -> TaskDefinition {
    let place = try place(of: name)
    let entries = all[place.family].entries
    if let revision = place.revision { return entries[revision - 1].definition }
    guard let entry = entries.last(where: { $0.status == .active }) else {
      throw .familyInactive(name)
    }
    return entry.definition
  }

  /// - Throws: as ``definition(_:)``.
  public func status(_ name: String) throws(ModelError) -> Status {
    let definition = try definition(name)
    let place = try place(of: name)
    return all[place.family].entries[Int((definition.revision ?? 1) - 1)].status
  }

  /// In the order of their first registration.
  public var families: [String] { all.map { $0.name } }

  private func place(of name: String) throws(ModelError) -> (family: Int, revision: Int?) {
    let parts = name.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let family = String(decoding: parts[0], as: UTF8.self)
    guard let index = all.firstIndex(where: { $0.name == family }) else {
      throw .familyUnknown(family, known: families)
    }
    guard parts.count > 1 else { return (index, nil) }
    let count = all[index].entries.count
    guard parts.count == 2, let number = DecimalText.parse(parts[1], scale: 0),
      number >= 1, number <= count
    else { throw .revisionUnknown(name, family: family, count: Int64(count)) }
    return (index, Int(number))
  }
}

extension TaskDefinitionRegistry: CustomStringConvertible {
  /// The families with their newest revisions: `web:2, worker:1`.
  public var description: String {
    all.map { "\($0.name):\(Int64($0.entries.count))" }.joined(separator: ", ")
  }
}

extension ModelError {
  fileprivate static func familyUnknown(_ family: String, known: [String]) -> Self {
    ModelError(
      code: "ecs.family.unknown",
      message: known.isEmpty
        ? "no family '\(family)' is registered; nothing is"
        : "no family '\(family)' is registered; expected \(alternatives(known))")
  }

  fileprivate static func familyInactive(_ family: String) -> Self {
    ModelError(
      code: "ecs.family.inactive",
      message: "family '\(family)' has no active revision; each one is deregistered",
      notes: ["register it again, or name a revision"])
  }

  fileprivate static func revisionUnknown(_ name: String, family: String, count: Int64) -> Self {
    ModelError(
      code: "ecs.revision.unknown",
      message: "no revision '\(name)' is registered; expected \(family):1 to \(family):\(count)")
  }

  fileprivate static func revisionMissing(_ name: String) -> Self {
    ModelError(
      code: "ecs.revision.unknown",
      message: "'\(name)' names no revision; expected a family and a number, such as \(name):1")
  }
}
