import ExampleLanguage
import Markdown

/// A link or an image in a chapter that leads into the site.
struct LinkUse: Sendable {
  let destination: String
  let range: SourceRange
  let target: LinkTarget
  let isImage: Bool
}

/// The links of one chapter, followed.
struct FollowedLinks: Sendable {
  /// What the page writes instead of the author's words.
  var destinations: [NodeID: String] = [:]
  /// The same for raw HTML, by the author's words.
  var rawDestinations: [String: String] = [:]
  /// Links whose anchors have to be looked up once every chapter is parsed.
  var anchored: [LinkUse] = []
  /// Links that lead nowhere, and images that are not there.
  var broken: [LinkUse] = []
  /// Those that lead into the site, or should.
  var count = 0
}

extension SiteMap {
  /// Follows every link and image of a chapter.
  /// - Parameter skipping: nodes that something else stands for in the page.
  func followLinks(of chapter: Chapter, head: ChapterHead, skipping: Set<NodeID>) -> FollowedLinks {
    var followed = FollowedLinks()
    for id in chapter.document.landmarks {
      let range = chapter.document[id].range
      switch chapter.document[id].kind {
      case .link(let destination, _):
        guard skipping.isEmpty || !skipping.contains(id) else { continue }
        let address = follow(destination, range, head, isImage: false, &followed)
        if let address { followed.destinations[id] = address }
      case .image(let destination, _):
        let address = follow(destination, range, head, isImage: true, &followed)
        if let address { followed.destinations[id] = address }
      default: continue
      }
    }
    for reference in chapter.document.rawReferences {
      followed.rawDestinations[reference.destination] = follow(
        reference.destination, reference.range, head, isImage: reference.isImage, &followed)
    }
    return followed
  }

  /// The address that the page writes; nil where the author's words stay.
  private func follow(
    _ destination: String, _ range: SourceRange, _ head: ChapterHead, isImage: Bool,
    _ followed: inout FollowedLinks
  ) -> String? {
    let parts = LinkParts(destination)
    if parts.isExternal { return nil }
    followed.count += 1
    let target = follow(parts, from: head)
    let use = LinkUse(destination: destination, range: range, target: target, isImage: isImage)
    switch target {
    case .external: break
    case .page(let path, let fragment):
      if isImage, targets[path] != .asset {
        followed.broken.append(use)
      } else if !isImage, fragment.map({ !$0.isEmpty }) == true {
        followed.anchored.append(use)
      }
    case .draft, .missing: followed.broken.append(use)
    }
    return address(target, parts, from: head.url)
  }
}
