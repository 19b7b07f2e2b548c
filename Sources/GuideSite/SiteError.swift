/// The machine or the command line failed us; no chapter is to blame.
package struct SiteError: Error, Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// The command line or the configuration; exit code 2.
    case configuration
    /// Disk, rights, another process; exit code 3.
    case machine
  }

  package let kind: Kind
  package let message: String
  /// What to do, if there is something.
  package let note: String?

  package init(_ kind: Kind, _ message: String, note: String? = nil) {
    self.kind = kind
    self.message = message
    self.note = note
  }
}
