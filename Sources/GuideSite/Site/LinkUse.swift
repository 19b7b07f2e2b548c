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
  /// Links whose anchors have to be looked up once every chapter is parsed.
  var anchored: [LinkUse] = []
  var diagnostics: [Diagnostic] = []
}

extension SiteMap {
  /// Follows every link and image of a chapter.
  /// - Parameter skipping: nodes that something else stands for in the page.
  func followLinks(of chapter: Chapter, head: ChapterHead, skipping: Set<NodeID>) -> FollowedLinks {
    var followed = FollowedLinks()
    for (index, node) in chapter.document.nodes.enumerated() {
      let id = NodeID(index: index)
      switch node.kind {
      case .link(let destination, _):
        guard !skipping.contains(id) else { continue }
        follow(destination, node, id, head, isImage: false, &followed)
      case .image(let destination, _):
        follow(destination, node, id, head, isImage: true, &followed)
      default: continue
      }
    }
    return followed
  }

  private func follow(
    _ destination: String, _ node: Node, _ id: NodeID, _ head: ChapterHead, isImage: Bool,
    _ followed: inout FollowedLinks
  ) {
    let target = follow(destination, from: head)
    let use = LinkUse(
      destination: destination, range: node.range, target: target, isImage: isImage)
    followed.destinations[id] = address(target, destination, from: head.url)
    switch target {
    case .external: break
    case .page(let path, let fragment):
      if isImage, targets[path] != .asset {
        followed.diagnostics.append(.imageMissing(use, head, suggestion: nil))
      } else if !isImage, fragment.map({ !$0.isEmpty }) == true {
        followed.anchored.append(use)
      }
    case .draft(let path): followed.diagnostics.append(.linkToDraft(use, head, path))
    case .missing(let path):
      let near = suggestion(for: path)
      followed.diagnostics.append(
        isImage
          ? .imageMissing(use, head, suggestion: near) : .linkMissing(use, head, suggestion: near))
    }
  }
}

extension Diagnostic {
  fileprivate static func linkMissing(
    _ use: LinkUse, _ head: ChapterHead, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "link.missing", message: "the link to '\(use.destination)' leads nowhere",
      at: SourceLocation(file: head.file.text.name, range: use.range),
      notes: suggestion.map { [Note("did you mean 'content/\($0)'?")] }
        ?? [Note("link to a file in 'content/', or to the address of a page")])
  }

  fileprivate static func imageMissing(
    _ use: LinkUse, _ head: ChapterHead, suggestion: String?
  ) -> Diagnostic {
    Diagnostic(
      code: "image.missing", message: "there is no image '\(use.destination)'",
      at: SourceLocation(file: head.file.text.name, range: use.range),
      notes: suggestion.map { [Note("did you mean 'content/\($0)'?")] }
        ?? [Note("put the image beside the chapter, in 'content/'")])
  }

  fileprivate static func linkToDraft(
    _ use: LinkUse, _ head: ChapterHead, _ path: String
  ) -> Diagnostic {
    Diagnostic(
      code: "link.draft",
      message: "the link leads to 'content/\(path)', a draft, which is not published",
      at: SourceLocation(file: head.file.text.name, range: use.range),
      notes: [Note("publish it, remove the link, or build with '--drafts'")])
  }
}
