import Figures

/// Families of task definitions and their revisions, as one account and region has them.
///
/// At once takes effect here what may take AWS ten minutes: a deregistered revision starts nothing.
public struct TaskDefinitionRegistry: Hashable, Sendable {
  /// Whether new tasks can be started from a revision.
  public enum Status: String, Hashable, Sendable, CustomStringConvertible, CaseIterable {
    case active = "ACTIVE"
    /// Tasks and services that use it go on; new ones are refused.
    case inactive = "INACTIVE"
    /// As inactive, and gone once no task and no service uses it.
    case deleteInProgress = "DELETE_IN_PROGRESS"

    public var description: String { rawValue }
  }

  private struct Entry: Hashable {
    let definition: TaskDefinition
    /// Nil once it is gone.
    var status: Status?
  }

  private struct Family: Hashable {
    let name: String
    /// Revision 1 first; an entry never leaves, so its number is never given again.
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
  /// - Throws: `ecs.family.unknown`, `ecs.revision.unknown`, `ecs.revision.deleted`.
  public mutating func deregister(_ name: String) throws(ModelError) {
    let place = try revision(name)
    guard all[place.family].entries[place.index].status != .deleteInProgress else {
      throw .revisionDeleted(name)
    }
    all[place.family].entries[place.index].status = .inactive
  }

  /// Begins to delete a revision that was deregistered.
  /// - Throws: `ecs.family.unknown`, `ecs.revision.unknown`, `ecs.revision.active`.
  public mutating func delete(_ name: String) throws(ModelError) {
    let place = try revision(name)
    guard all[place.family].entries[place.index].status != .active else {
      throw .revisionActive(name)
    }
    all[place.family].entries[place.index].status = .deleteInProgress
  }

  /// Ends the deletion of a revision: nothing uses it any more, and it is gone.
  /// - Throws: `ecs.family.unknown`, `ecs.revision.unknown`, `ecs.revision.active` for a revision
  ///   that is not being deleted.
  public mutating func finishDeletion(_ name: String) throws(ModelError) {
    let place = try revision(name)
    guard all[place.family].entries[place.index].status == .deleteInProgress else {
      throw .revisionNotDeleted(name)
    }
    all[place.family].entries[place.index].status = nil
  }

  /// The revision of a name such as `web:2`, or the latest active one of `web`.
  /// - Throws: `ecs.family.unknown`, `ecs.revision.unknown`, `ecs.family.inactive`.
  public func definition(_ name: String) throws(ModelError) -> TaskDefinition {
    try entry(name).definition
  }

  /// The same, for starting a task or a service from it.
  /// - Throws: as ``definition(_:)``, and `ecs.revision.inactive` where it is out of use.
  public func definition(toRun name: String) throws(ModelError) -> TaskDefinition {
    let entry = try entry(name)
    guard entry.status == .active else { throw .revisionInactive(name, entry.status) }
    return entry.definition
  }

  /// - Throws: as ``definition(_:)``.
  public func status(_ name: String) throws(ModelError) -> Status {
    try entry(name).status ?? .deleteInProgress
  }

  /// The families of which a revision is left, in the order of their first registration.
  public var families: [String] {
    all.filter { $0.entries.contains { $0.status != nil } }.map { $0.name }
  }

  /// The revisions of a family that have a status, oldest first.
  /// - Throws: `ecs.family.unknown`.
  public func revisions(
    of family: String, status: Status = .active
  ) throws(ModelError) -> [TaskDefinition] {
    guard let found = all.first(where: { $0.name == family }) else {
      throw .familyUnknown(family, known: families)
    }
    return found.entries.filter { $0.status == status }.map { $0.definition }
  }

  private func entry(_ name: String) throws(ModelError) -> Entry {
    let place = try place(of: name)
    let entries = all[place.family].entries
    if let revision = place.revision { return entries[revision - 1] }
    guard let entry = entries.last(where: { $0.status == .active }) else {
      throw .familyInactive(name)
    }
    return entry
  }

  /// The place of a name that says its revision.
  private func revision(_ name: String) throws(ModelError) -> (family: Int, index: Int) {
    let place = try place(of: name)
    guard let revision = place.revision else { throw .revisionMissing(name) }
    return (place.family, revision - 1)
  }

  private func place(of name: String) throws(ModelError) -> (family: Int, revision: Int?) {
    let parts = name.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    let family = String(decoding: parts[0], as: UTF8.self)
    guard let index = all.firstIndex(where: { $0.name == family }) else {
      throw .familyUnknown(family, known: families)
    }
    guard parts.count > 1 else { return (index, nil) }
    let count = all[index].entries.count
    guard parts.count == 2, let number = DecimalText.parse(parts[1], scale: 0),
      number >= 1, number <= count, all[index].entries[Int(number) - 1].status != nil
    else { throw .revisionUnknown(name, family: family, count: Int64(count)) }
    return (index, Int(number))
  }
}

extension TaskDefinitionRegistry: CustomStringConvertible {
  /// The families with their newest revisions: `web:2, worker:1`.
  public var description: String {
    families.isEmpty
      ? "no task definitions"
      : all.compactMap { $0.entries.last { $0.status != nil }?.definition.description }
        .joined(separator: ", ")
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

  fileprivate static func revisionActive(_ name: String) -> Self {
    ModelError(
      code: "ecs.revision.active",
      message: "'\(name)' is ACTIVE; expected a revision that was deregistered",
      notes: ["deregister it first"])
  }

  fileprivate static func revisionNotDeleted(_ name: String) -> Self {
    ModelError(
      code: "ecs.revision.active",
      message: "'\(name)' is not being deleted; expected a revision in DELETE_IN_PROGRESS")
  }

  fileprivate static func revisionDeleted(_ name: String) -> Self {
    ModelError(
      code: "ecs.revision.deleted",
      message: "'\(name)' is DELETE_IN_PROGRESS; expected a revision that is ACTIVE or INACTIVE")
  }

  fileprivate static func revisionInactive(
    _ name: String, _ status: TaskDefinitionRegistry.Status?
  ) -> Self {
    ModelError(
      code: "ecs.revision.inactive",
      message:
        "'\(name)' is \((status ?? .deleteInProgress).rawValue) and starts no new tasks; expected an ACTIVE revision",
      notes: ["tasks and services that use it already go on"])
  }
}
