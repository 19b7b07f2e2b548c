/// Makes the index by which readers search a site.
package struct SearchIndexer: Sendable {
  /// Writes the index into a site that is not published yet, in a folder that the caller names.
  package let index: @Sendable (_ site: String, _ folder: String) throws(SiteError) -> Void

  package init(
    _ index: @escaping @Sendable (_ site: String, _ folder: String) throws(SiteError) -> Void
  ) {
    self.index = index
  }

  /// Where the index stands in a site.
  static let folder = "pagefind"
}
