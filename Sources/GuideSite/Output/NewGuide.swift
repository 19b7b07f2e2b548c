/// The files of a guide that `guidegen init` begins.
package enum NewGuide {
  /// Writes a small guide into a folder that is empty or not there.
  /// - Returns: the paths that were written.
  /// - Throws: when something stands in the folder already.
  package static func write(to folder: String, store: FileStore) throws(SiteError) -> [String] {
    if let entry = try store.entry(folder) {
      guard entry.kind != .file else {
        throw SiteError(.configuration, "'\(folder)' is a file, not a folder")
      }
      // A repository that was begun before is empty all the same.
      guard try store.entries(folder).allSatisfy({ $0.name.hasPrefix(".") }) else {
        throw SiteError(
          .configuration, "the folder '\(folder)' is not empty",
          note: "name a new folder, such as 'guidegen init my-guide'")
      }
    }
    try store.makeFolder(joinPath(folder, "content"))
    var paths: [String] = []
    for (path, text) in files {
      try store.write(joinPath(folder, path), Array(text.utf8))
      paths.append(joinPath(folder, path))
    }
    return paths
  }

  static let files: [(path: String, text: String)] = [
    ("guide.yml", configuration), ("content/index.md", home),
    ("content/01-first-chapter.md", chapter),
  ]

  private static let configuration = """
    # What every page shows, and what examples are computed with.
    title: My guide
    description: A guide whose numbers are computed.
    author: Your name
    language: en

    # Where the site will stand; needed for canonical addresses only.
    # base_url: https://example.com/guide/

    # The region whose prices examples use.
    region: us-east-1

    # The order of the chapters. Without this list they are ordered by `order` in their front matter,
    # then by file name.
    # chapters:
    #   - part: First steps
    #     chapters:
    #       - 01-first-chapter.md

    """

  private static let home = """
    ---
    title: My guide
    ---

    This page is what a reader meets first. The [first chapter](01-first-chapter.md) shows an example
    that is run whenever the guide is built.

    """
}
