/// A word that several chapters carry.
struct Tag: Sendable {
  let name: String
  /// Its anchor on the page of tags.
  let id: String
  /// Places in ``Outline/heads``.
  let chapters: [Int]

  /// Every tag, by name.
  static func collect(_ outline: Outline) -> [String: Tag] {
    var chapters: [String: [Int]] = [:]
    for (index, head) in outline.heads.enumerated() {
      for tag in head.frontMatter.tags where chapters[tag]?.last != index {
        chapters[tag, default: []].append(index)
      }
    }
    var used: Set<String> = []
    var tags: [String: Tag] = [:]
    for (name, chapters) in chapters.sorted(by: { $0.key < $1.key }) {
      var id = "tag-" + slug(name)
      while !used.insert(id).inserted { id += "-" }
      tags[name] = Tag(name: name, id: id, chapters: chapters)
    }
    return tags
  }

  private static func slug(_ name: String) -> String {
    let kept = name.lowercased().unicodeScalars.map { scalar in
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        ? Character(scalar) : "-"
    }
    return String(kept)
  }
}
