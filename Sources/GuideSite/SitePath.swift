/// The place of a file in the built site, without a leading slash: `guide/tasks.html`.
package struct SitePath: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let text: String

  package init(_ text: String) { self.text = text }

  package var description: String { text }

  package static func < (a: SitePath, b: SitePath) -> Bool { a.text < b.text }
}
